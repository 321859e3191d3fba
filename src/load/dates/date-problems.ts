import type { Problem } from '../../model/model.ts';
import { type Place, problemAt, quoteValue } from '../../model/problem.ts';
import type { ToldDate } from './clues/date-clues.ts';
import type { DateReading, Publication } from './edition-date.ts';

/** Nothing tells a date. */
export function reportMissing(path: string): Problem {
  const place = { path, line: 1, column: 1 };
  const hint = 'Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.';
  return problemAt(place, 'warning', 'date/missing', 'this article has no date.', hint);
}

/** A page that does not say when it was published stands under the only date on it. */
export function reportGuess(date: string, place: Place): Problem {
  const message = `${date}, the only date on this page, was taken for its date: it does not say of what it is.`;
  const hint = 'Put the date into the name of the file, like "2023-08-04 ferry.html", where it is another.';
  return problemAt(place, 'warning', 'date/guessed', message, hint);
}

/** Day and month could change places. */
export function reportAmbiguous(written: string, place: Place, { date }: Publication): Problem {
  const message = `${quoteValue(written)} may mean two days; it was read day first, as ${date}.`;
  return problemAt(
    place,
    'warning',
    'date/ambiguous',
    message,
    'Set "dateOrder" to "day-first" or "month-first", or write it as YYYY-MM-DD.',
  );
}

/** What is stated is no date; `found`: what else tells one. */
export function reportUnusable(
  reading: Exclude<DateReading, { kind: 'day' }>,
  { written, place }: { readonly written: string; readonly place: Place },
  found: ToldDate | null,
): Problem {
  const instead = found ? `; ${found.date.date} was taken from ${found.origin}` : '';
  const report = (rule: string, fault: string) =>
    problemAt(place, 'warning', rule, `${fault}${instead}.`, 'Write it as YYYY-MM-DD.');
  switch (reading.kind) {
    case 'invalid':
      return report(
        'date/invalid',
        `${quoteValue(reading.written)} is not a calendar date (${reading.fault})`,
      );
    case 'partial':
      return report('date/partial', `${quoteValue(written)} leaves the year open`);
    case 'unknown':
      return report('date/unknown', `${quoteValue(written)} is no date that can be read`);
  }
}
