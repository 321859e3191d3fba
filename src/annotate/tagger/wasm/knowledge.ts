import { Bytes, Counts, Numbers } from './columns';
import { FIELD } from './constants';
import { find, HashedTable } from './hashed-table';
import { claim } from './room';

/** What is known of words and of names on lists. */

/** Words by their hashes, and by number of a word its columns, in which 0 is nothing. */
@unmanaged
class Words {
  table: HashedTable = changetype<HashedTable>(0);
  clusters: Counts = changetype<Counts>(0);
  capitalHabits: Bytes = changetype<Bytes>(0);
  bents: Bytes = changetype<Bytes>(0);
}

/** Phrases by their hashes; by number of a phrase, the number of its lists; these by that. */
@unmanaged
class Phrases {
  table: HashedTable = changetype<HashedTable>(0);
  combination: Counts = changetype<Counts>(0);
  combinations: Numbers = changetype<Numbers>(0);
}

let words: Words = changetype<Words>(0);
let phrases: Phrases = changetype<Phrases>(0);
/** Those of another language, which are asked first; none where the language is the one that all of it is of. */
let ownWords: Words = changetype<Words>(0);
let ownPhrases: Phrases = changetype<Phrases>(0);
/** By number of a group of words: coarser ones. */
let coarseOf: Counts = changetype<Counts>(0);
let coarsestOf: Counts = changetype<Counts>(0);

/** Takes a table of words, columns by their places. @param own whether it is of another language */
export function openWords(
  own: i32,
  starts: Numbers,
  buckets: i32,
  fingerprints: usize,
  clusterOf: Counts,
  habitOf: Bytes,
  bentOf: Bytes,
): void {
  const opened = changetype<Words>(claim(offsetof<Words>()));
  opened.table = open(starts, buckets, fingerprints);
  opened.clusters = clusterOf;
  opened.capitalHabits = habitOf;
  opened.bents = bentOf;
  if (own === 0) words = opened;
  else ownWords = opened;
}

/** Takes the groups of groups of words. */
export function openGroups(coarse: Counts, coarsest: Counts): void {
  coarseOf = coarse;
  coarsestOf = coarsest;
}

/** Number of a word, by the hash of its lower-case spelling; -1 where it is not known. */
export function findWord(lower: i32): i32 {
  return find(words.table, lower);
}

/** Takes a table of names on lists. @param own whether it is of another language */
export function openPhrases(
  own: i32,
  starts: Numbers,
  buckets: i32,
  fingerprints: usize,
  combinationOf: Counts,
  listsOf: Numbers,
): void {
  const opened = changetype<Phrases>(claim(offsetof<Phrases>()));
  opened.table = open(starts, buckets, fingerprints);
  opened.combination = combinationOf;
  opened.combinations = listsOf;
  if (own === 0) phrases = opened;
  else ownPhrases = opened;
}

/** Name lists that hold a phrase, by the hash of its folded words. */
export function findPhrase(folded: i32): i32 {
  const lists = listsIn(phrases, folded);
  return changetype<usize>(ownPhrases) === 0 ? lists : lists | listsIn(ownPhrases, folded);
}

function listsIn(phrases: Phrases, folded: i32): i32 {
  const at = find(phrases.table, folded);
  return at < 0 ? 0 : phrases.combinations[phrases.combination[at]];
}

/** Fills in what is known of the word of a row, by its hash `lower`. @returns its capital habit */
export function describeWord(row: Numbers): i32 {
  const lower = row[FIELD.lower];
  const own = changetype<usize>(ownWords) === 0 ? -1 : find(ownWords.table, lower);
  // Words of the language are no names elsewhere.
  const isPlain = own >= 0 && ownWords.clusters[own] !== 0;
  const word = isPlain ? -1 : findWord(lower);
  const cluster = isPlain ? ownWords.clusters[own] : word < 0 ? 0 : words.clusters[word];
  row[FIELD.cluster] = cluster;
  row[FIELD.coarse] = coarseOf[cluster];
  row[FIELD.coarsest] = coarsestOf[cluster];
  if (word >= 0) row[FIELD.bent] = words.bents[word];
  if (own >= 0) {
    if (ownWords.bents[own] !== 0) row[FIELD.bent] = ownWords.bents[own];
    if (ownWords.capitalHabits[own] !== 0) return ownWords.capitalHabits[own];
  }
  return word < 0 ? 0 : words.capitalHabits[word];
}

function open(starts: Numbers, buckets: i32, fingerprints: usize): HashedTable {
  const table = changetype<HashedTable>(claim(offsetof<HashedTable>()));
  table.starts = starts;
  table.mask = buckets - 1;
  table.fingerprints = fingerprints;
  return table;
}
