import type { Day } from '../../model/model.ts';
import type { HeatStep } from '../../model/page-parts.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { type Month, monthOf, type Year, yearOf } from '../calendar.ts';
import type { DayCount, DayCounts } from '../make/parts/heat.ts';
import { scaleDays } from '../make/parts/heat-scale.ts';

/** The dated articles by day, month and year: rows in order of time; periods without articles are left out. */
export interface Days {
  readonly dated: Uint32Array;
  readonly undated: Uint32Array;
  readonly byDay: ReadonlyMap<Day, Uint32Array>;
  readonly byMonth: ReadonlyMap<Month, Uint32Array>;
  readonly byYear: ReadonlyMap<Year, Uint32Array>;
  /** How many articles each day has, by the year it is in. */
  readonly countsOfYear: ReadonlyMap<Year, readonly DayCount[]>;
  /** What the colours of a heat map mean in each year. */
  readonly scaleOfYear: ReadonlyMap<Year, readonly HeatStep[]>;
}

/** @param days of all articles: dated ones in order of time, then undated ones */
export function groupByDay(days: readonly (Day | null)[]): Days {
  const rows = Uint32Array.from(days.keys());
  const undatedFrom = days.indexOf(null);
  const count = undatedFrom < 0 ? days.length : undatedFrom;
  const dated = rows.subarray(0, count);
  const byDay = partRows(dated, (row) => days[row]!);
  const countsOfYear = groupBy(
    [...byDay].map(([day, { length }]): DayCount => [day, length]),
    ([day]) => yearOf(day),
  );
  return {
    dated,
    undated: rows.subarray(count),
    byDay,
    byMonth: partRows(dated, (row) => monthOf(days[row]!)),
    byYear: partRows(dated, (row) => yearOf(days[row]!)),
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

/** Rows in order of time by their periods: one after the other, and so as views. */
function partRows<Period>(
  rows: Uint32Array,
  periodOf: (row: number) => Period,
): ReadonlyMap<Period, Uint32Array> {
  const parts = new Map<Period, Uint32Array>();
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const period = periodOf(rows[from]!);
    while (to < rows.length && periodOf(rows[to]!) === period) to++;
    parts.set(period, rows.subarray(from, to));
  }
  return parts;
}
