import type { Day, Month, Year } from './model.ts';

/** A day, a month, a year or a decade, as ISO 8601 writes them: `2023-08-04`, `2023-08`, `2023`, `202`. */
export type Period = string;

export type PeriodUnit = 'day' | 'month' | 'year' | 'decade';

/** How many characters the periods of each unit have. */
export const PERIOD_LENGTHS = {
  day: 10,
  month: 7,
  year: 4,
  decade: 3,
} as const satisfies Readonly<Record<PeriodUnit, number>>;

export const isDay = (period: Period): period is Day => period.length === PERIOD_LENGTHS.day;
export const isMonth = (period: Period): period is Month => period.length === PERIOD_LENGTHS.month;
export const isYear = (period: Period): period is Year => period.length === PERIOD_LENGTHS.year;
export const isDecade = (period: Period): boolean => period.length === PERIOD_LENGTHS.decade;
