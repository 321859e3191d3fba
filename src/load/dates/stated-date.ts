import type { Month, Problem, Year } from '../../model/model.ts';
import { isDay } from '../../model/periods.ts';
import type { Place } from '../../model/problem.ts';
import type { DateClues } from './clues/date-clues.ts';
import { findDay } from './clues/find-day.ts';
import { findPeriod } from './clues/find-period.ts';
import { reportAmbiguous, reportMissing, reportUnusable } from './date-problems.ts';
import type { DateReading, Publication } from './edition-date.ts';
import type { PartialDate } from './partial-date.ts';
import { reportCompleted, reportFar, reportFoundPeriod, reportPartial } from './period-problems.ts';

export interface SettledDate {
  readonly date: Publication | null;
  readonly problems: readonly Problem[];
}

/** A date that an article states of itself. */
interface StatedDate {
  readonly reading: DateReading;
  readonly written: string;
  readonly place: Place;
}

/**
 * Settles an article's date, in every format alike: the stated one where it can be used, else that of its
 * address (the dateline may tell the day in the address's month or year), of its file's name or folder, or
 * of a dateline with a full date, else the month or the year of its address or its file's name or folder, else
 * none. Whatever was guessed or cannot be used is a problem.
 */
export function settleDate(stated: StatedDate | null, clues: DateClues): SettledDate {
  if (stated?.reading.kind === 'day') {
    const { date, ambiguous } = stated.reading;
    const problems = ambiguous ? [reportAmbiguous(stated.written, stated.place, date)] : [];
    return { date, problems: [...problems, ...reportFar(date.date, stated.place)] };
  }
  if (stated?.reading.kind === 'partial' && stated.reading.date !== null)
    return settlePartial(stated, stated.reading, stated.reading.date, clues);
  const found = findDay(clues, null) ?? findPeriod(clues);
  if (stated) {
    const unusable = reportUnusable(stated.reading, stated, found);
    return { date: found?.date ?? null, problems: [unusable, ...(found?.problems ?? [])] };
  }
  if (!found) return { date: null, problems: [reportMissing(clues.file.path)] };
  return isDay(found.date.date) ? found : { ...found, problems: [reportFoundPeriod(found, clues.file.path)] };
}

/** A month or a year, unless something else tells the day in it. */
function settlePartial(
  { written, place }: StatedDate,
  partial: PartialDate,
  date: Month | Year,
  clues: DateClues,
): SettledDate {
  const found = findDay(clues, date);
  if (found)
    return { date: found.date, problems: [reportCompleted(written, place, found), ...found.problems] };
  const problems = [reportPartial(written, place, partial), ...reportFar(date, place)];
  return { date: { date, published: null }, problems };
}
