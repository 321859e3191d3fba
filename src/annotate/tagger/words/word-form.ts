import { hashText } from '../model/hash.ts';
import { CHAR, classOfChar } from './char-classes.ts';

/** How a word is written. `upper`: two capitals or more and no small letter; `mixed`: `iPhone`, `McDonald`. */
export const CAPITAL = { none: 0, first: 1, upper: 2, mixed: 3 } as const;

/** What a form is made of. */
export const MATTER = { word: 0, number: 1, mark: 2 } as const;

/** What is known of a word for itself, wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Dense number of the form. */
  readonly id: number;
  /** Dense number of the form's lower-case spelling. */
  readonly spelling: number;
  /** Of the lower-case spelling, with every digit as 0. */
  readonly lower: number;
  /** Of the spelling that name lists are searched by: lower case, without diacritics. */
  readonly folded: number;
  readonly matter: (typeof MATTER)[keyof typeof MATTER];
  readonly capital: (typeof CAPITAL)[keyof typeof CAPITAL];
  /** Letters and digits as `X`, `x` and `0`, rows of one kind shortened: `Xx`, `X.X.`, `00`. */
  readonly shape: number;
  /** The same without case. */
  readonly bareShape: number;
  /** Hash of the last three letters in lower case; 0 in shorter words and other tokens. */
  readonly ending: number;
  /** Group of words of like use, from 1; 0 where the word is unknown. Then coarser ones. */
  readonly cluster: number;
  readonly coarse: number;
  readonly coarsest: number;
  /** How often the word has a capital inside sentences, in eight steps; 0: not known. */
  readonly capitalHabit: number;
  /**
   * Of which kind of name words of like use mostly are, in steps from 1 (see `bend-words.ts`); 0: not known.
   */
  readonly bent: number;
  /** Bits of `HINT`. */
  readonly hints: number;
  /** Name lists that hold the word as a whole name: a bit a list. */
  readonly lists: number;
}

const ENDING = 3;

const SHAPES = ['', 'x', 'X', 'c', '0', '', ''] as const;

/** @example shapeOf('U.S.') // 'X.X.'; shapeOf('Niamey') // 'Xx'; shapeOf('1999') // '00' */
export function shapeOf(text: string): string {
  let shape = '';
  let [last, row] = ['', 0];
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
  let [upper, lower, first] = [0, 0, false];
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
