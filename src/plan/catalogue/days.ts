import type { Day, EditionDate, Month, Year } from '../../model/model.ts';
import type { HeatStep } from '../../model/page-parts.ts';
import { isDay, isYear } from '../../model/periods.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { monthOf, yearOf } from '../calendar.ts';
import type { DateCount, DateCounts } from '../make/parts/heat.ts';
import { scaleDays } from '../make/parts/heat-scale.ts';

/** The dated articles by day, month and year: rows in order of time; periods without articles are left out. */
export interface Days {
  readonly dated: Uint32Array;
  readonly undated: Uint32Array;
  /** By the dates that articles state, days, months and years alike: those of a month are those of which no day is known. */
  readonly byDate: ReadonlyMap<EditionDate, Uint32Array>;
  readonly byDay: ReadonlyMap<Day, Uint32Array>;
  /** With those of which no day is known. */
  readonly byMonth: ReadonlyMap<Month, Uint32Array>;
  /** With those of which no month is known. */
  readonly byYear: ReadonlyMap<Year, Uint32Array>;
  /** How many articles have each date, by the year it is in. */
  readonly countsOfYear: ReadonlyMap<Year, readonly DateCount[]>;
  /** What the colours of a heat map mean in each year. */
  readonly scaleOfYear: ReadonlyMap<Year, readonly HeatStep[]>;
}

/** @param dates of all articles: dated ones in order of time, then undated ones */
export function groupByDay(dates: readonly (EditionDate | null)[]): Days {
  const rows = Uint32Array.from(dates.keys());
  const undatedFrom = dates.indexOf(null);
  const count = undatedFrom < 0 ? dates.length : undatedFrom;
  const dated = rows.subarray(0, count);
  const byDate = partRows(dated, (row) => dates[row]!);
  const countsOfYear = groupBy(
    [...byDate].map(([date, { length }]): DateCount => [date, length]),
    ([date]) => yearOf(date),
  );
  return {
    dated,
    undated: rows.subarray(count),
    byDate,
    byDay: new Map([...byDate].flatMap(([date, of]) => (isDay(date) ? [[date, of] as const] : []))),
    byMonth: partRows(dated, (row) => findMonth(dates[row]!)),
    byYear: partRows(dated, (row) => yearOf(dates[row]!)),
    countsOfYear,
    scaleOfYear: new Map(
      [...countsOfYear].map(([year, counts]) => [
        year,
        scaleDays(counts.flatMap(([date, of]) => (isDay(date) ? [of] : []))),
      ]),
    ),
  };
}

const findMonth = (date: EditionDate): Month | null => (isYear(date) ? null : monthOf(date));

/** The dates of a year, for its heat map. */
export function countYear(year: Year, { countsOfYear, scaleOfYear }: Days): DateCounts {
  return { counts: countsOfYear.get(year) ?? [], scale: scaleOfYear.get(year) ?? [] };
}

/** The dates of a month, for its heat map. How full a day is shows against its own year. */
export function countMonth(month: Month, days: Days): DateCounts {
  const { counts, scale } = countYear(yearOf(month), days);
  return { counts: counts.filter(([date]) => date.startsWith(month)), scale };
}

/**
 * Rows in order of time by their periods: one after the other, and so as views.
 *
 * @param periodOf `null` where it is not known; such rows stand before the others of their year, or month
 */
function partRows<Period>(
  rows: Uint32Array,
  periodOf: (row: number) => Period | null,
): ReadonlyMap<Period, Uint32Array> {
  const parts = new Map<Period, Uint32Array>();
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const period = periodOf(rows[from]!);
    while (to < rows.length && periodOf(rows[to]!) === period) to++;
    if (period !== null) parts.set(period, rows.subarray(from, to));
  }
  return parts;
}
