import { isOfDay } from '../../outline/day-number.ts';
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
export function groupDays(counted: FeatureCounts): readonly DayArticles[] {
  const { rows, days } = counted;
  const known = [...rows.keys()].filter((article) => isOfDay(counted, article));
  return [...groupBy(known, (article) => days[article]!)].map(([day, articles]) => ({ day, articles }));
}
