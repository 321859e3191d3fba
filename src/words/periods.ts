import { isDay, isDecade, isMonth, isWeek, mondayOf, type Period } from '../model/periods.ts';
import { rememberObjects, rememberTexts } from '../tools/collections/memoise.ts';
import { capitalise } from '../tools/sentences/capitalise.ts';
import type { DateWords } from './words.ts';

/** So many are remembered: most pages name the same ones. */
const MOST_PERIODS = 10_000;

const rememberTitles = rememberObjects((dates: DateWords) =>
  rememberTexts(
    (period) => (isMonth(period) ? dates.monthTitle(period) : capitalise(namePeriod(period, dates))),
    MOST_PERIODS,
  ),
);

/** A period as a heading, a link or a row: `Août 2023` in French. */
export function titlePeriod(period: Period, dates: DateWords): string {
  return rememberTitles(dates)(period);
}

/** The same within a sentence: `août 2023`. */
export function namePeriod(period: Period, dates: DateWords): string {
  if (isDay(period)) return dates.day(period);
  if (isWeek(period)) return dates.week(mondayOf(period));
  if (isMonth(period)) return dates.month(period);
  return isDecade(period) ? dates.decade(period) : period;
}
