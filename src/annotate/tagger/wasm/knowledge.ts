import { Counts, Numbers } from './columns';
import { find, HashedTable } from './hashed-table';
import { claim } from './room';

/** What is known of words and of names on lists. */

let words: HashedTable = changetype<HashedTable>(0);
let phrases: HashedTable = changetype<HashedTable>(0);
/** By number of a phrase, the number of its lists; these by that. */
let combination: Counts = changetype<Counts>(0);
let combinations: Numbers = changetype<Numbers>(0);

/** Takes the table of words, columns by their places. */
export function openWords(starts: Numbers, buckets: i32, fingerprints: usize): void {
  words = open(starts, buckets, fingerprints);
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

function open(starts: Numbers, buckets: i32, fingerprints: usize): HashedTable {
  const table = changetype<HashedTable>(claim(offsetof<HashedTable>()));
  table.starts = starts;
  table.mask = buckets - 1;
  table.fingerprints = fingerprints;
  return table;
}
