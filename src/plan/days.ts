import type { ArchiveArticle, Day } from '../model/model.ts';
import type { HeatStep } from '../model/page-parts.ts';
import { groupBy } from '../tools/collections/group.ts';
import { type Month, monthOf, type Year, yearOf } from './calendar.ts';
import { scaleDays } from './parts/heat-scale.ts';

/** The dated articles by day, month and year, each in order of time; periods without articles are left out. */
export interface Days {
  readonly byDay: ReadonlyMap<Day, readonly ArchiveArticle[]>;
  readonly byMonth: ReadonlyMap<Month, readonly ArchiveArticle[]>;
  readonly byYear: ReadonlyMap<Year, readonly ArchiveArticle[]>;
  /** What the colours of a heat map mean in each year. */
  readonly scaleOfYear: ReadonlyMap<Year, readonly HeatStep[]>;
}

/** @param articles dated ones in order of time, then undated ones (which are left out) */
export function groupByDay(articles: readonly ArchiveArticle[]): Days {
  const dated = articles.filter(({ article }) => article.date !== null);
  const byDay = groupBy(dated, ({ article }) => article.date!);
  const daysOfYear = groupBy(byDay, ([day]) => yearOf(day));
  return {
    byDay,
    byMonth: groupBy(dated, ({ article }) => monthOf(article.date!)),
    byYear: groupBy(dated, ({ article }) => yearOf(article.date!)),
    scaleOfYear: new Map(
      [...daysOfYear].map(([year, days]) => [year, scaleDays(days.map(([, list]) => list.length))]),
    ),
  };
}
