import type { WordEntry, WordPostings } from '../../format/word-piece.ts';
import { type Stemmer, stemWord } from '../../text/stem.ts';
import type { PartReader } from '../pieces.ts';

/** What finds the stems of words, in the languages of the archive. */
export interface Stemmers {
  readonly all: readonly Stemmer[];
  /** Of the language of the pages: names stand under its stems. */
  readonly own: Stemmer | null;
  /** Whether some articles are in languages whose words have no stems that can be found. */
  readonly isPartial: boolean;
}

/** The keys that a word, and its other forms, may stand under. */
export function listKeysOf(word: string, { all, isPartial }: Stemmers): readonly string[] {
  const stems = all.map((stemmer) => stemWord(word, stemmer));
  return [...new Set(isPartial || stems.length === 0 ? [word, ...stems] : stems)];
}

export async function findEntries(
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
  stemmers: Stemmers,
): Promise<readonly WordPostings[]> {
  const entries = await findEntries(part, listKeysOf(word, stemmers), false);
  return entries.flatMap(({ words }) => words.filter((form) => !form.isName || form.word === word));
}

/** A word just as it is written. */
export async function findExact(
  part: PartReader,
  word: string,
  stemmers: Stemmers,
  withPositions: boolean,
): Promise<readonly WordPostings[]> {
  const entries = await findEntries(part, listKeysOf(word, stemmers), withPositions);
  return entries.flatMap(({ words }) => words.filter((form) => form.word === word));
}

/** A key just as it stands in the index. */
export async function findKey(part: PartReader, key: string): Promise<readonly WordPostings[]> {
  const entries = await findEntries(part, [key], true);
  return entries.flatMap(({ words }) => words);
}

/** Letters by which a stem may be shorter than the words that have it: of `organisations` it is `organ`. */
const LONGEST_ENDING = 8;
const SHORTEST_STEM = 3;

/** The words that begin like this. */
export async function findBeginning(
  part: PartReader,
  beginning: string,
  stemmers: Stemmers,
  mostPieces: number,
): Promise<readonly WordPostings[]> {
  const shorter = Array.from({ length: LONGEST_ENDING }, (_, at) => beginning.slice(0, -(at + 1))).filter(
    ({ length }) => length >= SHORTEST_STEM,
  );
  // A stem may also end in another letter: `countri`.
  const stems = listKeysOf(beginning, stemmers).filter(
    (stem) => !stem.startsWith(beginning) && !shorter.includes(stem),
  );
  const [entries, before] = await Promise.all([
    part.beginning(beginning, mostPieces),
    findEntries(part, [...shorter, ...stems], false),
  ]);
  return [...before, ...entries].flatMap(({ words }) =>
    words.filter(({ word }) => word.startsWith(beginning)),
  );
}
