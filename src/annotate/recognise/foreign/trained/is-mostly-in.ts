import {
  LATIN_LANGUAGES,
  type LatinLanguage,
  languagesOf,
} from '../../../../knowledge/languages/small-words.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** In UTF-16 code units, what is read of a text. */
const SAMPLE = 4000;
/** Of another language so many small words must be there, and of the language fewer than this share of them. */
const FEWEST = 8;
const LEAST = 0.6;

/**
 * Whether no other language has clearly more of a text's small words than the one that it is said to be in: the
 * metadata of an article may be wrong. What has few, a table or a list of names, is believed.
 */
export function isMostlyIn(text: string, language: LatinLanguage): boolean {
  const counts = new Uint16Array(LATIN_LANGUAGES.length);
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD))
    for (const other of languagesOf(word.toLowerCase()) ?? []) counts[other]!++;
  const most = Math.max(...counts);
  return most < FEWEST || counts[LATIN_LANGUAGES.indexOf(language)]! >= LEAST * most;
}
