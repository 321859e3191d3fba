import type { WordEntry } from '../../format/word-piece.ts';
import { type Stemmer, stemWord } from '../../text/stem.ts';
import { listFoundWords } from '../../text/words.ts';
import { findEntries, listKeysOf, type Stemmers } from '../match/find-words.ts';
import type { PartReader } from '../pieces.ts';

/** Shorter words are too much like others. */
const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 7;
/** What is meant is in so many times as many articles. */
const FACTOR = 10;
/** One letter wrong, and in so many articles: what stands elsewhere in the index is not looked at. */
const SURE = 10;
/** Of a word that nothing has, so many pieces on each side of its own are looked at, too. */
const NEIGHBOURS = 1;

/** A word, and about how many articles have it, or name somebody by it. */
interface Candidate {
  readonly word: string;
  readonly count: number;
  /** Letters that are other than those that were typed. */
  readonly edits: number;
}

/**
 * The word that may have been meant: like the one that was typed, and far more frequent.
 *
 * @param count articles that have the word that was typed
 * @returns `null` where there is none
 */
export async function suggestWord(
  parts: readonly PartReader[],
  word: string,
  count: number,
  stemmers: Stemmers,
): Promise<string | null> {
  if (word.length < SHORTEST || /\d/.test(word)) return null;
  const most = word.length < LONG ? 1 : 2;
  const isUnknown = count === 0;
  const found = await Promise.all(parts.map((part) => part.around(word, isUnknown ? NEIGHBOURS : 0)));
  const best = chooseBest(found.flat(), word, count, most, stemmers.own);
  if (!isUnknown || (best !== null && best.edits === 1 && best.count >= SURE)) return best?.word ?? null;
  const farther = await Promise.all(parts.map((part) => findFarther(part, word, most, stemmers)));
  // In the same piece, an entry is found twice.
  const all = new Set([...found.flat(), ...farther.flat()]);
  return chooseBest([...all], word, count, most, stemmers.own)?.word ?? null;
}

/** What is like a word, and stands in other pieces: its first letters are wrong, or it is so frequent as to stand alone. */
async function findFarther(
  part: PartReader,
  word: string,
  most: number,
  stemmers: Stemmers,
): Promise<readonly WordEntry[]> {
  const { alone } = await part.manifest();
  const stems = listKeysOf(word, stemmers);
  const turned = listTurned(word).flatMap((other) => listKeysOf(other, stemmers));
  const frequent = alone.filter((key) => stems.some((stem) => countEdits(key, stem, most) <= most));
  return findEntries(part, [...new Set([...turned, ...frequent])], false);
}

/** @param stemmer of the language of the pages */
function chooseBest(
  entries: readonly WordEntry[],
  word: string,
  count: number,
  most: number,
  stemmer: Stemmer | null,
): Candidate | null {
  const counts = new Map<string, number>();
  const add = (found: string, more: number): void => {
    if (found !== word && countEdits(found, word, most) <= most)
      counts.set(found, (counts.get(found) ?? 0) + more);
  };
  for (const { key, words, subjects } of entries) {
    for (const { word: found, articles } of words) add(found, articles.length);
    // Who bears it counts as well: a name may be written in one way in the texts, and in another by readers.
    for (const { name, alias, count: times } of subjects.slice(0, 1))
      for (const { word: found, isPair } of listFoundWords(alias || name))
        if (stemWord(found, isPair ? null : stemmer) === key) add(found, times);
  }
  const least = Math.max(count * FACTOR, 1);
  const best = [...counts]
    .map(
      ([found, times]): Candidate => ({
        word: found,
        count: times,
        edits: countEdits(found, word, most),
      }),
    )
    .filter((candidate) => candidate.count >= least && !candidate.word.includes(' ') && candidate.word >= '0')
    .sort((a, b) => a.edits - b.edits || b.count - a.count || (a.word < b.word ? -1 : 1))[0];
  return best ?? null;
}

/** The word with two neighbours among its first letters changed about, or with one of them left out. */
function listTurned(word: string): readonly string[] {
  const places = [0, 1, 2];
  return [
    ...places.map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)),
    ...places.map((at) => word.slice(0, at) + word.slice(at + 1)),
  ];
}

/** Letters that are added, left out, others, or changed about with their neighbour; more than `most` as one more. */
function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1];
      let edits = Math.min(before[at]! + 1, next[at - 1]! + 1, before[at - 1]! + (isSame ? 0 : 1));
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        edits = Math.min(edits, twoBefore[at - 2]! + 1);
      next.push(edits);
    }
    if (Math.min(...next) > most) return most + 1;
    [twoBefore, before] = [before, next];
  }
  return before[b.length]!;
}

/** A text with another word in the place of one, which begins as large as that did. */
export function replaceWord(text: string, word: string, other: string): string {
  const found = listFoundWords(text).find((one) => one.word === word);
  if (found === undefined) return text;
  const isLarge = /^\p{Lu}/u.test(text.slice(found.start));
  const written = isLarge ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return text.slice(0, found.start) + written + text.slice(found.end);
}
