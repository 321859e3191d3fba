import type { Month, Year } from '../../../model/model.ts';
import { isDay, isMonth } from '../../../model/periods.ts';
import { findOriginal } from '../../../tools/addresses/copy-address.ts';
import { NO_TEXT_ORIGIN, readTextOrigin } from '../../head/text-origin.ts';
import { formatMonth, formatYear } from '../calendar.ts';
import { findPartialDate } from '../partial-date.ts';
import { toPlainDigits } from '../plain-digits.ts';
import { findUrlDate } from '../url-date.ts';
import type { DateClues, ToldDate } from './date-clues.ts';
import { listLinesAround } from './lines-around.ts';
import { findPathPeriod } from './path-period.ts';

/**
 * The month or the year of an article of which no day is known: that of its address, of its file's name or folder, or
 * the month of a line of its own.
 */
export function findPeriod(clues: DateClues): ToldDate | null {
  return periodByAddress(clues) ?? periodByOrigin(clues) ?? periodByPath(clues) ?? monthByLine(clues);
}

function dateOf(date: Month | Year | null, origin: string): ToldDate | null {
  return date && { date: { date, published: null }, problems: [], origin };
}

/** What an address names where it names no day. */
function periodByAddress({ file, address }: DateClues): ToldDate | null {
  const inUrl = address && findUrlDate(findOriginal(address.url), file.settings.dateOrder);
  if (!inUrl) return null;
  const { year, month } = inUrl;
  const date = month === null ? formatYear(year) : formatMonth(year, month);
  return dateOf(date, 'its address');
}

/** `The Kell Magazine, March 2014` */
function periodByOrigin({ file, body, isPage }: DateClues): ToldDate | null {
  const { date } = isPage ? NO_TEXT_ORIGIN : readTextOrigin(body, file.settings);
  return date !== null && !isDay(date.date) ? { date, problems: [], origin: 'a line of its text' } : null;
}

function periodByPath({ file }: DateClues): ToldDate | null {
  return dateOf(findPathPeriod(file.relativePath), 'the name of its file or folder');
}

/** No line that is a month is longer: `(September 2023)`. */
const LONGEST_MONTH = 40;
const MAY_BE_MONTH = /\p{Nd}{4}/u;

/** A line above the text or below it that is nothing but a month: a year alone may number a page. */
function monthByLine({ body, isPage }: DateClues): ToldDate | null {
  if (isPage) return null;
  for (const line of listLinesAround(body)) {
    if (line.length > LONGEST_MONTH || !MAY_BE_MONTH.test(line)) continue;
    const partial = findPartialDate(toPlainDigits(line.replace(/[()[\]]/g, '').trim()));
    if (partial?.date && isMonth(partial.date) && partial.isExact)
      return dateOf(partial.date, 'a line of its text');
  }
  return null;
}
