import { findCalendarFault, formatDay } from '../../../dates/calendar.ts';
import { readMonthName } from '../../../dates/month-names.ts';
import type { PageElement } from '../../dom.ts';
import { type PageDate, publishedDate } from '../page-date.ts';
import { readSpacedText } from './spaced-text.ts';

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const DAY_FIRST = /(?<!\d)(?<day>\d{1,2})\.?\s{1,3}(?<name>\p{L}[\p{L}\p{M}]{2,11})/u;
const MONTH_FIRST =
  /(?<![\p{L}\p{M}])(?<name>\p{L}[\p{L}\p{M}]{2,})(?![\p{L}\p{M}])\.?\s{1,3}(?<day>\d{1,2})(?!\d)/u;

/** The leaf of a calendar, `04 Nov`, in the month that the page's address tells. */
export function readYearlessDate(element: PageElement, { year, month }: MonthOfYear): PageDate | null {
  const text = readSpacedText(element) ?? '';
  const forms = text.length > LONGEST ? [] : [DAY_FIRST, MONTH_FIRST].map((form) => form.exec(text));
  const [first] = forms.filter((found) => found !== null).sort((one, other) => one.index - other.index);
  const { day, name = '' } = first?.groups ?? {};
  const date = { year, month, day: Number(day) };
  const isSame = readMonthName(name) === month;
  return isSame && findCalendarFault(date) === null ? publishedDate('shown', formatDay(date)) : null;
}

const LONGEST = 40;
