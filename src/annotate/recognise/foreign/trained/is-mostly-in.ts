import {
  LATIN_LANGUAGES,
  type LatinLanguage,
  languagesOf,
} from '../../../../knowledge/languages/small-words.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** In UTF-16 code units, what is read of a text. */
const SAMPLE = 4000;
/** Of languages that are near to each other, so large a share of the small words of another may be the language's own. */
const LEAST = 0.8;

/**
 * Whether no other language has clearly more of a text's small words than the one that it is said to be in: the
 * metadata of an article may be wrong, and what has no small words, a table or a list of names, is in doubt as well.
 */
export function isMostlyIn(text: string, language: LatinLanguage): boolean {
  const counts = new Uint16Array(LATIN_LANGUAGES.length);
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD))
    for (const other of languagesOf(word.toLowerCase()) ?? []) counts[other]!++;
  const own = counts[LATIN_LANGUAGES.indexOf(language)]!;
  return own > 0 && own >= LEAST * Math.max(...counts);
}
