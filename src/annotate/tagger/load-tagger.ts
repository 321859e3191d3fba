import type { ReadLanguage } from '../../knowledge/languages/read-languages.ts';
import { loadColumns } from './load-columns.ts';
import { openTables, type Tables } from './tables.ts';
import { Tagger } from './tagger.ts';

/** By language: each is opened at the first article in it. */
const tables = new Map<ReadLanguage, Tables>();
const taggers = new Map<ReadLanguage, Tagger>();

/** The tables of this version for a language: one copy of them for all threads that are told of them. */
export function loadTables(language: ReadLanguage = 'en'): Tables {
  const known = tables.get(language) ?? openTables(loadColumns(language), language);
  tables.set(language, known);
  return known;
}

/** In a worker: takes the tables of the thread that started it. */
export function takeTables(told: Tables): void {
  tables.set(told.language, told);
}

/** A tagger with the weights of this version. */
export function openTagger(language: ReadLanguage = 'en'): Tagger {
  return new Tagger(loadTables(language));
}

/** The tagger of this thread for a language, opened on first use. */
export function loadTagger(language: ReadLanguage): Tagger {
  const known = taggers.get(language) ?? openTagger(language);
  taggers.set(language, known);
  return known;
}

/** Lets go of their tables and of what they know of words, 40 MB each: of use where no article will be read for a while. */
export function dropTaggers(): void {
  taggers.clear();
  tables.clear();
}
