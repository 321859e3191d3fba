import type { Lexeme } from '../calendar-words.ts';
import { isLetter } from './token-characters.ts';

/**
 * The tokens of one sentence: words, numbers and marks, what the grammar looks at. They stand in lists that the
 * next sentence overwrites, for an object a token would cost more than the reading of it.
 */
export interface TokenText {
  readonly text: string;
  /** How many tokens there are. What the lists hold beyond is of longer sentences before. */
  count: number;
  /** UTF-16 offsets into `text`; `ends` are exclusive. */
  readonly starts: number[];
  readonly ends: number[];
  /** What the token means in a date; `null`: nothing. */
  readonly lexemes: (Lexeme | null)[];
}

export function hasToken({ count }: TokenText, index: number): boolean {
  return index >= 0 && index < count;
}

/** The token's own characters; empty outside the list. */
export function wordAt(source: TokenText, index: number): string {
  return hasToken(source, index) ? source.text.slice(source.starts[index], source.ends[index]) : '';
}

const CAPITAL_OR_FOREIGN = /[^a-z\d]/;

export function lowerWordAt(source: TokenText, index: number): string {
  const word = wordAt(source, index);
  // Most words are in lower case, and to change the case of a string is slow even where nothing changes.
  return CAPITAL_OR_FOREIGN.test(word) ? word.toLowerCase() : word;
}

/** The bit that tells `a` from `A`. */
const LOWER_CASE = 0x20;

/** Whether the token is this ASCII word, in any case: compared where it stands, without a copy. */
export function isWordAt(source: TokenText, index: number, word: string): boolean {
  if (!hasToken(source, index)) return false;
  const start = source.starts[index]!;
  if (source.ends[index]! - start !== word.length) return false;
  for (let i = 0; i < word.length; i++)
    if ((source.text.charCodeAt(start + i) | LOWER_CASE) !== word.charCodeAt(i)) return false;
  return true;
}

/** The token's meaning, of whatever kind. */
export function meaningAt(source: TokenText, index: number): Lexeme | null {
  return (hasToken(source, index) && source.lexemes[index]) || null;
}

/** The token's meaning where it has this kind of meaning. */
export function lexemeAt<K extends Lexeme['kind']>(
  source: TokenText,
  index: number,
  kind: K,
): Extract<Lexeme, { kind: K }> | null {
  const lexeme = meaningAt(source, index);
  return lexeme?.kind === kind ? (lexeme as Extract<Lexeme, { kind: K }>) : null;
}

/** No blank stands between this token and the one before it. */
export function isJoined(source: TokenText, index: number): boolean {
  return hasToken(source, index) && index > 0 && source.ends[index - 1] === source.starts[index];
}

/** The token is a word, not a number nor a mark. */
export function isWord(source: TokenText, index: number): boolean {
  return hasToken(source, index) && isLetter(source.text.charCodeAt(source.starts[index]!));
}

export function isMark(source: TokenText, index: number, marks: string): boolean {
  if (!hasToken(source, index)) return false;
  const first = source.text.charAt(source.starts[index]!);
  return marks.includes(first) && !isLetter(first.charCodeAt(0));
}

/** The index after an optional mark. */
export function skipMark(source: TokenText, index: number, marks: string): number {
  return isMark(source, index, marks) ? index + 1 : index;
}

export function isCapitalised(source: TokenText, index: number): boolean {
  if (!hasToken(source, index)) return false;
  const first = source.text.charAt(source.starts[index]!);
  return first !== first.toLowerCase();
}
