import type { Day } from '../../model/model.ts';
import type { HeatDay, HeatMonth, HeatSheet, HeatStep, HeatYear } from '../../model/page-parts.ts';
import {
  dayUrl,
  type Month,
  monthName,
  monthsOfYear,
  monthUrl,
  weeksOfMonth,
  type Year,
  yearOf,
  yearUrl,
} from '../calendar.ts';
import type { Days } from '../days.ts';

const levelOf = (count: number, scale: readonly HeatStep[]): HeatDay['level'] =>
  count === 0 ? 0 : scale.find(({ to }) => count <= to)!.level;

/** How full a day is shows against its own year. */
const scaleOf = (year: Year, days: Days): readonly HeatStep[] => days.scaleOfYear.get(year) ?? [];

/** A month as a calendar sheet by itself. */
export function sheetOfMonth(month: Month, days: Days): HeatSheet {
  const scale = scaleOf(yearOf(month as Day), days);
  return { month: drawMonth(month, days, scale), scale };
}

function drawMonth(month: Month, days: Days, scale: readonly HeatStep[]): HeatMonth {
  const cell = (day: Day | null): HeatDay | null => {
    if (day === null) return null;
    const count = days.byDay.get(day)?.length ?? 0;
    return { day, count, level: levelOf(count, scale), url: count > 0 ? dayUrl(day) : null };
  };
  const count = days.byMonth.get(month)?.length ?? 0;
  return {
    name: monthName(month),
    count,
    url: count > 0 ? monthUrl(month) : null,
    weeks: weeksOfMonth(month).map((week) => week.map(cell)),
  };
}

/** A year as twelve calendar sheets. */
export function heatOfYear(year: Year, days: Days): HeatYear {
  const scale = scaleOf(year, days);
  return {
    year,
    url: yearUrl(year),
    count: days.byYear.get(year)?.length ?? 0,
    months: monthsOfYear(year).map((month) => drawMonth(month, days, scale)),
    scale,
  };
}
