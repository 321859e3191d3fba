import type { Day, EditionDate, Month, Year } from '../../../model/model.ts';
import type { HeatDay, HeatMonth, HeatSheet, HeatStep, HeatYear } from '../../../model/page-parts.ts';
import { monthsOfYear, periodUrl, weeksOfMonth } from '../../calendar.ts';

/** How many articles have just this date: those of a month are those of which no day is known. */
export type DateCount = readonly [date: EditionDate, count: number];

/** Dates that have articles, and what the colours of their year's days mean. */
export interface DateCounts {
  readonly counts: readonly DateCount[];
  readonly scale: readonly HeatStep[];
}

/** A month as a calendar sheet by itself. */
export function sheetOfMonth(month: Month, { counts, scale }: DateCounts): HeatSheet {
  return { month: drawMonth(month, new Map(counts), scale), scale };
}

/** A year as calendar sheets, from its first month with articles to its last. */
export function heatOfYear(year: Year, { counts, scale }: DateCounts): HeatYear {
  const countOf = new Map(counts);
  const months = monthsOfYear(year).map((month) => drawMonth(month, countOf, scale));
  const hasArticles = ({ count }: HeatMonth): boolean => count > 0;
  return {
    year,
    url: periodUrl(year),
    count: sumCounts(counts),
    months: months.slice(months.findIndex(hasArticles), months.findLastIndex(hasArticles) + 1),
    scale,
  };
}

const levelOf = (count: number, scale: readonly HeatStep[]): HeatDay['level'] =>
  count === 0 ? 0 : scale.find(({ to }) => count <= to)!.level;

export const sumCounts = (counts: Iterable<DateCount>): number => {
  let sum = 0;
  for (const [, count] of counts) sum += count;
  return sum;
};

function drawMonth(
  month: Month,
  countOf: ReadonlyMap<EditionDate, number>,
  scale: readonly HeatStep[],
): HeatMonth {
  const cell = (day: Day | null): HeatDay | null => {
    if (day === null) return null;
    const count = countOf.get(day) ?? 0;
    return { day, count, level: levelOf(count, scale), url: count > 0 ? periodUrl(day) : null };
  };
  const count = sumCounts([...countOf].filter(([date]) => date.startsWith(month)));
  return {
    month,
    count,
    url: count > 0 ? periodUrl(month) : null,
    weeks: weeksOfMonth(month).map((week) => week.map(cell)),
  };
}
