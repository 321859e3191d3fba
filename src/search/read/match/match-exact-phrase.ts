import { pairKey } from '../../format/keys.ts';
import type { Occurrences, WordPostings } from '../../format/word-piece.ts';
import type { PartReader } from '../pieces.ts';
import { findExact, findKey, type Stemmers } from './find-words.ts';
import { type MatchSet, SOMEWHERE, uniteMatches } from './match-set.ts';

/** A word of a phrase that is not among the most frequent. */
interface RareWord {
  /** Its place in the phrase. */
  readonly offset: number;
  readonly postings: readonly WordPostings[];
  /** Places and what stands around them, by article. */
  readonly found: ReadonlyMap<number, Occurrences>;
}

/** The articles that have words side by side, just as they are written. */
export async function matchExactPhrase(
  part: PartReader,
  words: readonly string[],
  stemmers: Stemmers,
): Promise<MatchSet> {
  const { space } = part.head;
  const [only] = words;
  if (words.length === 1 && only !== undefined)
    return uniteMatches(space, await findExact(part, only, stemmers, false));
  const { frequent } = await part.manifest();
  const numbers = words.map((word) => frequent.indexOf(word));
  if (numbers.every((number) => number >= 0)) return matchPairs(part, words);
  const rare = await Promise.all(
    words.flatMap((word, offset) => (numbers[offset]! >= 0 ? [] : [openWord(part, word, offset, stemmers)])),
  );
  const set = new Uint8Array(space);
  const [first, ...rest] = [...rare].sort((a, b) => a.found.size - b.found.size);
  for (const article of first!.found.keys()) {
    if (!rest.every(({ found }) => found.has(article))) continue;
    if (standTogether(rare, numbers, article)) set[article] = 1;
  }
  // Where its words are, it is.
  const masks = rare.map(({ postings }) => uniteMatches(space, postings));
  return set.map((is, article) =>
    is === 0 ? 0 : masks.reduce((common, mask) => common & mask[article]!, 0xff) || SOMEWHERE,
  );
}

async function openWord(
  part: PartReader,
  word: string,
  offset: number,
  stemmers: Stemmers,
): Promise<RareWord> {
  const postings = await findExact(part, word, stemmers, true);
  return { offset, postings, found: byArticle(postings) };
}

/** The same word may stand in names and elsewhere. */
function byArticle(postings: readonly WordPostings[]): ReadonlyMap<number, Occurrences> {
  const found = new Map<number, Occurrences>();
  for (const { articles, occurrences } of postings)
    for (const [at, article] of articles.entries()) {
      const more = occurrences?.[at];
      if (more === undefined) continue;
      const known = found.get(article);
      found.set(article, known === undefined ? more : joinOccurrences(known, more));
    }
  return found;
}

const joinOccurrences = (a: Occurrences, b: Occurrences): Occurrences => ({
  places: [...a.places, ...b.places],
  isInHeadline: a.isInHeadline || b.isInHeadline,
  before: [...a.before, ...b.before],
  after: [...a.after, ...b.after],
});

/** Whether the words of a phrase stand in an article as in the phrase, the most frequent ones between them. */
function standTogether(rare: readonly RareWord[], numbers: readonly number[], article: number): boolean {
  const [first, ...rest] = rare;
  const start = first!.found.get(article)!;
  const last = rare.at(-1)!;
  const leading = numbers.slice(0, first!.offset);
  const trailing = numbers.slice(last.offset + 1);
  return start.places.some((place, at) => {
    if (!endsLike(start.before[at]!, leading)) return false;
    let [offset, behind] = [first!.offset, at];
    for (const [order, word] of rest.entries()) {
      const { places, before } = word.found.get(article)!;
      behind = places.indexOf(place + order + 1);
      if (behind < 0 || !areAlike(before[behind]!, numbers.slice(offset + 1, word.offset))) return false;
      offset = word.offset;
    }
    return beginsLike(last.found.get(article)!.after[behind]!, trailing);
  });
}

const areAlike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);
const beginsLike = (a: readonly number[], b: readonly number[]): boolean =>
  b.every((value, at) => value === a[at]);
const endsLike = (a: readonly number[], b: readonly number[]): boolean =>
  b.every((value, at) => value === a[a.length - b.length + at]);

/** A phrase of nothing but the most frequent words: each stands with the next. */
async function matchPairs(part: PartReader, words: readonly string[]): Promise<MatchSet> {
  const pairs = await Promise.all(
    words.slice(1).map(async (word, at) => {
      const pair = pairKey(words[at]!, word);
      return byArticle(await findKey(part, pair));
    }),
  );
  const set = new Uint8Array(part.head.space);
  const [first, ...rest] = pairs;
  for (const [article, { places }] of first!) {
    const isThere = places.some((place) =>
      rest.every((pair, at) => pair.get(article)?.places.includes(place + at + 1) === true),
    );
    if (isThere) set[article] = SOMEWHERE;
  }
  return set;
}
