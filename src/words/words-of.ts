import { ARABIC, REGIONAL_ARABIC } from './languages/ar.ts';
import { AMERICAN_ENGLISH, ENGLISH } from './languages/en.ts';
import { FRENCH } from './languages/fr.ts';
import type { Words } from './words.ts';

/** The languages that a site can speak. One row adds a language, or what a region says differently. */
export const LANGUAGES = {
  en: ENGLISH,
  'en-US': AMERICAN_ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
  ...REGIONAL_ARABIC,
} as const satisfies Readonly<Record<string, Words>>;

const wordsByTag: ReadonlyMap<string, Words> = new Map(
  Object.entries(LANGUAGES).map(([tag, words]) => [tag.toLowerCase(), words]),
);

const SCRIPT = /^[a-z]{4}$/i;

/**
 * The words of a language or, where its region has none of its own, of the language at large.
 *
 * @param language a BCP 47 tag
 * @returns `null` where there are none
 * @example findWords('pt-BR') // those of 'pt'
 */
export function findWords(language: string): Words | null {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const words = wordsByTag.get(parts.slice(0, length).join('-'));
    if (words !== undefined) return words;
  }
  return null;
}

/** The words of an archive’s pages: of its language, else English. */
export function wordsOf(language: string): Words {
  return findWords(language) ?? ENGLISH;
}

/**
 * The language that the pages are in. A region that is named stays, for the articles are of it; a script may be
 * another than that of the words.
 *
 * @example pageLanguage('fr-BE') // 'fr-BE'
 * @example pageLanguage('ha') // 'en'
 */
export function pageLanguage(language: string): string {
  const words = findWords(language);
  if (words === null) return ENGLISH.tag;
  return language.split('-').some((part) => SCRIPT.test(part)) ? words.tag : language;
}
