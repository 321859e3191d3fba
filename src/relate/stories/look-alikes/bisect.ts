import { countIn } from '../../../tools/collections/count.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';

/** Articles in two parts, each in order of time. */
export interface Halves {
  readonly parts: readonly [readonly number[], readonly number[]];
  /** How alike articles of different parts are, beside those of one part: about 1 where there are no parts to tell. */
  readonly likeness: number;
}

const FEWEST_IN_HALF = 3;
/** An article goes over to the part that it is more like, so often: hardly any does so a third time. */
const PASSES = 4;

/** How alike two articles are, by their places. */
type Likeness = readonly Float64Array[];

/**
 * The two parts of some articles that are most unlike each other, by what not all of them have: weighed by how few of
 * these articles have it, as words are by how few of the archive do. `null` where there are none of three or more.
 */
export function bisect(vectors: ArticleVectors, articles: readonly number[]): Halves | null {
  if (articles.length < 2 * FEWEST_IN_HALF) return null;
  const alike = compareAmong(vectors, articles);
  let best: { sides: Uint8Array; gain: number; likeness: number } | null = null;
  for (const [seed, row] of alike.entries()) {
    const other = row.reduce(
      (least, like, at) => (at !== seed && like < row[least]! ? at : least),
      seed === 0 ? 1 : 0,
    );
    const sides = gather(alike, seed, other);
    const within = Math.min(meanLikeness(alike, sides, 0, 0), meanLikeness(alike, sides, 1, 1));
    const across = meanLikeness(alike, sides, 0, 1);
    const gain = within - across;
    if (hasHalves(sides) && (best === null || gain > best.gain))
      best = { sides, gain, likeness: within === 0 ? 1 : across / within };
  }
  if (best === null) return null;
  const { sides, likeness } = best;
  const partOf = (side: number): readonly number[] => articles.filter((_, at) => sides[at] === side);
  return { parts: [partOf(0), partOf(1)], likeness };
}

function hasHalves(sides: Uint8Array): boolean {
  const ones = sides.reduce((sum, side) => sum + side, 0);
  return ones >= FEWEST_IN_HALF && sides.length - ones >= FEWEST_IN_HALF;
}

/** Cosines by what some of the articles share and others have not. */
function compareAmong({ starts, features, weights }: ArticleVectors, articles: readonly number[]): Likeness {
  const counts = new Map<number, number>();
  for (const article of articles)
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++)
      countIn(counts, features[entry]!);
  const units = articles.map((article) => {
    const unit = new Map<number, number>();
    let squares = 0;
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++) {
      const count = counts.get(features[entry]!)!;
      if (count === 1 || count === articles.length) continue;
      const weight = weights[entry]! * Math.log(articles.length / count);
      unit.set(features[entry]!, weight);
      squares += weight ** 2;
    }
    const length = Math.sqrt(squares);
    for (const [feature, weight] of unit) unit.set(feature, weight / length);
    return unit;
  });
  return units.map((unit) =>
    Float64Array.from(units, (other) => {
      let sum = 0;
      for (const [feature, weight] of unit) sum += weight * (other.get(feature) ?? 0);
      return sum;
    }),
  );
}

/** Parts around two articles: each of the others goes to the part that it is more like. */
function gather(alike: Likeness, one: number, other: number): Uint8Array {
  let sides = Uint8Array.from(alike, (row, at) =>
    at === other || (at !== one && row[other]! > row[one]!) ? 1 : 0,
  );
  for (let pass = 0; pass < PASSES; pass++) {
    const before = sides;
    sides = Uint8Array.from(alike, (row, at) =>
      likeTo(row, before, 1, at) > likeTo(row, before, 0, at) ? 1 : 0,
    );
  }
  return sides;
}

/** How like those of a part an article is on average, itself left out. */
function likeTo(row: Float64Array, sides: Uint8Array, side: number, itself: number): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < row.length; at++)
    if (sides[at] === side && at !== itself) {
      sum += row[at]!;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}

function meanLikeness(alike: Likeness, sides: Uint8Array, side: number, other: number): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < sides.length; at++)
    if (sides[at] === side)
      for (let to = 0; to < sides.length; to++)
        if (sides[to] === other && to !== at) {
          sum += alike[at]![to]!;
          count++;
        }
  return count === 0 ? 0 : sum / count;
}
