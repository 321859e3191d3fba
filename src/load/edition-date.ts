import { DateTime, FixedOffsetZone } from 'luxon';
import type { DateOrder, Day } from '../model.ts';
import { type FoundDate, findDate, toWrittenDay } from './dates/find-date.ts';
import { findPartialDate } from './dates/partial-date.ts';
import { toPlainDigits } from './dates/plain-digits.ts';

/** How dates are to be understood: a part of the archive's settings. */
export interface DateRules {
  /** IANA zone in which a moment becomes a day. */
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
}

/** When an article was published. */
export interface EditionDate {
  readonly day: Day;
  /** ISO 8601 with zone offset; `null` where no time was given, or its zone is not certain. */
  readonly published: string | null;
}

/** What a stated date turned out to be. */
export type DateReading =
  | { readonly kind: 'day'; readonly date: EditionDate; readonly ambiguous: boolean }
  /** Only a year, month or week: `1923`, `2023-08`, `2023-W31`. */
  | { readonly kind: 'partial'; readonly value: string }
  /** A date in form that is in no calendar. */
  | { readonly kind: 'invalid'; readonly written: string; readonly fault: string }
  | { readonly kind: 'unknown' };

/**
 * Reads an article's stated date. The clock is never consulted, so that `yesterday` stays unknown. A date
 * with an offset keeps the day its newsroom wrote; `Z` and Unix times become a day in the archive's zone.
 * @example readDate('Aug. 4, 2023', rules) // { kind: 'day', date: { day: '2023-08-04', … }, ambiguous: false }
 */
export function readDate(text: string, rules: DateRules): DateReading {
  const found = findDate(text, rules.dateOrder);
  if (found) return readFoundDate(found, text, rules);
  const whole = toPlainDigits(text.slice(0, 200)).trim();
  const moment = readUnixTime(whole);
  if (moment) {
    const local = moment.setZone(rules.zone);
    return { kind: 'day', date: toEditionDate(local, local), ambiguous: false };
  }
  const value = findPartialDate(whole);
  return value === null ? { kind: 'unknown' } : { kind: 'partial', value };
}

/** Turns a date found in `text` into an edition date. */
export function readFoundDate(found: FoundDate, text: string, rules: DateRules): DateReading {
  if (found.fault !== null) {
    return { kind: 'invalid', written: text.slice(found.start, found.end), fault: found.fault };
  }
  return { kind: 'day', date: dateEdition(found, rules), ambiguous: found.written.ambiguous };
}

function dateEdition(found: FoundDate, rules: DateRules): EditionDate {
  const { written, time } = found;
  if (!time || time.zone === 'unknown') return { day: toWrittenDay(found), published: null };
  const { year, month, day } = written;
  const { hour, minute, second } = time;
  const zone = chooseZone(time.zone, rules);
  const moment = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone });
  if (time.zone === 'utc') {
    const local = moment.setZone(rules.zone);
    return toEditionDate(local, local);
  }
  return { day: toWrittenDay(found), published: formatMoment(moment) };
}

function chooseZone(zone: 'utc' | 'none' | number, rules: DateRules) {
  if (zone === 'none') return rules.zone;
  return zone === 'utc' ? FixedOffsetZone.utcInstance : FixedOffsetZone.instance(zone);
}

function toEditionDate(day: DateTime, moment: DateTime): EditionDate {
  return { day: day.toFormat('yyyy-MM-dd') as Day, published: formatMoment(moment) };
}

function formatMoment(moment: DateTime): string | null {
  return moment.toISO({ suppressMilliseconds: true });
}

/** Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970; fewer digits mean something else. */
function readUnixTime(text: string): DateTime | null {
  if (/^\d{9,10}$/.test(text)) return DateTime.fromSeconds(Number(text), { zone: 'utc' });
  if (/^\d{12,13}$/.test(text)) return DateTime.fromMillis(Number(text), { zone: 'utc' });
  return null;
}
