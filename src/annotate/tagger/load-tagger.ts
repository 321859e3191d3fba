import { loadColumns } from './load-columns.ts';
import { openTables, type Tables } from './tables.ts';
import { Tagger } from './tagger.ts';

let tables: Tables | null = null;
let tagger: Tagger | null = null;

/** The tables of this version: one copy of them for all threads that are told of them. */
export function loadTables(): Tables {
  tables ??= openTables(loadColumns());
  return tables;
}

/** In a worker: takes the tables of the thread that started it. */
export function takeTables(told: Tables): void {
  tables = told;
}

/** A tagger with the weights of this version. */
export function openTagger(): Tagger {
  return new Tagger(loadTables());
}

/** The tagger of this thread, opened on first use. */
export function loadTagger(): Tagger {
  tagger ??= openTagger();
  return tagger;
}

/** Lets go of its tables and of what it knows of words, 40 MB: of use where no article will be read for a while. */
export function dropTagger(): void {
  tagger = null;
  tables = null;
}
