import { type ReadLanguage, readLanguageOf } from '../../../knowledge/languages/read-languages.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import type { DateGrammar } from './date-grammar.ts';
import { type ForeignWords, makeForeignWords } from './foreign-words.ts';
import { GERMAN_DATE_GRAMMAR } from './grammars/de.ts';
import { SPANISH_DATE_GRAMMAR } from './grammars/es.ts';
import { FRENCH_DATE_GRAMMAR } from './grammars/fr.ts';
import { DUTCH_DATE_GRAMMAR } from './grammars/nl.ts';
import { PORTUGUESE_DATE_GRAMMAR } from './grammars/pt.ts';

type ForeignLanguage = Exclude<ReadLanguage, 'en'>;

const GRAMMARS: Readonly<Record<ForeignLanguage, DateGrammar>> = {
  de: GERMAN_DATE_GRAMMAR,
  es: SPANISH_DATE_GRAMMAR,
  fr: FRENCH_DATE_GRAMMAR,
  nl: DUTCH_DATE_GRAMMAR,
  pt: PORTUGUESE_DATE_GRAMMAR,
};

/** Made when an article is the first in its language. */
const wordsIn = memoise((language: ForeignLanguage) => makeForeignWords(GRAMMARS[language]));

/** By a language tag; `null` for English, and for what no grammar is known of: it is read as English, for its years. */
export function foreignWordsOf(tag: string): ForeignWords | null {
  const language = readLanguageOf(tag);
  return language === null || language === 'en' ? null : wordsIn(language);
}
