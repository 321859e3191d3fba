import { DateTime, FixedOffsetZone } from 'luxon';
import type { DateOrder, EditionDate, Month, Year } from '../../model/model.ts';
import { type CalendarDate, findCalendarFault, formatDay, formatYear, pad } from './calendar.ts';
import { readDoubleYear, readEra } from './calendars/eras.ts';
import { toGregorian } from './calendars/persian-calendar.ts';
import { type FoundDate, findDate, toWrittenDate } from './find-date.ts';
import { readNumberedDay } from './numbered-days.ts';
import { findPartialDate, type PartialDate } from './partial-date.ts';
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
  /** No day: a month or a year, or less. */
  | ({ readonly kind: 'partial' } & PartialDate)
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
  if (found?.fault === null) return readFoundDate(found, text, rules);
  const whole = toPlainDigits(text.slice(0, 200)).trim();
  const other = found ? null : readWhole(whole, rules);
  if (other) return finishReading({ ...other, ambiguous: false, text: whole });
  const partial = readPartialDate(text.slice(0, 200).trim());
  // That no day is known is written as `2023-08-00`, too.
  return partial ?? (found ? readFoundDate(found, text, rules) : { kind: 'unknown' });
}

function readPartialDate(text: string): DateReading | null {
  const whole = toPlainDigits(text);
  const partial = findPartialDate(whole);
  const written = partial?.date?.slice(0, 4);
  const at = whole.indexOf(written ?? '');
  if (!partial || partial.date === null || written === undefined || at < 0)
    return partial && { kind: 'partial', ...partial };
  const year = readEra(Number(written), text, at + written.length);
  if (typeof year === 'string') return { kind: 'invalid', written: text, fault: year };
  const date = partial.date.replace(written, formatYear(year)) as Month | Year;
  return { kind: 'partial', ...partial, date };
}

/** What is a date only where it stands alone: a numbered day, a Unix time. */
function readWhole(whole: string, rules: DateRules): Placed | null {
  const day = readNumberedDay(whole);
  if (day) return { date: day, published: null };
  const moment = readUnixTime(whole);
  return moment && placeMoment(moment.setZone(rules.zone));
}

/** Turns a date found in `text` into an edition date. */
export function readFoundDate(found: FoundDate, text: string, rules: DateRules): DateReading {
  const written = text.slice(found.start, found.end);
  if (found.fault !== null) return { kind: 'invalid', written, fault: found.fault };
  const persian = PERSIAN_DIGITS.test(written) ? toGregorian(found.written) : null;
  if (persian) return finishReading({ date: persian, published: null, ambiguous: false, text: written });
  const year = readYear(found, text);
  if (typeof year === 'string') return { kind: 'invalid', written, fault: year };
  const dated = year === found.written.year ? found : { ...found, written: { ...found.written, year } };
  return finishReading({ ...placeFound(dated, rules), ambiguous: found.written.ambiguous, text: written });
}

/** `۱۳۹۸/۰۲/۲۴`: Arabic has digits of its own. */
const PERSIAN_DIGITS = /[\u06f0-\u06f9]{4}/;

/** As {@link readEra}; of an old double year, `11 February 1723/24`, the later one. */
function readYear({ written: { year, month }, end }: FoundDate, text: string): number | string {
  if (month > 3 || text[end] !== '/') return readEra(year, text, end);
  const [, next] = /^\/(\d{1,2})(?![\d/-])/.exec(text.slice(end, end + 5)) ?? [];
  return readDoubleYear(year, next) ?? year;
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
