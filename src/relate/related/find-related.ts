import { NO_DAY } from '../../outline/columns.ts';
import { type Ragged, raggedOf } from '../../tools/columns/ragged.ts';
import { Heaviest } from './heaviest.ts';
import type { FeatureIndex } from './index-features.ts';
import { Likenesses } from './likenesses.ts';
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
  const { rows, days } = vectors;
  const likenesses = new Likenesses(vectors, index, { before: REACH, after: REACH });
  const best = new Heaviest(MOST_RELATED);
  const related: Uint32Array[] = new Array(rows.length);
  for (let article = 0; article < rows.length; article++) {
    best.size = 0;
    likenesses.visit(article, 0, LEAST_LIKENESS, (other, likeness) => {
      const score = likeness * ageFactor(days[article]!, days[other]!);
      if (score >= LEAST_LIKENESS && !isIn(copies, rows[article]!, rows[other]!)) best.add(other, score);
      // Age only takes away: most that come after are done with.
      return best.size < MOST_RELATED ? LEAST_LIKENESS : best.weights[MOST_RELATED - 1]!;
    });
    related[rows[article]!] = best.numbers.slice(0, best.size).map((other) => rows[other]!);
  }
  return raggedOf(related);
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
