import { Heaviest } from '../related/heaviest.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';

/** What groups of articles are about, as if each were one article. */
export interface GroupVectors extends ArticleVectors {
  /** Of each group the day of its last article; `days` has that of its first. */
  readonly lastDays: Int32Array;
}

/** Features kept of a group, by the size of the archive: most of what is said in several articles. */
export const KEPT = { small: 100, large: 50 };
/** Of three articles or more counts what so many of them have; what one has alone is a turn of the story. */
const LEAST_SHARE = 0.3;

/**
 * Sums up groups of articles as unit vectors; a group of one is as it was.
 *
 * @param groups articles in order of time; the groups in the order of their first ones
 * @param kept so many features of each group
 */
export function sumUpGroups(
  vectors: ArticleVectors,
  groups: readonly (readonly number[])[],
  kept: number,
): GroupVectors {
  const { days, precisions, entityFeatures } = vectors;
  const starts = new Uint32Array(groups.length + 1);
  const features = new Uint32Array(groups.length * kept);
  const weights = new Float32Array(groups.length * kept);
  const sums = new Float64Array(entityFeatures.length);
  const counts = new Uint32Array(entityFeatures.length);
  const heaviest = new Heaviest(kept);
  for (const [group, articles] of groups.entries()) {
    const touched: number[] = [];
    for (const article of articles)
      for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
        const feature = vectors.features[entry]!;
        if (counts[feature]!++ === 0) touched.push(feature);
        sums[feature]! += vectors.weights[entry]!;
      }
    const least = articles.length < 3 ? 1 : Math.max(2, LEAST_SHARE * articles.length);
    let squares = 0;
    heaviest.sizes[0] = 0;
    for (const feature of touched) {
      if (counts[feature]! >= least) {
        squares += sums[feature]! ** 2;
        heaviest.add(feature, sums[feature]!);
      }
      sums[feature] = counts[feature] = 0;
    }
    const length = articles.length === 1 ? 1 : Math.sqrt(squares);
    const start = starts[group]!;
    const size = heaviest.sizes[0]!;
    for (let at = 0; at < size; at++) {
      features[start + at] = heaviest.numbers[at]!;
      weights[start + at] = heaviest.weights[at]! / length;
    }
    starts[group + 1] = start + size;
  }
  const end = starts[groups.length]!;
  return {
    rows: Uint32Array.from(groups.keys()),
    days: Int32Array.from(groups, (articles) => days[articles[0]!]!),
    precisions: Uint8Array.from(groups, (articles) => precisions[articles[0]!]!),
    lastDays: Int32Array.from(groups, (articles) => days[articles.at(-1)!]!),
    starts,
    features: features.slice(0, end),
    weights: weights.slice(0, end),
    entityFeatures,
  };
}
