import { DateTime } from 'luxon';
import type { Day, EditionDate, Month, Url, Year } from '../model/model.ts';
import type { Card, DayOfYear, PeriodLink } from '../model/page-parts.ts';
import { isDay, isMonth, isYear, PERIOD_LENGTHS, type Period } from '../model/periods.ts';

export const yearOf = (date: EditionDate): Year => date.slice(0, 4) as Year;
export const monthOf = (date: Day | Month): Month => date.slice(0, 7) as Month;

/**
 * The day of an article of a story: stories are told day by day.
 *
 * @throws {Error} where only a month or a year is known
 */
export function storyDayOf({ date, url }: Pick<Card, 'date' | 'url'>): Day {
  if (date !== null && isDay(date)) return date;
  throw new Error(`the day of ${url} is not known`);
}

/** The periods that a date is known to be in, from coarse to fine: `1923-08` is in 1923 and in its August. */
export function periodsOf(date: EditionDate): readonly EditionDate[] {
  if (isYear(date)) return [date];
  return isMonth(date) ? [yearOf(date), date] : [yearOf(date), monthOf(date), date];
}

/** The year, month or day that a date is in; the date itself where no more of it is known. */
export function coarsen(date: EditionDate, unit: 'year' | 'month' | 'day'): EditionDate {
  return date.slice(0, PERIOD_LENGTHS[unit]) as EditionDate;
}

/** The folder of a period's pages: `2023/08/04`, `2023/08`, `2023`. */
export const periodFolder = (period: Period): string => period.replaceAll('-', '/');

/** The page of a day, a month or a year. */
export const periodUrl = (period: Period): Url => `${periodFolder(period)}/index.html` as Url;

export const periodLink = (period: Period): PeriodLink => ({
  kind: 'period',
  period,
  url: periodUrl(period),
});

/** @example dayOfYear('1987-10-19') // '10-19' */
export const dayOfYear = (day: Day): DayOfYear => day.slice(5);

export const anniversaryUrl = (of: DayOfYear): Url => `on-this-day/${of}.html` as Url;

/** @example monthsOfYear('2023') // ['2023-01', …, '2023-12'] */
export function monthsOfYear(year: Period): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}` as Month);
}

/** A month's days by weeks from Monday to Sunday, `null` where a week reaches into other months. */
export function weeksOfMonth(month: Period): readonly (readonly (Day | null)[])[] {
  // To find out which language the machine speaks, which is not asked for, would take 12 ms.
  const first = DateTime.fromISO(`${month}-01`, { zone: 'utc', locale: 'en' });
  const length = first.daysInMonth!;
  const lead = first.weekday - 1;
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index): Day | null => {
    const day = index - lead + 1;
    return day >= 1 && day <= length ? (`${month}-${String(day).padStart(2, '0')}` as Day) : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
