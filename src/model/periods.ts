import type { Day, Month, Year } from './model.ts';

/** A day, a week, a month, a year or a decade, as ISO 8601 writes them: `2023-08-04`, `2023-W31`, `2023-08`, `2023`, `202`. */
export type Period = string;

export type PeriodUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** How many characters the periods of each unit have. */
export const PERIOD_LENGTHS = {
  day: 10,
  week: 8,
  month: 7,
  year: 4,
  decade: 3,
} as const satisfies Readonly<Record<PeriodUnit, number>>;

export const isDay = (period: Period): period is Day => period.length === PERIOD_LENGTHS.day;
export const isWeek = (period: Period): boolean => period.length === PERIOD_LENGTHS.week;
export const isMonth = (period: Period): period is Month => period.length === PERIOD_LENGTHS.month;
export const isYear = (period: Period): period is Year => period.length === PERIOD_LENGTHS.year;
export const isDecade = (period: Period): boolean => period.length === PERIOD_LENGTHS.decade;

const MILLISECONDS_A_DAY = 86_400_000;
/** The Monday before 1970-01-01, in days from it. */
const FIRST_MONDAY = -3;

/** The number of the week that a day is in; the next week has the next number. */
export const numberOfWeek = (day: Day): number =>
  Math.floor((Date.parse(day) / MILLISECONDS_A_DAY - FIRST_MONDAY) / 7);

/** A week by its number: it is of the year that its Thursday is in. */
export function weekOfNumber(number: number): Period {
  const thursday = new Date((number * 7 + FIRST_MONDAY + 3) * MILLISECONDS_A_DAY);
  const year = thursday.toISOString().slice(0, 4);
  const days = (thursday.getTime() - Date.parse(year)) / MILLISECONDS_A_DAY;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** @example mondayOf('2023-W31') // '2023-07-31' */
export function mondayOf(week: Period): Day {
  const first = numberOfWeek(`${week.slice(0, 4)}-01-04` as Day);
  const days = (first + Number(week.slice(6)) - 1) * 7 + FIRST_MONDAY;
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
}
