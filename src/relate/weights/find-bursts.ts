import { Growing, makeColumn } from '../../tools/columns/growing.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../related/count-features.ts';
import type { DayRows } from './group-days.ts';

/** What the articles of a day tell more of than usual. */
export interface DayBursts {
  readonly rows: DayRows;
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
 */
export function* findBursts(
  days: readonly DayRows[],
  counted: FeatureCounts,
  { notices, copies }: { readonly notices: Uint8Array; readonly copies: Ragged },
): Iterable<DayBursts> {
  const { starts, features, entityFeatures, counts, frequencies } = counted;
  const isCounted = makeColumn(Uint8Array, notices.length, (row) =>
    notices[row] === 0 && !isCopy(row, copies) ? 1 : 0,
  );
  const all = new Uint32Array(frequencies.length);
  const around = new Uint32Array(frequencies.length);
  const add = ({ from, to }: DayRows, times: 1 | -1, into: Uint32Array): number => {
    let articles = 0;
    for (let row = from; row < to; row++) {
      if (isCounted[row] === 0) continue;
      articles++;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) into[features[at]!]! += times;
    }
    return articles * times;
  };
  let total = 0;
  for (const rows of days) total += add(rows, 1, all);
  let [first, next, size] = [0, 0, 0];
  for (const rows of days) {
    while (next < days.length && days[next]!.day <= rows.day + DAYS_AROUND)
      size += add(days[next++]!, 1, around);
    while (days[first]!.day < rows.day - DAYS_AROUND) size += add(days[first++]!, -1, around);
    const bounds = new Uint32Array(rows.to - rows.from + 1);
    const told = new Growing(Uint32Array);
    const gains = new Growing(Float32Array);
    for (let row = rows.from; row < rows.to; row++) {
      let [names, words] = [0, 0];
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const feature = features[at]!;
        const isEntity = entityFeatures[feature] === 1;
        const place = isEntity ? 1 / (1 + names++ / HALF_OF_NAMES) : 1 / (1 + words++ / HALF_OF_WORDS);
        // The article itself is no evidence of how many others tell the same.
        const others = around[feature]! - isCounted[row]!;
        const usual = (all[feature]! - around[feature]! + USUAL.articles) / (total - size + USUAL.of);
        const expected = Math.max(LEAST_EXPECTED, usual * size);
        if (others <= expected) continue;
        const ratio = 2 * (others * Math.log(others / expected) - (others - expected));
        told.push(feature);
        gains.push(Math.sqrt(ratio) * (1 + PER_REPEAT * Math.log(counts[at]!)) * place);
      }
      bounds[row - rows.from + 1] = told.length;
    }
    yield {
      rows,
      features: { bounds, values: told.finish() },
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
