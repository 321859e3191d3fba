import type { CalendarDate } from './calendar.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const LEAST_DAYS = 365;
const WEEKS = 53;

/**
 * A day that is numbered in its year or its week, as programs write it (ISO 8601): `2013-189`, `2023-W31-5`; `null`
 * where a text is none.
 */
export function readNumberedDay(text: string): CalendarDate | null {
  const [, year, number] = /^(\d{4})-(\d{3})(?=$|[T\s])/.exec(text) ?? [];
  if (number !== undefined) return dayOfYear(Number(year), Number(number));
  const [, ofWeek, week, weekday] = /^(\d{4})-?W(\d{2})-?([1-7])(?=$|[T\s])/.exec(text) ?? [];
  return weekday === undefined
    ? null
    : (listWeek(Number(ofWeek), Number(week))?.[Number(weekday) - 1] ?? null);
}

function dayOfYear(year: number, number: number): CalendarDate | null {
  const date = dateAt(Date.UTC(year, 0, number));
  return number >= 1 && (number <= LEAST_DAYS || date.year === year) ? date : null;
}

/** The days of a week from Monday to Sunday; the first week of a year is that of 4 January. */
export function listWeek(year: number, week: number): readonly CalendarDate[] | null {
  if (week < 1 || week > WEEKS) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * MILLISECONDS_A_DAY;
  const days = Array.from({ length: 7 }, (_, day) =>
    dateAt(monday + (7 * (week - 1) + day) * MILLISECONDS_A_DAY),
  );
  // Its Thursday says which year it is of.
  return days[3]?.year === year ? days : null;
}

function dateAt(moment: number): CalendarDate {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
