import type { ArticleId } from '../../model/model.ts';
import { estimateOverlap } from '../../outline/sketch-text.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { indexPostings } from '../postings.ts';
import type { RelateInput } from '../relate-input.ts';

const LEAST_OVERLAP = 0.6;
/** Two texts that overlap by 0.6 have some nine of their sixteen smallest hashes in common, hardly ever under three. */
const HASHES_INDEXED = 16;
const HASHES_SHARED = 3;
/** A shingle in more articles than this is a formula of the trade (`for further information contact`). */
const COMMON = 200;
const MOST_COPIES = 20;

/**
 * For each article that has them: the others that say nearly the same, as an agency's text in two papers, the most
 * alike first, at most twenty. Articles of fewer than about thirty words are copies only where they are the same.
 */
export function findCopies(inputs: readonly RelateInput[]): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const articles = [...inputs].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sketches = articles.map(({ sketch }) => (typeof sketch === 'string' ? null : sketch));
  const findCandidates = indexHashes(sketches);
  const same = groupBy(articles.keys(), (article) => articles[article]!.sketch);
  const copies = new Map<ArticleId, readonly ArticleId[]>();
  articles.forEach(({ id }, article) => {
    const sketch = sketches[article];
    if (sketch === null || sketch === undefined) {
      const others = same.get(articles[article]!.sketch)!.filter((other) => other !== article);
      if (others.length > 0)
        copies.set(
          id,
          others.slice(0, MOST_COPIES).map((other) => articles[other]!.id),
        );
      return;
    }
    const alike = findCandidates(article)
      .map((other) => ({ other, overlap: estimateOverlap(sketch, sketches[other]!) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
      .sort((a, b) => b.overlap - a.overlap || a.other - b.other)
      .slice(0, MOST_COPIES);
    if (alike.length > 0)
      copies.set(
        id,
        alike.map(({ other }) => articles[other]!.id),
      );
  });
  return copies;
}

/**
 * Numbers the hashes, and notes which articles have each among their smallest.
 *
 * @returns of an article the others that share enough of its hashes
 */
function indexHashes(sketches: readonly (Uint32Array | null)[]): (article: number) => readonly number[] {
  const indexed = sketches.map((sketch) => sketch?.subarray(0, HASHES_INDEXED) ?? new Uint32Array());
  const starts = new Uint32Array(indexed.length + 1);
  for (const [article, hashes] of indexed.entries()) starts[article + 1] = starts[article]! + hashes.length;
  const numberOf = new Map<number, number>();
  /** The numbers of an article's hashes stand from its start on. */
  const numbers = new Uint32Array(starts[indexed.length]!);
  indexed.forEach((hashes, article) => {
    for (let at = 0; at < hashes.length; at++) {
      const number = numberOf.get(hashes[at]!) ?? numberOf.size;
      numberOf.set(hashes[at]!, number);
      numbers[starts[article]! + at] = number;
    }
  });
  const holders = indexPostings(starts, numbers, numberOf.size);
  const shared = new Uint8Array(indexed.length);
  return (article) => {
    const touched: number[] = [];
    for (let at = starts[article]!; at < starts[article + 1]!; at++) {
      const [from, to] = [holders.starts[numbers[at]!]!, holders.starts[numbers[at]! + 1]!];
      if (to - from === 1 || to - from > COMMON) continue;
      for (let posting = from; posting < to; posting++) {
        const other = holders.rows[posting]!;
        if (other === article) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other]!++;
      }
    }
    const candidates = touched.filter((other) => shared[other]! >= HASHES_SHARED);
    for (const other of touched) shared[other] = 0;
    return candidates;
  };
}
