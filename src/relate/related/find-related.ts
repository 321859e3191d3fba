import type { ArticleId } from '../../model/model.ts';
import { type FeatureIndex, indexFeatures } from './index-features.ts';
import type { ArticleVectors } from './weigh-articles.ts';

const MOST_RELATED = 5;
const LEAST_LIKENESS = 0.1;
/** Of a feature's articles, so many on each side in time are compared: work grows with the archive, not its square. */
const REACH = 150;
/** After so many days half of what age takes away is gone. */
const HALF_AGE_DAYS = 30;
const OLD_FACTOR = 0.6;

/**
 * For each article up to five others that tell of the same people, places and matters, nearest first; articles
 * near in time come before older ones. `copies` of an article are not also related to it.
 */
export function findRelated(
  vectors: ArticleVectors,
  copies: ReadonlyMap<ArticleId, readonly ArticleId[]> = new Map(),
): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const index = indexFeatures(vectors);
  const scores = new Float64Array(vectors.articles.length);
  const touched = new Uint32Array(vectors.articles.length);
  const related = new Map<ArticleId, readonly ArticleId[]>();
  vectors.articles.forEach(({ id }, article) => {
    const neighbours = scoreNeighbours(vectors, index, article, scores, touched);
    const best = chooseBest(vectors, article, neighbours, scores, copies.get(id) ?? []);
    if (best.length > 0) related.set(id, best);
    // Here and below, an iterator would make an object for each of millions of numbers.
    for (let at = 0; at < neighbours.length; at++) scores[neighbours[at]!] = 0;
  });
  return related;
}

/**
 * Adds to `scores` the likeness of the articles that share a feature.
 *
 * @param touched room for those articles
 * @returns those articles, in that room
 */
function scoreNeighbours(
  vectors: ArticleVectors,
  index: FeatureIndex,
  article: number,
  scores: Float64Array,
  touched: Uint32Array,
): Uint32Array {
  let count = 0;
  for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
    const feature = vectors.features[entry]!;
    const weight = vectors.weights[entry]!;
    const place = index.places[entry]!;
    const from = Math.max(index.starts[feature]!, place - REACH);
    const to = Math.min(index.starts[feature + 1]!, place + REACH + 1);
    for (let posting = from; posting < to; posting++) {
      if (posting === place) continue;
      const other = index.rows[posting]!;
      if (scores[other] === 0) touched[count++] = other;
      scores[other]! += weight * index.weights[posting]!;
    }
  }
  return touched.subarray(0, count);
}

function chooseBest(
  vectors: ArticleVectors,
  article: number,
  neighbours: Uint32Array,
  scores: Float64Array,
  left: readonly ArticleId[],
): readonly ArticleId[] {
  const best: Scored[] = [];
  let least = LEAST_LIKENESS;
  for (let at = 0; at < neighbours.length; at++) {
    const other = neighbours[at]!;
    // Age only takes away: most candidates are done with here.
    if (scores[other]! < least) continue;
    const score = scores[other]! * ageFactor(vectors.days[article]! - vectors.days[other]!);
    if (score < least || left.includes(vectors.articles[other]!.id)) continue;
    best.push({ other, score });
    best.sort(compareScored);
    if (best.length > MOST_RELATED) best.pop();
    if (best.length === MOST_RELATED) least = best[MOST_RELATED - 1]!.score;
  }
  return best.map(({ other }) => vectors.articles[other]!.id);
}

interface Scored {
  readonly other: number;
  readonly score: number;
}

/** Article numbers follow day and id, so that they break ties. */
function compareScored(a: Scored, b: Scored): number {
  return b.score - a.score || a.other - b.other;
}

/** 1 on the same day, towards `OLD_FACTOR` with age; undated articles stand between. */
function ageFactor(days: number): number {
  if (Number.isNaN(days)) return (1 + OLD_FACTOR) / 2;
  return OLD_FACTOR + (1 - OLD_FACTOR) / (1 + Math.abs(days) / HALF_AGE_DAYS);
}
