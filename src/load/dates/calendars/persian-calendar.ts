import type { CalendarDate } from '../calendar.ts';

/** Of Iran and of Afghanistan, from the month in which spring begins. */
const MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];

/** Years in which newspapers wrote it. */
const YEARS = { first: 1250, last: 1450 };

/** Month that a word names, 1 to 12; otherwise `null`. */
export function readPersianMonth(word: string): number | null {
  const at = MONTHS.findIndex((names) => names.includes(word.replaceAll('ي', 'ی').replaceAll('ك', 'ک')));
  return at < 0 ? null : at + 1;
}

/** The year has 365 days, and the first six months 31. */
const DAYS_BEFORE = 31 * 6;
const MILLISECONDS_A_DAY = 86_400_000;
/** 21 March 622, the first day of the first year, as days of the Gregorian calendar are counted. */
const EPOCH = Date.UTC(622, 2, 21);
/** Of 33 years in a row these have a day more: the rule that holds for the years that newspapers are of. */
const LEAP_YEARS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const CYCLE = 33;

/**
 * A day of the Persian calendar in ours; `null` where it is none, or of a year in which no newspaper wrote.
 * @example toGregorian({ year: 1398, month: 2, day: 24 }) // 2019-05-14
 */
export function toGregorian({ year, month, day }: CalendarDate): CalendarDate | null {
  const days = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1 || day > days)
    return null;
  const before = month <= 7 ? 31 * (month - 1) : DAYS_BEFORE + 30 * (month - 7);
  const count = 365 * (year - 1) + countLeapYears(year - 1) + before + day - 1;
  const date = new Date(EPOCH + count * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isLeap(year: number): boolean {
  return LEAP_YEARS.has(year % CYCLE);
}

/** From the first year to one, it included. */
function countLeapYears(year: number): number {
  const whole = Math.floor(year / CYCLE) * LEAP_YEARS.size;
  return whole + [...LEAP_YEARS].filter((leap) => leap <= year % CYCLE).length;
}
