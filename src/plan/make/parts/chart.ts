import type { Day, EditionDate } from '../../../model/model.ts';
import type { Chart } from '../../../model/page-parts.ts';
import {
  isDecade,
  isWeek,
  numberOfWeek,
  PERIOD_LENGTHS,
  type Period,
  weekOfNumber,
} from '../../../model/periods.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { rememberLatest } from '../../../tools/collections/memoise.ts';
import { periodUrl } from '../../calendar.ts';
import type { DateCount } from './heat.ts';

const MILLISECONDS_A_DAY = 86_400_000;

interface Unit {
  readonly unit: Chart['unit'];
  /** Longest span, in days, that is charted by this unit. */
  readonly longest: number;
  /** Number of the period that a day is in; the next period has the next number. */
  readonly number: (day: string) => number;
  /** The period of a number. */
  readonly name: (number: number) => Period;
}

type Bar = Chart['bars'][number];
type Place = Pick<Bar, 'url' | 'anchor'>;

/**
 * Where the articles that a bar counts are listed.
 *
 * @param first the first date in it that has any
 */
export type PlaceOfBar = (period: Period, first: EditionDate) => Place;

export const NOWHERE: Place = { url: null };

/** In a chart of all articles, bars lead to the archive's own years, months and days. */
export const placeInArchive: PlaceOfBar = (period, first) => {
  if (isDecade(period)) return NOWHERE;
  // A week has no page: its first articles do.
  return { url: periodUrl(isWeek(period) ? first : period) };
};

/** So many days are remembered by their numbers: the charts of most pages have the same. */
const MOST_DAYS = 10_000;

/** By day up to two months, by week up to thirteen, by month up to ten years, by year up to a century and a half, and by decade beyond. */
const UNITS: readonly Unit[] = [
  {
    unit: 'day',
    longest: 62,
    number: (day) => Date.parse(day) / MILLISECONDS_A_DAY,
    name: rememberLatest(
      (number: number) => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
      MOST_DAYS,
    ),
  },
  {
    unit: 'week',
    longest: 400,
    number: (day) => numberOfWeek(day as Day),
    name: weekOfNumber,
  },
  {
    unit: 'month',
    longest: 3660,
    number: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
    name: (number) =>
      `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`,
  },
  {
    unit: 'year',
    longest: 54_800,
    number: (day) => Number(day.slice(0, 4)),
    name: (number) => String(number).padStart(4, '0'),
  },
  {
    unit: 'decade',
    longest: Number.POSITIVE_INFINITY,
    number: (day) => Number(day.slice(0, 3)),
    name: (number) => String(number).padStart(3, '0'),
  },
];

/**
 * Articles over time, from the first to the last of the given dates without gaps. The bars are of the shortest periods
 * in which they are not too many, and in which most of the articles can be counted; those of which less is known, as
 * the year among months, are in no bar.
 *
 * @param dates one for each article, in order of time
 * @param placeOf where those that a bar counts are listed
 */
export function chartDates(dates: readonly EditionDate[], placeOf: PlaceOfBar): Chart {
  if (dates.length === 0) return { unit: 'month', bars: [] };
  const { unit, number, name } = UNITS.find((of) => isFit(of, dates))!;
  const known = listKnown(dates, unit);
  const byNumber = groupBy(known, number);
  const bars: Bar[] = [];
  for (let at = number(known[0]!); at <= number(known.at(-1)!); at++) {
    const period = name(at);
    const within = byNumber.get(at) ?? [];
    const place = within.length === 0 ? NOWHERE : placeOf(period, within[0]!);
    bars.push({ period, count: within.length, ...place });
  }
  return { unit, bars };
}

function isFit({ unit, longest }: Unit, dates: readonly EditionDate[]): boolean {
  const known = listKnown(dates, unit);
  if (known.length * 2 <= dates.length) return false;
  return (Date.parse(known.at(-1)!) - Date.parse(known[0]!)) / MILLISECONDS_A_DAY <= longest;
}

/** Those of the dates that are known as closely as this. */
function listKnown(dates: readonly EditionDate[], unit: Unit['unit']): readonly EditionDate[] {
  const least = PERIOD_LENGTHS[unit === 'week' ? 'day' : unit];
  return dates.filter(({ length }) => length >= least);
}

/** As {@link chartDates}, of all articles: bars lead to the archive's own pages. */
export function chartArchive(counts: readonly DateCount[]): Chart {
  const dates = counts.flatMap(([date, count]) => Array.from({ length: count }, () => date));
  return chartDates(dates, placeInArchive);
}
