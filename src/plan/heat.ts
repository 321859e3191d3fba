import type { Day } from '../model.ts';
import type { HeatDay, HeatMonth, HeatYear } from '../page-parts.ts';
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
} from './calendar.ts';
import type { Days } from './days.ts';

/** Below this, a year's fullest day is no full day. */
const FULL = 4;

/** Levels follow the logarithm of the count up to the year's fullest day: one article is level 1, the fullest day 4. */
function levelOf(count: number, fullest: number): HeatDay['level'] {
  if (count === 0) return 0;
  return (1 +
    Math.floor((3 * Math.log(count)) / Math.log(Math.max(fullest, FULL)) + 1e-9)) as HeatDay['level'];
}

/** A month as a calendar sheet; how full a day is shows against its own year. */
export function sheetOfMonth(month: Month, days: Days): HeatMonth {
  const fullest = days.fullestOfYear.get(yearOf(month as Day)) ?? 1;
  const cell = (day: Day | null): HeatDay | null => {
    if (day === null) return null;
    const count = days.byDay.get(day)?.length ?? 0;
    return { day, count, level: levelOf(count, fullest), url: count > 0 ? dayUrl(day) : null };
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
  return {
    year,
    url: yearUrl(year),
    count: days.byYear.get(year)?.length ?? 0,
    months: monthsOfYear(year).map((month) => sheetOfMonth(month, days)),
  };
}
