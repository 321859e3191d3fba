import { ARABIC, REGIONAL_ARABIC } from './languages/ar.ts';
import { AUSTRIAN_GERMAN, GERMAN, SWISS_GERMAN } from './languages/de.ts';
import { AMERICAN_ENGLISH, ENGLISH } from './languages/en.ts';
import { SPANISH } from './languages/es.ts';
import { FRENCH } from './languages/fr.ts';
import { EUROPEAN_PORTUGUESE, PORTUGUESE } from './languages/pt.ts';
import type { Words } from './words.ts';

/** The languages that a site can speak. One row adds a language, or what a region says differently. */
export const LANGUAGES = {
  en: ENGLISH,
  'en-US': AMERICAN_ENGLISH,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  'pt-PT': EUROPEAN_PORTUGUESE,
  de: GERMAN,
  'de-AT': AUSTRIAN_GERMAN,
  'de-CH': SWISS_GERMAN,
  ar: ARABIC,
  ...REGIONAL_ARABIC,
} as const satisfies Readonly<Record<string, Words>>;

/** Countries whose newspapers write as those of another do, where that is not the language at large. */
const WRITES_AS = {
  'pt-AO': 'pt-PT',
  'pt-CV': 'pt-PT',
  'pt-GW': 'pt-PT',
  'pt-MO': 'pt-PT',
  'pt-MZ': 'pt-PT',
  'pt-ST': 'pt-PT',
  'pt-TL': 'pt-PT',
  'de-LI': 'de-CH',
} as const satisfies Readonly<Record<string, keyof typeof LANGUAGES>>;

const wordsByTag: ReadonlyMap<string, Words> = new Map(
  [
    ...Object.entries(LANGUAGES),
    ...Object.entries(WRITES_AS).map(([tag, other]) => [tag, LANGUAGES[other]] as const),
  ].map(([tag, words]) => [tag.toLowerCase(), words]),
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
