import { Heaviest } from '../related/heaviest.ts';
import type { DayBursts } from './find-bursts.ts';

/** An article weighs what its most telling names and words do, on average. */
const TELLING = 12;
/** So many articles of a day are chosen one after the other… */
const CHOSEN = 12;
/** …and what one has told counts so much of what it did in those behind it. */
const TOLD_ALREADY = 0.25;
/** Beyond so often it counts nearly nothing. */
const MOST_TOLD = 8;

/**
 * Adds to the articles of a day what it has of their names and words. The heaviest is chosen first, then the heaviest
 * by what that has not told, and so on: the first ones of a day tell of different events.
 *
 * @param weights by row, without their bursts: changed
 */
export function rankDay({ rows, features, gains, featureCount }: DayBursts, weights: Float32Array): void {
  const told = new Uint8Array(featureCount);
  const best = new Heaviest(TELLING);
  const own = Float32Array.from(rows, (row) => weights[row]!);
  const gainOf = (article: number): number => {
    best.sizes[0] = 0;
    for (let at = features.bounds[article]!; at < features.bounds[article + 1]!; at++) {
      const gain = gains[at]! * TOLD_ALREADY ** told[features.values[at]!]!;
      if (gain > best.leastOf(0)) best.add(at, gain);
    }
    let sum = 0;
    for (let at = 0; at < best.sizes[0]!; at++) sum += best.weights[at]!;
    return sum / TELLING;
  };
  const left = new Set(own.keys());
  for (let choice = 0; left.size > 0; choice++) {
    for (const article of left) weights[rows[article]!] = own[article]! + gainOf(article);
    if (choice === CHOSEN) return;
    const chosen = heaviestOf(left, (article) => weights[rows[article]!]!);
    left.delete(chosen);
    for (let at = features.bounds[chosen]!; at < features.bounds[chosen + 1]!; at++)
      told[features.values[at]!] = Math.min(MOST_TOLD, told[features.values[at]!]! + 1);
  }
}

function heaviestOf(articles: Iterable<number>, weightOf: (article: number) => number): number {
  let [heaviest, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const article of articles) {
    const weight = weightOf(article);
    if (weight > most) [heaviest, most] = [article, weight];
  }
  return heaviest;
}
