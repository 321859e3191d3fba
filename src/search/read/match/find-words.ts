import type { WordEntry, WordPostings } from '../../format/word-piece.ts';
import { type Stemmer, stemWord } from '../../text/stem.ts';
import type { PartReader } from '../pieces.ts';

/** The keys that a word, and its other forms, may stand under. */
function listKeysOf(word: string, stemmers: readonly Stemmer[]): readonly string[] {
  return [...new Set([word, ...stemmers.map((stemmer) => stemWord(word, stemmer))])];
}

async function findEntries(
  part: PartReader,
  keys: readonly string[],
  withPositions: boolean,
): Promise<readonly WordEntry[]> {
  const found = await Promise.all(keys.map((key) => part.entry(key, withPositions)));
  return found.filter((entry) => entry !== null);
}

/** A word and its other forms. */
export async function findForms(
  part: PartReader,
  word: string,
  stemmers: readonly Stemmer[],
): Promise<readonly WordPostings[]> {
  const entries = await findEntries(part, listKeysOf(word, stemmers), false);
  return entries.flatMap(({ words }) => words);
}

/** A word just as it is written. */
export async function findExact(
  part: PartReader,
  word: string,
  stemmers: readonly Stemmer[],
  withPositions: boolean,
): Promise<readonly WordPostings[]> {
  const entries = await findEntries(part, listKeysOf(word, stemmers), withPositions);
  return entries.flatMap(({ words }) => words.filter((postings) => postings.word === word));
}

/** Letters by which a stem may be shorter than the words that have it. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/** The words that begin like this. */
export async function findBeginning(
  part: PartReader,
  beginning: string,
  mostPieces: number,
): Promise<readonly WordPostings[]> {
  const shorter = Array.from({ length: LONGEST_ENDING }, (_, at) => beginning.slice(0, -(at + 1))).filter(
    ({ length }) => length >= SHORTEST_STEM,
  );
  const [entries, before] = await Promise.all([
    part.beginning(beginning, mostPieces),
    findEntries(part, shorter, false),
  ]);
  return [...before, ...entries].flatMap(({ words }) =>
    words.filter(({ word }) => word.startsWith(beginning)),
  );
}
