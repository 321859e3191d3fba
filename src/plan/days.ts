import { groupBy } from '../group.ts';
import type { ArchiveArticle, Day } from '../model.ts';
import { type Month, monthOf, type Year, yearOf } from './calendar.ts';

/** The dated articles by day, month and year, each in order of time; periods without articles are left out. */
export interface Days {
  readonly byDay: ReadonlyMap<Day, readonly ArchiveArticle[]>;
  readonly byMonth: ReadonlyMap<Month, readonly ArchiveArticle[]>;
  readonly byYear: ReadonlyMap<Year, readonly ArchiveArticle[]>;
  /** Articles on the fullest day of each year. */
  readonly fullestOfYear: ReadonlyMap<Year, number>;
}

/** @param articles dated ones in order of time, then undated ones (which are left out) */
export function groupByDay(articles: readonly ArchiveArticle[]): Days {
  const dated = articles.filter(({ article }) => article.date !== null);
  const byDay = groupBy(dated, ({ article }) => article.date!);
  const fullestOfYear = new Map<Year, number>();
  for (const [day, list] of byDay) {
    const year = yearOf(day);
    fullestOfYear.set(year, Math.max(fullestOfYear.get(year) ?? 0, list.length));
  }
  return {
    byDay,
    byMonth: groupBy(dated, ({ article }) => monthOf(article.date!)),
    byYear: groupBy(dated, ({ article }) => yearOf(article.date!)),
    fullestOfYear,
  };
}
