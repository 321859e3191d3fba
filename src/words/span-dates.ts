import type { EditionDate } from '../model/model.ts';
import { isDay } from '../model/periods.ts';
import type { MarkDate, Parts } from './parts.ts';
import { namePeriod } from './periods.ts';
import type { DateWords } from './words.ts';

/** From one date to another, whatever is known of each: `2–4 August 2023`, `1793 – August 2023`. */
export function spanDates<Part>(
  first: EditionDate,
  last: EditionDate,
  mark: MarkDate<Part>,
  dates: DateWords,
): Parts<Part> {
  if (isDay(first) && isDay(last)) return dates.span(first, last, mark);
  return first === last ? [mark(first, namePeriod(first, dates))] : dates.wideSpan(first, last, mark);
}
