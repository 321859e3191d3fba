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

/** The row of what stands beyond the ends of a sentence: no word has its hashes. */
export const EDGE_ROW = { lower: 0x7ffffff1, shape: 0x7ffffff2, cluster: 2047, coarse: 255 } as const;

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

export function matterOfSigns(signs: number): WordForm['matter'] {
  return (signs & SIGN.matter) as WordForm['matter'];
}

export function habitOfSigns(signs: number): number {
  return (signs & SIGN.habit) >> SIGN_BITS.habit;
}

export function capitalOfSigns(signs: number): WordForm['capital'] {
  return ((signs & SIGN.capital) >> SIGN_BITS.capital) as WordForm['capital'];
}

/** The code unit of a mark; 0 of marks that are longer, and of what is none. */
export function markOfSigns(signs: number): number {
  return signs >>> SIGN_BITS.mark;
}

const ENDING = 3;

export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOfChar(text.charCodeAt(i)) === CHAR.upper) return true;
  return false;
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
