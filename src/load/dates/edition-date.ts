import { DateTime, FixedOffsetZone } from 'luxon';
import type { DateOrder, EditionDate } from '../../model/model.ts';
import { type CalendarDate, findCalendarFault, formatDay, pad } from './calendar.ts';
import { type FoundDate, findDate, toWrittenDate } from './find-date.ts';
import { findPartialDate } from './partial-date.ts';
import { toPlainDigits } from './plain-digits.ts';

/** No words are asked for: left to itself, luxon finds out which language the machine speaks, which takes 12 ms. */
const NONE = 'en';

/** How dates are to be understood: a part of the archive's settings. */
export interface DateRules {
  /** IANA zone in which a moment becomes a day. */
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
}

/** When an article was published. */
export interface Publication {
  readonly date: EditionDate;
  /** ISO 8601 with zone offset; `null` where no time was given, or its zone is not certain. */
  readonly published: string | null;
}

/** What a stated date turned out to be. */
export type DateReading =
  | { readonly kind: 'day'; readonly date: Publication; readonly ambiguous: boolean }
  /** Only a year, month or week: `1923`, `2023-08`, `2023-W31`. */
  | { readonly kind: 'partial'; readonly value: string }
  /** A date in form that is in no calendar. */
  | { readonly kind: 'invalid'; readonly written: string; readonly fault: string }
  | { readonly kind: 'unknown' };

/**
 * Reads an article's stated date. The clock is never consulted, so that `yesterday` stays unknown. A date
 * with an offset keeps the day its newsroom wrote; `Z` and Unix times become a day in the archive's zone.
 * @example readDate('Aug. 4, 2023', rules) // { kind: 'day', date: { date: '2023-08-04', … }, ambiguous: false }
 */
export function readDate(text: string, rules: DateRules): DateReading {
  const found = findDate(text, rules.dateOrder);
  if (found) return readFoundDate(found, text, rules);
  const whole = toPlainDigits(text.slice(0, 200)).trim();
  const moment = readUnixTime(whole);
  if (moment)
    return finishReading({ ...placeMoment(moment.setZone(rules.zone)), ambiguous: false, text: whole });
  const value = findPartialDate(whole);
  return value === null ? { kind: 'unknown' } : { kind: 'partial', value };
}

/** Turns a date found in `text` into an edition date. */
export function readFoundDate(found: FoundDate, text: string, rules: DateRules): DateReading {
  const written = text.slice(found.start, found.end);
  if (found.fault !== null) return { kind: 'invalid', written, fault: found.fault };
  return finishReading({ ...placeFound(found, rules), ambiguous: found.written.ambiguous, text: written });
}

/** A date's day, not yet checked, and its moment in ISO 8601. */
interface Placed {
  readonly date: CalendarDate;
  readonly published: string | null;
}

/** Midnight at the end of a day, and the archive's zone, may lead out of the calendar: `9999-12-31 24:00`. */
function finishReading(placed: Placed & { readonly ambiguous: boolean; readonly text: string }): DateReading {
  const { date, published, ambiguous, text } = placed;
  const fault = findCalendarFault(date);
  if (fault !== null) return { kind: 'invalid', written: text, fault };
  return { kind: 'day', date: { date: formatDay(date), published }, ambiguous };
}

function placeFound(found: FoundDate, rules: DateRules): Placed {
  const { written, time } = found;
  if (!time || time.zone === 'unknown') return { date: toWrittenDate(found), published: null };
  const { year, month, day } = written;
  const { hour, minute, second } = time;
  // What most archives are full of takes no calculation.
  if (time.zone === 'utc' && rules.zone === 'UTC' && hour < 24)
    return { date: written, published: `${formatDay(written)}T${pad(hour)}:${pad(minute)}:${pad(second)}Z` };
  const zone = chooseZone(time.zone, rules);
  const moment = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone, locale: NONE });
  if (time.zone === 'utc') return placeMoment(moment.setZone(rules.zone));
  return { date: toWrittenDate(found), published: writeMoment(moment) };
}

function placeMoment(moment: DateTime): Placed {
  return {
    date: { year: moment.year, month: moment.month, day: moment.day },
    published: writeMoment(moment),
  };
}

function writeMoment(moment: DateTime): string | null {
  return moment.toISO({ suppressMilliseconds: true });
}

function chooseZone(zone: 'utc' | 'none' | number, rules: DateRules) {
  if (zone === 'none') return rules.zone;
  return zone === 'utc' ? FixedOffsetZone.utcInstance : FixedOffsetZone.instance(zone);
}

/** Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970; fewer digits mean something else. */
function readUnixTime(text: string): DateTime | null {
  if (/^\d{9,10}$/.test(text)) return DateTime.fromSeconds(Number(text), { zone: 'utc', locale: NONE });
  if (/^\d{12,13}$/.test(text)) return DateTime.fromMillis(Number(text), { zone: 'utc', locale: NONE });
  return null;
}
