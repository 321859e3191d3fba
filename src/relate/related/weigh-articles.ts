import { sortByDay } from '../../outline/time-order.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import { orderNumbers } from '../../tools/columns/order-values.ts';
import type { RelateInput } from '../relate-input.ts';
import { countFeatures } from './count-features.ts';
import { Heaviest } from './heaviest.ts';

/**
 * What each article is about: its most telling entities and words with TF-IDF weights, as unit vectors in one
 * compressed list. Article `i` has the entries `starts[i]` to `starts[i + 1]` (exclusive), heaviest first.
 */
export interface ArticleVectors {
  /** Rows of the archive by day, then id; undated ones last. Article numbers are places in this list. */
  readonly rows: Uint32Array;
  /** Days since 1970, of a month or a year the first of it; `NO_DAY` for undated articles. */
  readonly days: Int32Array;
  /** How closely each is known: places in `PRECISIONS`. */
  readonly precisions: Uint8Array;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** By feature: 1 for an entity, 0 for a word. */
  readonly entityFeatures: Uint8Array;
}

const FEATURES_KEPT = 25;
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
export function weighArticles(input: RelateInput): ArticleVectors {
  const rows = sortByDay(input);
  const counted = countFeatures(input, rows);
  const { frequencies, entityFeatures } = counted;
  const common = Math.max(COMMON_COUNT, COMMON_SHARE * rows.length);
  const rarities = makeColumn(Float64Array, frequencies.length, (feature) =>
    Math.log(1 + Math.max(rows.length, SMALL_ARCHIVE) / frequencies[feature]!),
  );
  const kept = rows.length < SMALL_ARCHIVE ? FEATURES_KEPT_SMALL : FEATURES_KEPT;
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
        rarities[feature]!;
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
    days: orderNumbers(input.outlines.days, rows),
    precisions: orderNumbers(input.outlines.precisions, rows),
    starts,
    features: features.slice(0, end),
    weights: weights.slice(0, end),
    entityFeatures,
  };
}
