import { Growing, makeColumn } from '../../tools/columns/growing.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import { type DayArticles, groupDays } from './group-days.ts';

/** What the articles of a day tell more of than usual. */
export interface DayBursts {
  /** Rows of the archive. */
  readonly rows: Uint32Array;
  /** Article `i` of the day has the entries from `bounds[i]` to `bounds[i + 1]` (exclusive): features, below `featureCount`… */
  readonly features: Ragged;
  /** …and how much more they are told of, and how much in this article, side by side with them. */
  readonly gains: Float32Array;
  readonly featureCount: number;
}

/** A day is seen with so many before and after it. */
const DAYS_AROUND = 1;
/** What is told of nowhere else is told of as if it were usual in so many of so many articles. */
const USUAL = { articles: 1, of: 50 };
const LEAST_EXPECTED = 0.5;
/** What stands later in an article counts half: the sixth name, the twenty-fifth word. */
const HALF_OF_NAMES = 6;
const HALF_OF_WORDS = 25;
const PER_REPEAT = 0.4;

/**
 * Day by day, the names and words of each article that more articles of these days have than would by their share of
 * all others; each gain is the root of the log-likelihood ratio of that (Dunning 1993). Notices and copies of earlier
 * articles are not counted.
 *
 * @param told by row of the archive
 */
export function* findBursts(
  counted: FeatureCounts,
  told: { readonly notices: Uint8Array; readonly copies: Ragged },
): Iterable<DayBursts> {
  const { rows, starts, features, entityFeatures, counts, frequencies } = counted;
  const isCounted = makeColumn(Uint8Array, rows.length, (article) => {
    const row = rows[article]!;
    return told.notices[row] === 0 && !isCopy(row, told.copies) ? 1 : 0;
  });
  const days = groupDays(counted);
  const all = new Uint32Array(frequencies.length);
  const around = new Uint32Array(frequencies.length);
  const add = ({ articles }: DayArticles, times: 1 | -1, into: Uint32Array): number => {
    let added = 0;
    for (const article of articles) {
      if (isCounted[article] === 0) continue;
      added += times;
      for (let at = starts[article]!; at < starts[article + 1]!; at++) into[features[at]!]! += times;
    }
    return added;
  };
  let total = 0;
  for (const each of days) total += add(each, 1, all);
  let [first, next, size] = [0, 0, 0];
  for (const { day, articles } of days) {
    while (next < days.length && days[next]!.day <= day + DAYS_AROUND) size += add(days[next++]!, 1, around);
    while (days[first]!.day < day - DAYS_AROUND) size += add(days[first++]!, -1, around);
    const bounds = new Uint32Array(articles.length + 1);
    const bursting = new Growing(Uint32Array);
    const gains = new Growing(Float32Array);
    for (const [place, article] of articles.entries()) {
      let [names, words] = [0, 0];
      for (let at = starts[article]!; at < starts[article + 1]!; at++) {
        const feature = features[at]!;
        const isEntity = entityFeatures[feature] === 1;
        const early = isEntity ? 1 / (1 + names++ / HALF_OF_NAMES) : 1 / (1 + words++ / HALF_OF_WORDS);
        // The article itself is no evidence of how many others tell the same.
        const others = around[feature]! - isCounted[article]!;
        const usual = (all[feature]! - around[feature]! + USUAL.articles) / (total - size + USUAL.of);
        const expected = Math.max(LEAST_EXPECTED, usual * size);
        if (others <= expected) continue;
        const ratio = 2 * (others * Math.log(others / expected) - (others - expected));
        bursting.push(feature);
        gains.push(Math.sqrt(ratio) * (1 + PER_REPEAT * Math.log(counts[at]!)) * early);
      }
      bounds[place + 1] = bursting.length;
    }
    yield {
      rows: Uint32Array.from(articles, (article) => rows[article]!),
      features: { bounds, values: bursting.finish() },
      gains: gains.finish(),
      featureCount: frequencies.length,
    };
  }
}

/** Whether an earlier article says nearly the same. */
function isCopy(row: number, { bounds, values }: Ragged): boolean {
  for (let at = bounds[row]!; at < bounds[row + 1]!; at++) if (values[at]! < row) return true;
  return false;
}
