import { Growing } from '../../../tools/columns/growing.ts';
import type { Ragged } from '../../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../../related/count-features.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { type DayBursts, findBursts } from '../../weights/find-bursts.ts';

/** What an article tells of the news of its days must be so much, as the length of the vector of its gains. */
const LEAST_NEWS = 6;
const KEPT = 25;

/**
 * Articles by what many tell of on their days and few on others, as unit vectors: those on the fall of all stock markets
 * have hardly anything in common but that. Notices, and articles with little news of their days, have nothing.
 *
 * @param told by row of the archive
 */
export function weighByBursts(
  counted: FeatureCounts,
  told: { readonly notices: Uint8Array; readonly copies: Ragged },
): ArticleVectors {
  const { rows, days, precisions, entityFeatures } = counted;
  const features = new Growing(Uint32Array);
  const weights = new Growing(Float32Array);
  const starts = new Uint32Array(rows.length + 1);
  let article = 0;
  for (const day of findBursts(counted, told))
    for (const [place, row] of day.rows.entries()) {
      // Articles of which only the month is known stand between those of its days.
      for (; rows[article] !== row; article++) starts[article + 1] = features.length;
      const news = told.notices[row] === 1 ? [] : listNews(day, place);
      const length = Math.sqrt(news.reduce((sum, { gain }) => sum + gain ** 2, 0));
      if (length >= LEAST_NEWS)
        for (const { feature, gain } of news.sort((a, b) => b.gain - a.gain).slice(0, KEPT)) {
          features.push(feature);
          weights.push(gain);
        }
      starts[++article] = features.length;
    }
  starts.fill(features.length, article + 1);
  return {
    rows,
    days,
    precisions,
    starts,
    features: features.finish(),
    weights: toUnits(weights.finish(), starts),
    entityFeatures,
  };
}

interface News {
  readonly feature: number;
  readonly gain: number;
}

function listNews({ features: { bounds, values }, gains }: DayBursts, place: number): News[] {
  const news: News[] = [];
  for (let at = bounds[place]!; at < bounds[place + 1]!; at++)
    news.push({ feature: values[at]!, gain: gains[at]! });
  return news;
}

function toUnits(weights: Float32Array, starts: Uint32Array): Float32Array {
  for (let article = 0; article + 1 < starts.length; article++) {
    const own = weights.subarray(starts[article], starts[article + 1]);
    const length = Math.hypot(...own);
    for (const [at, weight] of own.entries()) own[at] = weight / length;
  }
  return weights;
}
