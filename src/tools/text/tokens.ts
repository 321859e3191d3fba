import type { Span } from '../../model/model.ts';

/** `capitalised`: begins with a capital; `upper`: two capitals or more and no small letter; `mark`: anything else. */
type Shape = 'capitalised' | 'upper' | 'lower' | 'number' | 'mark';

export interface Token extends Span {
  readonly text: string;
  /** For comparison: lower case, without diacritics, with straight apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** Initials with their stops (`U.S.`); a word, with apostrophes inside; a number; any other character. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /['’][sS]$/;
/** `I’m`, `They’ve`: no names, whatever their first letter. */
const CONTRACTION = /['’](?:m|ve|ll|re|d|t)$/i;
/** ASCII without the grave accent: nothing to fold but case. */
const PLAIN = /^[ -_a-~]*$/;

/** The form in which names are compared: lower case, without diacritics, with straight apostrophes. */
export function foldCase(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase();
}

/**
 * What spellings of one line share: its letters and digits.
 *
 * @example foldLetters('Ferry sails – at last!') // 'ferrysailsatlast'
 */
export function foldLetters(text: string): string {
  return foldCase(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The tokens of one sentence. A possessive ending is a token of its own: `Niger` + `’s`. */
export function tokenize(text: string, sentence: Span): readonly Token[] {
  const tokens: Token[] = [];
  const add = (start: number, word: string, shape: Shape): void => {
    const spaced = tokens.at(-1)?.end !== start;
    tokens.push({ start, end: start + word.length, text: word, key: foldCase(word), shape, spaced });
  };
  TOKEN.lastIndex = sentence.start;
  for (let match = TOKEN.exec(text); match !== null && match.index < sentence.end; match = TOKEN.exec(text)) {
    const word = match[0];
    if (POSSESSIVE.test(word)) {
      add(match.index, word.slice(0, -2), shapeOf(word.slice(0, -2)));
      add(match.index + word.length - 2, word.slice(-2), 'mark');
    } else add(match.index, word, shapeOf(word));
  }
  return tokens;
}

/** Whether the token begins with a capital letter. */
export function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'capitalised' || token.shape === 'upper');
}

function shapeOf(text: string): Shape {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (!/\p{L}/u.test(first)) return /\p{N}/u.test(first) ? 'number' : 'mark';
  if (first === first.toLowerCase() || CONTRACTION.test(text)) return 'lower';
  return text.length > first.length && text === text.toUpperCase() ? 'upper' : 'capitalised';
}
