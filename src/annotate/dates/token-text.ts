import type { Lexeme } from './calendar-words.ts';
import type { Token } from './tokens.ts';

/** Tokens with the text that they were read from: what the grammar looks at. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The token's own characters; empty outside the list. */
export function wordAt({ text, tokens }: TokenText, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

export function lowerWordAt(source: TokenText, index: number): string {
  return wordAt(source, index).toLowerCase();
}

/** The token's meaning where it has this kind of meaning. */
export function lexemeAt<K extends Lexeme['kind']>(
  { tokens }: TokenText,
  index: number,
  kind: K,
): Extract<Lexeme, { kind: K }> | null {
  const lexeme = tokens[index]?.lexeme;
  return lexeme?.kind === kind ? (lexeme as Extract<Lexeme, { kind: K }>) : null;
}

/** No blank stands between this token and the one before it. */
export function isJoined({ tokens }: TokenText, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

export function isMark({ text, tokens }: TokenText, index: number, marks: string): boolean {
  const token = tokens[index];
  return token?.kind === 'mark' && marks.includes(text.charAt(token.start));
}

/** The index after an optional mark. */
export function skipMark(source: TokenText, index: number, marks: string): number {
  return isMark(source, index, marks) ? index + 1 : index;
}

export function isCapitalised({ text, tokens }: TokenText, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}
