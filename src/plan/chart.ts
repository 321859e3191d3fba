import { DateTime, type DurationLikeObject } from 'luxon';
import type { Day } from '../model.ts';
import type { Chart } from '../pages.ts';
import { dayTitle, dayUrl, monthTitle, monthUrl, yearUrl } from './calendar.ts';

/** A chart by day up to two months, by month up to ten years, and by year beyond. */
const UNITS = {
  day: {
    step: { days: 1 },
    format: 'yyyy-MM-dd',
    length: 10,
    label: (key) => dayTitle(key as Day),
    url: (key) => dayUrl(key as Day),
  },
  month: { step: { months: 1 }, format: 'yyyy-MM', length: 7, label: monthTitle, url: monthUrl },
  year: { step: { years: 1 }, format: 'yyyy', length: 4, label: (key) => key, url: yearUrl },
} as const satisfies Record<
  Chart['unit'],
  {
    step: DurationLikeObject;
    format: string;
    length: number;
    label: (key: string) => string;
    url: (key: string) => Chart['bars'][number]['url'];
  }
>;

function unitFor(first: Day, last: Day): Chart['unit'] {
  const span = DateTime.fromISO(last, { zone: 'utc' }).diff(
    DateTime.fromISO(first, { zone: 'utc' }),
    'days',
  ).days;
  if (span <= 62) return 'day';
  return span <= 3660 ? 'month' : 'year';
}

/**
 * Articles over time, from the first to the last of the given days without gaps.
 *
 * @param days one for each article, in order of time
 */
export function chartDays(days: readonly Day[]): Chart {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'month', bars: [] };
  const unit = unitFor(first, last);
  const { step, format, length, label, url } = UNITS[unit];
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  const bars: Chart['bars'][number][] = [];
  const end = last.slice(0, length);
  for (let at = DateTime.fromISO(first.slice(0, length), { zone: 'utc' }); ; at = at.plus(step)) {
    const key = at.toFormat(format);
    const count = counts.get(key) ?? 0;
    bars.push({ label: label(key), count, url: count > 0 ? url(key) : null });
    if (key >= end) return { unit, bars };
  }
}
