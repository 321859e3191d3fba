import { layOutTable } from '../../annotate/tagger/model/hashed-table.ts';
import type { Columns } from '../../annotate/tagger/model/resource-file.ts';

/** As in `FIELD`; 0 is nothing. */
export interface KnownWord {
  readonly cluster: number;
  readonly capitalHabit: number;
  readonly bent: number;
}

/** A word without a vector. */
export const UNGROUPED: KnownWord = { cluster: 0, capitalHabit: 0, bent: 0 };

export interface WordGroups {
  /** By word. */
  readonly fine: Uint16Array;
  /** By fine group. */
  readonly coarse: Uint16Array;
  /** By coarse group. */
  readonly coarsest: Uint16Array;
}

/** Words by their hashes, as columns. */
export function packWords(words: ReadonlyMap<number, KnownWord>, { coarse, coarsest }: WordGroups): Columns {
  const values = [...words.values()];
  const { table, order } = layOutTable(Int32Array.from(words.keys()), false);
  // Group 0 is for words that are in none.
  return {
    'words.counts': table.counts,
    'words.fingerprints': table.fingerprints,
    'words.cluster': Uint16Array.from(order, (at) => values[at]!.cluster),
    'words.capitalHabit': Uint8Array.from(order, (at) => values[at]!.capitalHabit),
    'words.bent': Uint8Array.from(order, (at) => values[at]!.bent),
    coarse: Uint16Array.from([0, ...coarse.map((group) => group + 1)]),
    coarsest: Uint16Array.from([0, ...coarse.map((group) => coarsest[group]! + 1)]),
  };
}

/** Names by their hashes, as columns. Most are in one of few combinations of lists: each has the number of its own. */
export function packPhrases(phrases: ReadonlyMap<number, number>): Columns {
  const values = [...phrases.values()];
  const uses = new Map<number, number>();
  for (const lists of values) uses.set(lists, (uses.get(lists) ?? 0) + 1);
  const combinations = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  const numbers = new Map(combinations.map((lists, number) => [lists, number]));
  const { table, order } = layOutTable(Int32Array.from(phrases.keys()), false);
  return {
    'phrases.counts': table.counts,
    'phrases.fingerprints': table.fingerprints,
    'phrases.combinations': Int32Array.from(combinations),
    'phrases.combination': Uint16Array.from(order, (at) => numbers.get(values[at]!)!),
  };
}
