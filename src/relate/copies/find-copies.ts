import { countIn } from '../../count.ts';
import { groupBy } from '../../group.ts';
import type { ArticleId } from '../../model.ts';
import { estimateOverlap } from '../../outline/sketch-text.ts';
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
  const holders = indexHashes(sketches);
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
    const candidates = findCandidates(article, sketch, holders);
    const alike = candidates
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

function findCandidates(
  article: number,
  sketch: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch.subarray(0, HASHES_INDEXED)) {
    const others = holders.get(hash);
    if (others === undefined || others.length > COMMON) continue;
    for (const other of others) if (other !== article) countIn(shared, other);
  }
  return [...shared].filter(([, count]) => count >= HASHES_SHARED).map(([other]) => other);
}

/** Hash to the articles that have it among their smallest; hashes of one article only are left out. */
function indexHashes(sketches: readonly (Uint32Array | null)[]): ReadonlyMap<number, readonly number[]> {
  const first = new Map<number, number>();
  const holders = new Map<number, number[]>();
  sketches.forEach((sketch, article) => {
    for (const hash of sketch?.subarray(0, HASHES_INDEXED) ?? []) {
      const earlier = first.get(hash);
      if (earlier === undefined) first.set(hash, article);
      else {
        const list = holders.get(hash);
        if (list === undefined) holders.set(hash, [earlier, article]);
        else list.push(article);
      }
    }
  });
  return holders;
}
