import type { Day, EditionDate } from '../model/model.ts';
import { PERIOD_LENGTHS } from '../model/periods.ts';
import { NO_DAY, PRECISIONS, TO_THE_DAY } from './columns.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01, of a month or a year the first of it. */
export function numberOfDate(date: EditionDate | null): number {
  return date === null ? NO_DAY : Math.round(Date.parse(date) / MILLISECONDS_A_DAY);
}

/** How closely a date is known: a place in `PRECISIONS`. */
export function precisionOf(date: EditionDate | null): number {
  if (date === null) return TO_THE_DAY;
  return PRECISIONS.findIndex((unit) => PERIOD_LENGTHS[unit] === date.length);
}

/** Whether the day of an article is known, and not only its month or year. */
export function isOfDay(
  { days, precisions }: { readonly days: Int32Array; readonly precisions: Uint8Array },
  at: number,
): boolean {
  return days[at] !== NO_DAY && precisions[at] === TO_THE_DAY;
}

/** @param number of a day that there is */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day;
}

/**
 * The date that has these two numbers.
 *
 * @param precision a place in `PRECISIONS`
 */
export function dateOfNumber(number: number, precision: number): EditionDate {
  const unit = PRECISIONS[precision]!;
  return dayOfNumber(number).slice(0, PERIOD_LENGTHS[unit]) as EditionDate;
}
