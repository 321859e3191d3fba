import { DateTime } from 'luxon';
import type { Day, Url } from '../model/model.ts';
import type { PeriodLink } from '../model/page-parts.ts';

/** `2023` */
export type Year = string;
/** `2023-08` */
export type Month = string;

export const yearOf = (day: Day): Year => day.slice(0, 4);
export const monthOf = (day: Day): Month => day.slice(0, 7);

export const yearUrl = (year: Year): Url => `${year}/index.html` as Url;
export const monthUrl = (month: Month): Url => `${month.replace('-', '/')}/index.html` as Url;
export const dayUrl = (day: Day): Url => `${day.replaceAll('-', '/')}/index.html` as Url;

export const yearLink = (year: Year): PeriodLink => ({ kind: 'period', period: year, url: yearUrl(year) });
export const monthLink = (month: Month): PeriodLink => ({
  kind: 'period',
  period: month,
  url: monthUrl(month),
});
export const dayLink = (day: Day): PeriodLink => ({ kind: 'period', period: day, url: dayUrl(day) });

/** @example monthsOfYear('2023') // ['2023-01', …, '2023-12'] */
export function monthsOfYear(year: Year): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** A month's days by weeks from Monday to Sunday, `null` where a week reaches into other months. */
export function weeksOfMonth(month: Month): readonly (readonly (Day | null)[])[] {
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
