import type { DateOrder } from '../../model/model.ts';
import { type CalendarDate, countDays, findCalendarFault } from './calendar.ts';
import { DATE_PATTERNS, type WrittenDate } from './date-patterns.ts';
import { toPlainDigits } from './plain-digits.ts';
import { readTimeOfDay, type WrittenTime } from './time-of-day.ts';

/** A date found in a text, from `start` to `end` (its time and zone included). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly written: WrittenDate;
  readonly time: WrittenTime | null;
  /** Why it is no calendar date: `month 13`; `null` where it is one. */
  readonly fault: string | null;
}

/** No stated date is longer, and nothing behind this is looked at. */
const SEARCH_LENGTH = 200;

/** A year in four digits or in two, or one that is marked as such, is in every date. */
const MAY_HOLD_DATE = /\d{4}|[-/.'’]\d{2}|[年년]|[a-z] \d{2} \d{1,2}:/;

/** Whether a text has digits in it as every date has, by which most need not be looked through. */
export function mayHoldDate(text: string): boolean {
  return MAY_HOLD_DATE.test(toPlainDigits(text.slice(0, SEARCH_LENGTH)));
}

/** The first date in the first 200 characters of a text, in any form that newspapers use; `null` where there is none. */
export function findDate(text: string, order: DateOrder | null): FoundDate | null {
  const plain = toPlainDigits(text.slice(0, SEARCH_LENGTH));
  if (!MAY_HOLD_DATE.test(plain)) return null;
  let best: FoundDate | null = null;
  for (const form of DATE_PATTERNS) {
    const found = findForm(form, plain, order, best?.start ?? plain.length);
    if (found) best = found;
    if (best?.start === 0) break;
  }
  return best && extendByTime(best, plain);
}

/** The day of a checked date as it was written, one later for 24:00, which may be behind the calendar's last. */
export function toWrittenDate({ written, time }: Pick<FoundDate, 'written' | 'time'>): CalendarDate {
  return time?.hour === 24 ? nextDate(written) : written;
}

function findForm(
  form: (typeof DATE_PATTERNS)[number],
  text: string,
  order: DateOrder | null,
  before: number,
): FoundDate | null {
  form.pattern.lastIndex = 0;
  for (let match = form.pattern.exec(text); match && match.index < before; match = form.pattern.exec(text)) {
    const written = form.read(match.slice(1), order);
    if (written) {
      const end = match.index + match[0].length;
      return { start: match.index, end, written, time: null, fault: findCalendarFault(written) };
    }
    form.pattern.lastIndex = match.index + 1;
  }
  return null;
}

function extendByTime(found: FoundDate, text: string): FoundDate {
  const time = readTimeOfDay(text, found.end);
  return time ? { ...found, time, end: time.end } : found;
}

function nextDate({ year, month, day }: CalendarDate): CalendarDate {
  if (day < countDays(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}
