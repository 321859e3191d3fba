import { NO_DAY, TO_THE_DAY } from '../../outline/columns.ts';
import { groupBy } from '../../tools/collections/group.ts';
import type { FeatureCounts } from '../related/count-features.ts';

/** A day with the articles that are known to be of it. */
export interface DayArticles {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Article numbers. */
  readonly articles: readonly number[];
}

/** The days that articles are known to be of, in order. */
export function groupDays({ rows, days, precisions }: FeatureCounts): readonly DayArticles[] {
  const known = [...rows.keys()].filter(
    (article) => days[article] !== NO_DAY && precisions[article] === TO_THE_DAY,
  );
  return [...groupBy(known, (article) => days[article]!)].map(([day, articles]) => ({ day, articles }));
}
