import { NO_DAY } from '../../outline/columns.ts';
import { indexPostings } from '../postings.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import { type ArticleVectors, SMALL_ARCHIVE, weighArticles } from '../related/weigh-articles.ts';

/** What is in the news is told of within so many days before and after… */
const DAYS_AROUND = 3;
/** …and tells so much more of a story for each doubling of what it usually is told of. */
const MORE_PER_DOUBLING = 0.5;
const KEPT = 40;
/** Names that only a few articles have tell them from the rest, and do not hold a long story together. */
const RAREST = { small: 1, large: 30 };
/** In a small archive names say so much more than for what is related: they tell reports of one event from those of its like. */
const NAMES_SAY_IN_SMALL = 1.2;

/** Weighs articles by what they have in common with those around them: what is in the news on their day counts most. */
export function weighForStories(counted: FeatureCounts): ArticleVectors {
  const bursts = weighBursts(counted);
  if (counted.rows.length >= SMALL_ARCHIVE)
    return weighArticles(counted, { kept: KEPT, rarest: RAREST.large, boosts: bursts });
  const { features, entityFeatures } = counted;
  const boosts = bursts.map((burst, at) =>
    entityFeatures[features[at]!] === 1 ? NAMES_SAY_IN_SMALL * burst : burst,
  );
  return weighArticles(counted, { kept: KEPT, rarest: RAREST.small, boosts });
}

/** By entry: how much more than usual the feature is told of around the article's day; 1 where it is not. */
function weighBursts({ starts, features, frequencies, days }: FeatureCounts): Float32Array {
  const { starts: firsts, rows: articles, places } = indexPostings(starts, features, frequencies.length);
  const around = countAround(days);
  const byPlace = new Float32Array(features.length).fill(1);
  for (let feature = 0; feature < frequencies.length; feature++) {
    const [from, to] = [firsts[feature]!, firsts[feature + 1]!];
    for (let at = from, first = from, end = from; at < to; at++) {
      const article = articles[at]!;
      const day = days[article]!;
      if (day === NO_DAY) break;
      while (day - days[articles[first]!]! > DAYS_AROUND) first++;
      while (end < to && days[articles[end]!]! - day <= DAYS_AROUND) end++;
      const usual = ((to - from) * around[article]!) / days.length;
      byPlace[at] = 1 + MORE_PER_DOUBLING * Math.log2(Math.max(1, (end - first + 1) / (usual + 1)));
    }
  }
  const bursts = new Float32Array(places.length);
  for (let at = 0; at < places.length; at++) bursts[at] = byPlace[places[at]!]!;
  return bursts;
}

/** How many articles there are around the day of each. */
function countAround(days: Int32Array): Uint32Array {
  let [first, end] = [0, 0];
  return Uint32Array.from(days, (day) => {
    while (day - days[first]! > DAYS_AROUND) first++;
    while (end < days.length && days[end]! - day <= DAYS_AROUND) end++;
    return end - first;
  });
}
