import { hashText } from '../model/hash.ts';
import { CHAR, classOfChar } from './char-classes.ts';

/** How a word is written. `upper`: two capitals or more and no small letter; `mixed`: `iPhone`, `McDonald`. */
export const CAPITAL = { none: 0, first: 1, upper: 2, mixed: 3 } as const;

/** What a form is made of. */
export const MATTER = { word: 0, number: 1, mark: 2 } as const;

/** What is known of a word for itself, wherever it stands, as far as it is asked for after the tagger. */
export interface WordForm {
  readonly text: string;
  /** Of the spelling that name lists are searched by: lower case, without diacritics. */
  readonly folded: number;
  readonly matter: (typeof MATTER)[keyof typeof MATTER];
  readonly capital: (typeof CAPITAL)[keyof typeof CAPITAL];
  /** How often the word has a capital inside sentences, in eight steps; 0: not known. */
  readonly capitalHabit: number;
}

/**
 * What features are made of, and more: a row of numbers for each form, one cache line long, so that a word that has not
 * been met for long is waited for once.
 */
export const FIELD = {
  /** Hash of the lower-case spelling, with every digit as 0. */
  lower: 0,
  /** Hash of letters and digits as `X`, `x` and `0`, rows of one kind shortened: `Xx`, `X.X.`, `00`. */
  shape: 1,
  /** The same without case. */
  bareShape: 2,
  /** Group of words of like use, from 1; 0 where the word is unknown. Then coarser ones. */
  cluster: 3,
  coarse: 4,
  coarsest: 5,
  /** Name lists that hold the word as a whole name: a bit a list. */
  lists: 6,
  /** Of which kind of name words of like use mostly are, in steps from 1 (see `bend-words.ts`); 0: not known. */
  bent: 7,
  /** Hash of the last three letters in lower case; 0 in shorter words and other tokens. */
  ending: 8,
  /** As in `WordForm`. */
  folded: 9,
  /** Bits of `SIGN`. */
  signs: 10,
  /** Dense number of the lower-case spelling. */
  spelling: 11,
  /** The last article that the form was met in, and the number of its spelling there. */
  article: 12,
  word: 13,
  /** Bits of `ROLE`. */
  roles: 14,
} as const;
export const FIELDS = 16;

/** What most passes over an article ask of its tokens, as parts of one number. */
export const SIGN = {
  /** One of `MATTER`. */
  matter: 3,
  /** One of `CAPITAL`, so many bits up. */
  capital: 3 << 2,
  /** `capitalHabit`, so many bits up. */
  habit: 15 << 4,
  /** Bits of `HINT`, so many bits up. */
  hints: 127 << 8,
  isLetter: 1 << 15,
} as const;
/** So many bits up; above them all, the code unit of a mark that is one. */
export const SIGN_BITS = { capital: 2, habit: 4, hints: 8, mark: 16 } as const;

export function capitalOfSigns(signs: number): number {
  return (signs & SIGN.capital) >> SIGN_BITS.capital;
}

/** The code unit of a mark; 0 of marks that are longer, and of what is none. */
export function markOfSigns(signs: number): number {
  return signs >>> SIGN_BITS.mark;
}

export function signsOf({ text, matter, capital, capitalHabit }: WordForm, hints: number): number {
  const letter = text.length === 1 ? SIGN.isLetter : 0;
  const mark = matter === MATTER.mark && text.length === 1 ? text.charCodeAt(0) : 0;
  return (
    matter |
    (capital << SIGN_BITS.capital) |
    (capitalHabit << SIGN_BITS.habit) |
    (hints << SIGN_BITS.hints) |
    letter |
    (mark << SIGN_BITS.mark)
  );
}

const ENDING = 3;

const SHAPES = ['', 'x', 'X', 'c', '0', '', ''] as const;

/** @example shapeOf('U.S.') // 'X.X.'; shapeOf('Niamey') // 'Xx'; shapeOf('1999') // '00' */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let row = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOfChar(text.charCodeAt(i));
    const sign = kind === CHAR.mark ? text.charAt(i) : SHAPES[kind]!;
    row = sign === last ? row + 1 : 1;
    last = sign;
    // Rows of capitals and digits are told apart up to four, rows of small letters not at all.
    if (row === 1 || (row <= 4 && (sign === 'X' || sign === '0'))) shape += sign;
  }
  return shape;
}

export function capitalOf(text: string): WordForm['capital'] {
  let upper = 0;
  let lower = 0;
  let first = false;
  for (let i = 0; i < text.length; i++) {
    const kind = classOfChar(text.charCodeAt(i));
    if (kind === CHAR.upper) {
      upper++;
      if (i === 0) first = true;
    } else if (kind === CHAR.lower) lower++;
  }
  if (upper === 0) return CAPITAL.none;
  if (lower === 0) return upper > 1 || text.length > 1 ? CAPITAL.upper : CAPITAL.first;
  return first && upper === 1 ? CAPITAL.first : CAPITAL.mixed;
}

export function matterOf(text: string): WordForm['matter'] {
  const kind = classOfChar(text.charCodeAt(0));
  if (kind === CHAR.mark || kind === CHAR.accent) return MATTER.mark;
  return kind === CHAR.digit ? MATTER.number : MATTER.word;
}

export function endingOf(lower: string): number {
  return lower.length < ENDING ? 0 : hashText(lower, lower.length - ENDING);
}

/** The lower-case spelling that words are known by. */
export function spellingOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
