import type { DateGrammar } from './date-grammar.ts';
import { type ForeignWords, makeForeignWords } from './foreign-words.ts';
import { GERMAN_DATE_GRAMMAR } from './grammars/de.ts';
import { SPANISH_DATE_GRAMMAR } from './grammars/es.ts';
import { FRENCH_DATE_GRAMMAR } from './grammars/fr.ts';
import { DUTCH_DATE_GRAMMAR } from './grammars/nl.ts';
import { PORTUGUESE_DATE_GRAMMAR } from './grammars/pt.ts';

const GRAMMARS: ReadonlyMap<string, DateGrammar> = new Map([
  ['de', GERMAN_DATE_GRAMMAR],
  ['es', SPANISH_DATE_GRAMMAR],
  ['fr', FRENCH_DATE_GRAMMAR],
  ['nl', DUTCH_DATE_GRAMMAR],
  ['pt', PORTUGUESE_DATE_GRAMMAR],
]);

/** Made when an article is the first in its language. */
const made = new Map<string, ForeignWords>();

/** By a language tag; `null` for English, and for what no grammar is known of: it is read as English, for its years. */
export function foreignWordsOf(language: string): ForeignWords | null {
  if (language === 'en') return null;
  const [primary = ''] = language.toLowerCase().split('-');
  const grammar = GRAMMARS.get(primary);
  if (grammar === undefined) return null;
  const words = made.get(primary) ?? makeForeignWords(grammar);
  made.set(primary, words);
  return words;
}
