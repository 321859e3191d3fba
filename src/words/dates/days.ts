import type { Day } from '../../model/model.ts';

/** @example yearIn('2023-08-04') // '2023' */
export const yearIn = (period: string): string => period.slice(0, 4);
/** @example monthAt('2023-08-04') // 7, the place of August in a list of months */
export const monthAt = (period: string): number => Number(period.slice(5, 7)) - 1;
/** @example dateAt('2023-08-04') // 3, the place of the 4th in a list of the days of a month */
export const dateAt = (day: Day): number => Number(day.slice(8, 10)) - 1;
/** @example weekdayAt('2023-08-04') // 4, the place of Friday in a week that begins on Monday */
export const weekdayAt = (day: Day): number => (new Date(day).getUTCDay() + 6) % 7;

/** The day of a year that has every day: `2000-08-04` of `08-04`. */
export const inLeapYear = (of: string): Day => `2000-${of}` as Day;

/** Figures, where a language writes no day in another way. */
export const DATES: readonly string[] = Array.from({ length: 31 }, (_, index) => String(index + 1));

/** The longest period that both days are in, which a span of them need say once only. */
export function sharedPeriod(first: Day, last: Day): 'day' | 'month' | 'year' | null {
  if (first === last) return 'day';
  if (first.slice(0, 7) === last.slice(0, 7)) return 'month';
  return yearIn(first) === yearIn(last) ? 'year' : null;
}
