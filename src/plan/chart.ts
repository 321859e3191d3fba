import { DateTime, type DurationLikeObject } from 'luxon';
import { countIn } from '../count.ts';
import type { Day, Url } from '../model.ts';
import type { Chart } from '../page-parts.ts';
import { dayTitle, dayUrl, monthTitle, monthUrl, yearUrl } from './calendar.ts';

interface Unit {
  readonly unit: Chart['unit'];
  /** Longest span, in days, that is charted by this unit. */
  readonly longest: number;
  readonly step: DurationLikeObject;
  /** Characters of a day that name its period, `2023-08` for months. */
  readonly length: number;
  /** What makes a period's name the first day in it. */
  readonly first: string;
  readonly label: (period: string) => string;
  readonly url: (period: string) => Url | null;
}

/** By day up to two months, by month up to ten years, by year up to a century and a half, and by decade beyond. */
const UNITS: readonly Unit[] = [
  {
    unit: 'day',
    longest: 62,
    step: { days: 1 },
    length: 10,
    first: '',
    label: (period) => dayTitle(period as Day),
    url: (period) => dayUrl(period as Day),
  },
  {
    unit: 'month',
    longest: 3660,
    step: { months: 1 },
    length: 7,
    first: '-01',
    label: monthTitle,
    url: monthUrl,
  },
  {
    unit: 'year',
    longest: 54_800,
    step: { years: 1 },
    length: 4,
    first: '-01-01',
    label: (period) => period,
    url: yearUrl,
  },
  {
    unit: 'decade',
    longest: Number.POSITIVE_INFINITY,
    step: { years: 10 },
    length: 3,
    first: '0-01-01',
    label: (period) => `${period}0s`,
    url: () => null,
  },
];

const moment = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' });

/**
 * Articles over time, from the first to the last of the given days without gaps.
 *
 * @param days one for each article, in order of time
 */
export function chartDays(days: readonly Day[]): Chart {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'month', bars: [] };
  const span = moment(last).diff(moment(first), 'days').days;
  const { unit, step, length, first: rest, label, url } = UNITS.find(({ longest }) => span <= longest)!;
  const counts = new Map<string, number>();
  for (const day of days) countIn(counts, day.slice(0, length));
  const bars: Chart['bars'][number][] = [];
  const end = last.slice(0, length);
  for (let at = moment(first.slice(0, length) + rest); ; at = at.plus(step)) {
    const period = at.toISODate()!.slice(0, length);
    const count = counts.get(period) ?? 0;
    bars.push({ label: label(period), count, url: count > 0 ? url(period) : null });
    if (period >= end) return { unit, bars };
  }
}
