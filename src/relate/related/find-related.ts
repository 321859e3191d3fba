import { NO_DAY } from '../../outline/columns.ts';
import { type Ragged, raggedOf } from '../../tools/columns/ragged.ts';
import { Heaviest } from './heaviest.ts';
import type { FeatureIndex } from './index-features.ts';
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
 *
 * @returns by row of the archive, as `copies`
 */
export function findRelated(vectors: ArticleVectors, index: FeatureIndex, copies: Ragged): Ragged {
  const { rows } = vectors;
  const scores = new Float64Array(rows.length);
  const touched = new Uint32Array(rows.length);
  const best = new Heaviest(MOST_RELATED);
  const related: Uint32Array[] = new Array(rows.length);
  for (let article = 0; article < rows.length; article++) {
    const count = scoreNeighbours(vectors, index, article, scores, touched);
    best.size = 0;
    let least = LEAST_LIKENESS;
    // An iterator would make an object for each of millions of numbers.
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const likeness = scores[other]!;
      scores[other] = 0;
      // Age only takes away: most candidates are done with here.
      if (likeness < least) continue;
      const score = likeness * ageFactor(vectors.days[article]!, vectors.days[other]!);
      if (score < least || isIn(copies, rows[article]!, rows[other]!)) continue;
      best.add(other, score);
      if (best.size === MOST_RELATED) least = best.weights[MOST_RELATED - 1]!;
    }
    related[rows[article]!] = best.numbers.slice(0, best.size).map((other) => rows[other]!);
  }
  return raggedOf(related);
}

/**
 * Adds to `scores` the likeness of the articles that share a feature.
 *
 * @param touched room for those articles
 * @returns how many those are
 */
function scoreNeighbours(
  { starts, features, weights }: ArticleVectors,
  index: FeatureIndex,
  article: number,
  scores: Float64Array,
  touched: Uint32Array,
): number {
  let count = 0;
  for (let entry = starts[article]!; entry < starts[article + 1]!; entry++) {
    const feature = features[entry]!;
    const weight = weights[entry]!;
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
  return count;
}

function isIn({ bounds, values }: Ragged, row: number, value: number): boolean {
  for (let at = bounds[row]!; at < bounds[row + 1]!; at++) if (values[at] === value) return true;
  return false;
}

/** 1 on the same day, towards `OLD_FACTOR` with age; undated articles stand between. */
function ageFactor(day: number, other: number): number {
  if (day === NO_DAY || other === NO_DAY) return (1 + OLD_FACTOR) / 2;
  return OLD_FACTOR + (1 - OLD_FACTOR) / (1 + Math.abs(day - other) / HALF_AGE_DAYS);
}
