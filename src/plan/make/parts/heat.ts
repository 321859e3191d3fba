import type { Day } from '../../../model/model.ts';
import type { HeatDay, HeatMonth, HeatSheet, HeatStep, HeatYear } from '../../../model/page-parts.ts';
import {
  dayUrl,
  type Month,
  monthOf,
  monthsOfYear,
  monthUrl,
  weeksOfMonth,
  type Year,
  yearUrl,
} from '../../calendar.ts';

/** How many articles a day has. */
export type DayCount = readonly [day: Day, count: number];

/** Days that have articles, and what the colours of their year mean. */
export interface DayCounts {
  readonly counts: readonly DayCount[];
  readonly scale: readonly HeatStep[];
}

/** A month as a calendar sheet by itself. */
export function sheetOfMonth(month: Month, { counts, scale }: DayCounts): HeatSheet {
  return { month: drawMonth(month, new Map(counts), scale), scale };
}

/** A year as twelve calendar sheets. */
export function heatOfYear(year: Year, { counts, scale }: DayCounts): HeatYear {
  const countOf = new Map(counts);
  return {
    year,
    url: yearUrl(year),
    count: sumCounts(counts),
    months: monthsOfYear(year).map((month) => drawMonth(month, countOf, scale)),
    scale,
  };
}

const levelOf = (count: number, scale: readonly HeatStep[]): HeatDay['level'] =>
  count === 0 ? 0 : scale.find(({ to }) => count <= to)!.level;

export const sumCounts = (counts: Iterable<DayCount>): number => {
  let sum = 0;
  for (const [, count] of counts) sum += count;
  return sum;
};

function drawMonth(month: Month, countOf: ReadonlyMap<Day, number>, scale: readonly HeatStep[]): HeatMonth {
  const cell = (day: Day | null): HeatDay | null => {
    if (day === null) return null;
    const count = countOf.get(day) ?? 0;
    return { day, count, level: levelOf(count, scale), url: count > 0 ? dayUrl(day) : null };
  };
  const count = sumCounts([...countOf].filter(([day]) => monthOf(day) === month));
  return {
    month,
    count,
    url: count > 0 ? monthUrl(month) : null,
    weeks: weeksOfMonth(month).map((week) => week.map(cell)),
  };
}
