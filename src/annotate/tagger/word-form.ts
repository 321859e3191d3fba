import { CHAR, classOfChar } from './char-classes.ts';
import { hashText, mix } from './hash.ts';

/** How a word is written. `upper`: two capitals or more and no small letter; `mixed`: `iPhone`, `McDonald`. */
export const CAPITAL = { none: 0, first: 1, upper: 2, mixed: 3 } as const;

/** What a form is made of. */
export const MATTER = { word: 0, number: 1, mark: 2 } as const;

/** What is known of a word for itself, wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Dense number of the form's lower-case spelling, for counting in one article. */
  readonly lowerId: number;
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
  /** Hashes of the first 1 to 5 and the last 1 to 5 letters in lower case; fewer in short words. */
  readonly affixes: Int32Array;
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
  /** Name lists that hold the word as a whole name: a bit a list. */
  readonly lists: number;
}

const LONGEST_AFFIX = 5;

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

export function affixesOf(lower: string): Int32Array {
  const longest = Math.min(LONGEST_AFFIX, lower.length);
  const hashes = new Int32Array(2 * longest);
  for (let length = 1; length <= longest; length++) {
    hashes[length - 1] = mix(hashText(lower, 0, length), length);
    hashes[longest + length - 1] = mix(hashText(lower, lower.length - length), -length);
  }
  return hashes;
}
