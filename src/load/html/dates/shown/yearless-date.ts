import { findCalendarFault, formatDay } from '../../../dates/calendar.ts';
import { readMonthName } from '../../../dates/month-names.ts';
import type { PageElement } from '../../dom.ts';
import { type PageDate, publishedDate } from '../page-date.ts';
import { readSpacedText } from './spaced-text.ts';

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const DAY_MONTH =
  /(?<!\d)(\d{1,2})\.?\s{1,3}(\p{L}[\p{L}\p{M}]{2,11})|(\p{L}[\p{L}\p{M}]{2,11})\.?\s{1,3}(\d{1,2})(?!\d)/u;

/** The leaf of a calendar, `04 Nov`, in the month that the page's address tells. */
export function readYearlessDate(element: PageElement, { year, month }: MonthOfYear): PageDate | null {
  const text = readSpacedText(element) ?? '';
  const [, dayBefore, nameAfter, nameBefore, dayAfter] =
    text.length > LONGEST ? [] : (DAY_MONTH.exec(text) ?? []);
  const date = { year, month, day: Number(dayBefore ?? dayAfter) };
  const isSame = readMonthName(nameAfter ?? nameBefore ?? '') === month;
  return isSame && findCalendarFault(date) === null ? publishedDate('shown', formatDay(date)) : null;
}

const LONGEST = 40;
