import type { LISTS } from '../../annotate/tagger/words/lists.ts';
import type { Packages } from '../packages.ts';

export type ListName = keyof typeof LISTS;

/** A name as its source spells it, and a list that it is for. */
export interface ListedName {
  readonly list: ListName;
  readonly name: string;
}

/** Reads one source from its package. */
export type ReadNames = (packages: Packages) => Iterable<ListedName> | AsyncIterable<ListedName>;

/** The names on each list, by their folded spellings. */
export type Listed = ReadonlyMap<ListName, ReadonlyMap<string, string>>;

/** Finds names in those that the sources gave. */
export type DeriveNames = (listed: Listed) => Iterable<ListedName>;
