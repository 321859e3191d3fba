import type { EditionDate, Problem } from '../../model/model.ts';
import { type Place, problemAt, quoteValue } from '../../model/problem.ts';
import type { ToldDate } from './clues/date-clues.ts';
import type { PartialDate } from './partial-date.ts';

const WRITE_THE_DAY = 'Write it as YYYY-MM-DD where the day is known.';

/** A month or a year is stated, or something that lies in one. */
export function reportPartial(written: string, place: Place, { date, isExact }: PartialDate): Problem {
  const message = isExact
    ? `${quoteValue(written)} names no day; the article stands under ${date}.`
    : `${quoteValue(written)} names no day; it was read as ${date}.`;
  return problemAt(place, isExact ? 'info' : 'warning', 'date/partial', message, WRITE_THE_DAY);
}

/** A month or a year is stated, and something else tells the day in it. */
export function reportCompleted(written: string, place: Place, { date, origin }: ToldDate): Problem {
  const message = `${quoteValue(written)} names no day; ${date.date} was taken from ${origin}.`;
  return problemAt(place, 'info', 'date/partial', message, WRITE_THE_DAY);
}

/** Nothing is stated, and of the day only this is known. */
export function reportFoundPeriod({ date, origin }: ToldDate, path: string): Problem {
  const place = { path, line: 1, column: 1 };
  const message = `this article states no date; ${date.date} was taken from ${origin}.`;
  const hint = 'Put a line like "Date: 2023-08-04" at its beginning where the day is known.';
  return problemAt(place, 'warning', 'date/partial', message, hint);
}

/** Years that newspapers are of. The clock is not asked: the same articles have the same problems at any time. */
const USUAL = { first: 1500, last: 2050 };

/** A date that is hardly meant, or of another calendar. */
export function reportFar(date: EditionDate, place: Place): readonly Problem[] {
  const year = Number(date.slice(0, 4));
  if (year >= USUAL.first && year <= USUAL.last) return [];
  const message = `${date} is far from our time; the article stands there all the same.`;
  const hint = 'Look whether the year is right, and of the Gregorian calendar.';
  return [problemAt(place, 'warning', 'date/far', message, hint)];
}
