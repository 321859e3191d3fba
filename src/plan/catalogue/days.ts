import type { ArchiveArticle, Day } from '../../model/model.ts';
import type { HeatStep } from '../../model/page-parts.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { type Month, monthOf, type Year, yearOf } from '../calendar.ts';
import type { DayCount, DayCounts } from '../make/parts/heat.ts';
import { scaleDays } from '../make/parts/heat-scale.ts';

/** The dated articles by day, month and year, each in order of time; periods without articles are left out. */
export interface Days {
  readonly byDay: ReadonlyMap<Day, readonly ArchiveArticle[]>;
  readonly byMonth: ReadonlyMap<Month, readonly ArchiveArticle[]>;
  readonly byYear: ReadonlyMap<Year, readonly ArchiveArticle[]>;
  /** How many articles each day has, by the year it is in. */
  readonly countsOfYear: ReadonlyMap<Year, readonly DayCount[]>;
  /** What the colours of a heat map mean in each year. */
  readonly scaleOfYear: ReadonlyMap<Year, readonly HeatStep[]>;
}

/** @param articles dated ones in order of time, then undated ones (which are left out) */
export function groupByDay(articles: readonly ArchiveArticle[]): Days {
  const dated = articles.filter(({ article }) => article.date !== null);
  const byDay = groupBy(dated, ({ article }) => article.date!);
  const countsOfYear = groupBy(
    [...byDay].map(([day, entries]): DayCount => [day, entries.length]),
    ([day]) => yearOf(day),
  );
  return {
    byDay,
    byMonth: groupBy(dated, ({ article }) => monthOf(article.date!)),
    byYear: groupBy(dated, ({ article }) => yearOf(article.date!)),
    countsOfYear,
    scaleOfYear: new Map(
      [...countsOfYear].map(([year, counts]) => [year, scaleDays(counts.map(([, count]) => count))]),
    ),
  };
}

/** The days of a year, for its heat map. */
export function countYear(year: Year, { countsOfYear, scaleOfYear }: Days): DayCounts {
  return { counts: countsOfYear.get(year) ?? [], scale: scaleOfYear.get(year) ?? [] };
}

/** The days of a month, for its heat map. How full a day is shows against its own year. */
export function countMonth(month: Month, days: Days): DayCounts {
  const { counts, scale } = countYear(month.slice(0, 4), days);
  return { counts: counts.filter(([day]) => monthOf(day) === month), scale };
}
