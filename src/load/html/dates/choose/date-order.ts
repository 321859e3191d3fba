/** Whether the day or the month comes first in a date such as `04/06/2009`. */

import { readWeekday } from '../../../../knowledge/calendar/weekdays.ts';
import type { DateOrder, EditionDate } from '../../../../model/model.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';

/** Where a page was written. */
export interface PlaceOfPage {
  /** As the page states it, or as its text tells. */
  readonly language: () => string | null;
  readonly host: string | null;
  /** As its other dates have it. */
  readonly order: DateOrder | null;
}

/** `Do., 11/05/2009`; in English it may stand elsewhere in the line. */
const WEEKDAY_BEFORE = /(?<!\p{L})(\p{L}{2,14})[.,]{0,2}\s{1,2}\d{1,2}([/.-])\d{1,2}\2\d/u;
const WEEKDAY = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?)\b/i;
const MONTH_FIRST_DOMAINS = wordSet('gov mil us edu');
const DAY_FIRST_DOMAINS = wordSet('uk au nz ie in za ng ke gh pk sg my hk eu');
const MONTH_FIRST_LANGUAGES = /^en[-_](?:us|ph|pr)\b/i;
const DAY_FIRST_LANGUAGES = /^en[-_](?!us|ph|pr|ca)[a-z]{2}\b/i;

/** By the weekday beside it, another date of the page, those of the whole page, its country or its language; `null` where nothing tells. */
export function chooseDateOrder(
  line: string,
  readIn: (order: DateOrder) => EditionDate | null,
  certain: readonly EditionDate[],
  { language, host, order: ofPage }: PlaceOfPage,
): DateOrder | null {
  const orders = ['day-first', 'month-first'] as const;
  const weekday = findWeekday(line, language() ?? '');
  const byWeekday = orders.filter((order) => (new Date(readIn(order) ?? '').getUTCDay() + 6) % 7 === weekday);
  const byOther = orders.filter((order) => certain.some((day) => day === readIn(order)));
  for (const [order, ...others] of [byWeekday, byOther])
    if (order !== undefined && others.length === 0) return order;
  return ofPage ?? chooseByPlace(line, language() ?? '', host ?? '');
}

function findWeekday(line: string, language: string): number | null {
  const ofLanguage = language.slice(0, 2).toLowerCase();
  const before = WEEKDAY_BEFORE.exec(line)?.[1];
  const day = before === undefined ? null : readWeekday(before, ofLanguage);
  return day ?? readWeekday(WEEKDAY.exec(line)?.[1] ?? '', 'en');
}

function chooseByPlace(line: string, language: string, host: string): DateOrder | null {
  const domain = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (MONTH_FIRST_DOMAINS.has(domain)) return 'month-first';
  if (DAY_FIRST_DOMAINS.has(domain) || DAY_FIRST_LANGUAGES.test(language)) return 'day-first';
  if (MONTH_FIRST_LANGUAGES.test(language)) return 'month-first';
  if (!/^en/i.test(language)) return language === '' ? null : 'day-first';
  // Most pages in English that say no more are American.
  return line.includes('/') || /\d\s?[ap]\.?m\b/i.test(line) ? 'month-first' : null;
}
