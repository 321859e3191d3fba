import { isDay, isDecade, isMonth, type Period } from '../model/periods.ts';
import { capitalise } from './capitalise.ts';
import type { DateWords } from './words.ts';

/** A period as a heading, a link or a row: `Août 2023` in French. */
export function titlePeriod(period: Period, dates: DateWords): string {
  return isMonth(period) ? dates.monthTitle(period) : capitalise(namePeriod(period, dates));
}

/** The same within a sentence: `août 2023`. */
export function namePeriod(period: Period, dates: DateWords): string {
  if (isDay(period)) return dates.day(period);
  if (isMonth(period)) return dates.month(period);
  return isDecade(period) ? dates.decade(period) : period;
}
