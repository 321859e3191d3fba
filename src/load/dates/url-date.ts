import type { DateOrder } from '../../model/model.ts';
import { findCalendarFault } from './calendar.ts';
import { readMonthName } from './month-names.ts';

/** What an address tells of a date: all three, a month, or a year. */
export interface UrlDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Day and month could change places. */
  readonly ambiguous: boolean;
}

const YEAR = String.raw`(?<!\d)((?:19|20)\d{2})`;
const FORMS = {
  slashed: new RegExp(String.raw`${YEAR}/(\d{1,2})/(\d{1,2})(?=[/?#._]|$)`),
  joined: new RegExp(String.raw`${YEAR}([-_.])(\d{1,2})\2(\d{1,2})(?!\d)`),
  split: new RegExp(String.raw`${YEAR}/(0[1-9]|1[0-2])([0-3]\d)(?=[/?#]|$)`),
  named: new RegExp(String.raw`${YEAR}[/\-]([a-z]{3,9})[/\-](\d{1,2})(?!\d)`, 'i'),
  dayFirst: /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?=[/?#]|$)/,
  compact: new RegExp(
    String.raw`${YEAR}(0[1-9]|1[0-2])([0-3]\d)(?=\D|$|\d{4}(?:\d{2}|\d{5}|\d{6}|\d{9})?(?!\d))`,
  ),
  month: new RegExp(`${YEAR}[/-](0?[1-9]|1[0-2])/`),
  namedMonth: new RegExp(`${YEAR}[/-]([a-z]{3,9})/`, 'i'),
  yearOnly: /\/((?:19|20)\d{2})\//,
} as const;

/** Finds a date in the path or the query of an article's address. */
export function findUrlDate(url: URL, order: DateOrder | null): UrlDate | null {
  return findAddressDate(`${url.pathname}${url.search}`, order);
}

/** Finds a date in an address as it is written, or a part of one: `/2013/07/08/ferry/`. */
export function findAddressDate(address: string, order: DateOrder | null): UrlDate | null {
  const text = address.slice(0, 500);
  const [, sYear, sMonth, sDay] = FORMS.slashed.exec(text) ?? [];
  const [, jYear, , jMonth, jDay] = FORMS.joined.exec(text) ?? [];
  const [, pYear, pMonth, pDay] = FORMS.split.exec(text) ?? [];
  const [, nYear, nMonth, nDay] = FORMS.named.exec(text) ?? [];
  const [, cYear, cMonth, cDay] = FORMS.compact.exec(text) ?? [];
  return (
    fullDate(sYear, Number(sMonth), sDay) ??
    fullDate(jYear, Number(jMonth), jDay) ??
    fullDate(pYear, Number(pMonth), pDay) ??
    fullDate(nYear, readMonthName(nMonth ?? '') ?? 0, nDay) ??
    readDayFirst(FORMS.dayFirst.exec(text), order) ??
    fullDate(cYear, Number(cMonth), cDay) ??
    readMonth(FORMS.month.exec(text)) ??
    readNamedMonth(FORMS.namedMonth.exec(text)) ??
    readYear(FORMS.yearOnly.exec(text))
  );
}

function fullDate(yearText: string | undefined, month: number, dayText: string | undefined): UrlDate | null {
  if (yearText === undefined) return null;
  const date = { year: Number(yearText), month, day: Number(dayText) };
  return findCalendarFault(date) === null ? { ...date, ambiguous: false } : null;
}

function readDayFirst(match: RegExpExecArray | null, order: DateOrder | null): UrlDate | null {
  if (!match) return null;
  const [, first = '', second = '', yearText] = match;
  const open = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const monthFirst = Number(second) > 12 || (open && order === 'month-first');
  const date = monthFirst
    ? fullDate(yearText, Number(first), second)
    : fullDate(yearText, Number(second), first);
  return date && { ...date, ambiguous: open && order === null };
}

function readMonth(match: RegExpExecArray | null): UrlDate | null {
  return match && { year: Number(match[1]), month: Number(match[2]), day: null, ambiguous: false };
}

function readNamedMonth(match: RegExpExecArray | null): UrlDate | null {
  const month = readMonthName(match?.[2] ?? '');
  return match && month !== null ? { year: Number(match[1]), month, day: null, ambiguous: false } : null;
}

function readYear(match: RegExpExecArray | null): UrlDate | null {
  return match && { year: Number(match[1]), month: null, day: null, ambiguous: false };
}
