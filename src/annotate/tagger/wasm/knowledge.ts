import { Bytes, Counts, Numbers } from './columns';
import { FIELD } from './constants';
import { find, HashedTable } from './hashed-table';
import { claim } from './room';

/** What is known of words and of names on lists. */

let words: HashedTable = changetype<HashedTable>(0);
/** By number of a word; 0 is nothing. */
let clusters: Counts = changetype<Counts>(0);
let capitalHabits: Bytes = changetype<Bytes>(0);
let bents: Bytes = changetype<Bytes>(0);
/** By number of a group of words: coarser ones. */
let coarseOf: Counts = changetype<Counts>(0);
let coarsestOf: Counts = changetype<Counts>(0);
let phrases: HashedTable = changetype<HashedTable>(0);
/** By number of a phrase, the number of its lists; these by that. */
let combination: Counts = changetype<Counts>(0);
let combinations: Numbers = changetype<Numbers>(0);

/** Takes the table of words, columns by their places. */
export function openWords(
  starts: Numbers,
  buckets: i32,
  fingerprints: usize,
  clusterOf: Counts,
  habitOf: Bytes,
  bentOf: Bytes,
): void {
  words = open(starts, buckets, fingerprints);
  clusters = clusterOf;
  capitalHabits = habitOf;
  bents = bentOf;
}

/** Takes the groups of groups of words. */
export function openGroups(coarse: Counts, coarsest: Counts): void {
  coarseOf = coarse;
  coarsestOf = coarsest;
}

/** Takes the table of names on lists. */
export function openPhrases(
  starts: Numbers,
  buckets: i32,
  fingerprints: usize,
  combinationOf: Counts,
  listsOf: Numbers,
): void {
  phrases = open(starts, buckets, fingerprints);
  combination = combinationOf;
  combinations = listsOf;
}

/** Number of a word, by the hash of its lower-case spelling; -1 where it is not known. */
export function findWord(lower: i32): i32 {
  return find(words, lower);
}

/** Name lists that hold a phrase, by the hash of its folded words. */
export function findPhrase(folded: i32): i32 {
  const at = find(phrases, folded);
  return at < 0 ? 0 : combinations[combination[at]];
}

/** Fills in what is known of the word of a row, by its hash `lower`. @returns its capital habit */
export function describeWord(row: Numbers): i32 {
  const word = findWord(row[FIELD.lower]);
  const cluster = word < 0 ? 0 : clusters[word];
  row[FIELD.cluster] = cluster;
  row[FIELD.coarse] = coarseOf[cluster];
  row[FIELD.coarsest] = coarsestOf[cluster];
  if (word < 0) return 0;
  row[FIELD.bent] = bents[word];
  return capitalHabits[word];
}

function open(starts: Numbers, buckets: i32, fingerprints: usize): HashedTable {
  const table = changetype<HashedTable>(claim(offsetof<HashedTable>()));
  table.starts = starts;
  table.mask = buckets - 1;
  table.fingerprints = fingerprints;
  return table;
}
