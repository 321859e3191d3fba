import type { DateOrder } from '../../../model/model.ts';
import { findOriginal } from '../../../tools/addresses/copy-address.ts';
import { findCalendarFault, formatDay, widenYear } from '../../dates/calendar.ts';
import { findAddressDate, findUrlDate, type UrlDate } from '../../dates/url-date.ts';

/** What an address of a page tells of its date: that of the page itself where it is of a copy; it may be relative. */
export function findOwnDate(address: string, order: DateOrder | null): UrlDate | null {
  return URL.canParse(address)
    ? findUrlDate(findOriginal(new URL(address)), order)
    : findAddressDate(address, order);
}

/** Six digits, the year first, by themselves or behind a word. */
const SHORT_DAY = /(?<=[/=_-]|[/=_-][a-z]{1,8})(\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[/._-]|$)/gi;
const FIRST_YEAR = 1995;
const LONGEST = 500;

/** `/news/060314/`, `/news/pm060314.html`: where nothing else tells the day, it is hardly a number. */
export function listShortDays(address: string): readonly string[] {
  return [...address.slice(0, LONGEST).matchAll(SHORT_DAY)].flatMap(([, short, month, day]) => {
    const date = { year: widenYear(Number(short)), month: Number(month), day: Number(day) };
    const isDay = date.year >= FIRST_YEAR && findCalendarFault(date) === null;
    return isDay ? [formatDay(date)] : [];
  });
}
