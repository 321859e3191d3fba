import { LEXEMES, type Lexeme, LONGEST_LEXEME } from './calendar-words.ts';

/**
 * Which lengths the lexemes have that begin and end with two given letters, as bits: bit 5 is set for `T` and `y`,
 * by `Today`. Few other words have such a length, and only these are copied out of the text and looked up.
 */
const LENGTHS = (() => {
  const lengths = new Uint16Array(0x4000);
  for (const word of LEXEMES.keys())
    lengths[(word.charCodeAt(0) << 7) | word.charCodeAt(word.length - 1)]! |= 1 << word.length;
  return lengths;
})();

/** What the word `text.slice(start, end)` means in a date; `null`: nothing. */
export function findLexeme(text: string, start: number, end: number): Lexeme | null {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const length = end - start;
  if (first > 0x7f || last > 0x7f || length > LONGEST_LEXEME) return null;
  if (((LENGTHS[(first << 7) | last]! >> length) & 1) === 0) return null;
  return LEXEMES.get(text.slice(start, end)) ?? null;
}
