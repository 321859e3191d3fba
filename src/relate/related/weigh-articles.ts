import { makeColumn } from '../../tools/columns/growing.ts';
import type { FeatureCounts } from './count-features.ts';
import { Heaviest } from './heaviest.ts';

/**
 * What each article is about: its most telling entities and words with TF-IDF weights, as unit vectors in one
 * compressed list. Article `i` has the entries `starts[i]` to `starts[i + 1]` (exclusive), heaviest first.
 */
export interface ArticleVectors
  extends Pick<FeatureCounts, 'rows' | 'days' | 'precisions' | 'starts' | 'features' | 'entityFeatures'> {
  readonly weights: Float32Array;
}

/** How articles are weighed for one purpose. */
interface Weighing {
  /** So many features of each article are kept, but in a small archive. */
  readonly kept: number;
  /** What fewer articles than this have is no more telling. */
  readonly rarest: number;
  /** By entry of `FeatureCounts`: so many times as telling is it there. */
  readonly boosts: Float32Array | null;
}

const FOR_RELATED: Weighing = { kept: 25, rarest: 1, boosts: null };
/** Articles of a small archive are weighed as part of a larger one, where what they all tell of is rare… */
export const SMALL_ARCHIVE = 3000;
/** …and by more of their features: there are few others to compare them with. */
const FEATURES_KEPT_SMALL = 100;
const ENTITY_FACTOR = 1.5;
/** A name is repeated in every sentence of an article: its count tells less than a word's. */
const ENTITY_COUNT_FACTOR = 0.3;
/** What no other article has can make two articles less alike, but says little about how much. */
const UNSHARED_FACTOR = 0.3;
/** A feature in more articles than both of these tells nothing about which belong together. */
const COMMON_COUNT = 100;
const COMMON_SHARE = 0.03;

/** Weighs every article against the whole archive. */
export function weighArticles(
  counted: FeatureCounts,
  { kept: keptOfLarge, rarest, boosts }: Weighing = FOR_RELATED,
): ArticleVectors {
  const { rows, days, precisions, frequencies, entityFeatures } = counted;
  const common = Math.max(COMMON_COUNT, COMMON_SHARE * rows.length);
  const rarities = makeColumn(Float64Array, frequencies.length, (feature) =>
    Math.log(1 + Math.max(rows.length, SMALL_ARCHIVE) / Math.max(rarest, frequencies[feature]!)),
  );
  const kept = rows.length < SMALL_ARCHIVE ? FEATURES_KEPT_SMALL : keptOfLarge;
  const starts = new Uint32Array(rows.length + 1);
  const features = new Uint32Array(rows.length * kept);
  const weights = new Float32Array(rows.length * kept);
  const telling = new Heaviest(kept);
  for (let article = 0; article < rows.length; article++) {
    let squares = 0;
    telling.sizes[0] = 0;
    for (let at = counted.starts[article]!; at < counted.starts[article + 1]!; at++) {
      const feature = counted.features[at]!;
      const frequency = frequencies[feature]!;
      const count = Math.log(counted.counts[at]!);
      const weight =
        (entityFeatures[feature] === 1 ? ENTITY_FACTOR * (1 + ENTITY_COUNT_FACTOR * count) : 1 + count) *
        rarities[feature]! *
        (boosts === null ? 1 : boosts[at]!);
      squares += (frequency === 1 ? UNSHARED_FACTOR : 1) * weight * weight;
      if (frequency > 1 && frequency <= common) telling.add(feature, weight);
    }
    const length = Math.sqrt(squares);
    const start = starts[article]!;
    const size = telling.sizes[0]!;
    for (let at = 0; at < size; at++) {
      features[start + at] = telling.numbers[at]!;
      weights[start + at] = telling.weights[at]! / length;
    }
    starts[article + 1] = start + size;
  }
  const end = starts[rows.length]!;
  return {
    rows,
    days,
    precisions,
    starts,
    features: features.slice(0, end),
    weights: weights.slice(0, end),
    entityFeatures,
  };
}
