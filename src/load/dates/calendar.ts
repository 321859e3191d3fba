import type { Day, Month, Year } from '../../model/model.ts';
import { nameMonth } from './month-names.ts';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const COMMON_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, by the Gregorian rule for every year. */
export function countDays(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (COMMON_DAYS[month - 1] ?? 0);
}

/** Why three numbers are no day of the calendar, for a message; `null` where they are one. */
export function findCalendarFault({ year, month, day }: CalendarDate): string | null {
  if (year < 1 || year > 9999) return `year ${year}`;
  if (year === 1 && month === 1 && day === 1) return 'programs write it where there is none';
  if (month < 1 || month > 12) return `month ${month}`;
  const days = countDays(year, month);
  if (day < 1) return `day ${day}`;
  return day > days ? `${nameMonth(month)} ${year} has ${days} days` : null;
}

/** The year that two digits stand for: from 1950 to 2049. */
export function widenYear(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}

/** A date known to be in the calendar, as `YYYY-MM-DD`. */
export function formatDay({ year, month, day }: CalendarDate): Day {
  return `${formatYear(year)}-${pad(month)}-${pad(day)}` as Day;
}

/** A month known to be in the calendar, as `YYYY-MM`. */
export function formatMonth(year: number, month: number): Month {
  return `${formatYear(year)}-${pad(month)}` as Month;
}

/** A year known to be in the calendar, as `YYYY`. */
export function formatYear(year: number): Year {
  return String(year).padStart(4, '0') as Year;
}

/** A number as two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
