import type { Problem, Severity } from '../model.ts';
import { findPathDate } from './dates/path-date.ts';
import type { DateReading, EditionDate } from './edition-date.ts';
import { type Place, problemAt, quoteValue } from './problem.ts';
import type { SourceFile } from './section.ts';

export interface StatedDate {
  readonly date: EditionDate | null;
  readonly problems: readonly Problem[];
}

const dateHint = 'Write it as YYYY-MM-DD.';

/**
 * Settles an article's date: the stated one where it can be used, else the one in the file's path, else
 * none. Whatever was guessed or cannot be used is a problem at the place of the stated date.
 * @param invalid severity of a date that is in no calendar
 */
export function settleDate(
  reading: DateReading,
  written: string,
  place: Place,
  file: SourceFile,
  invalid: Severity,
): StatedDate {
  if (reading.kind === 'day') {
    return {
      date: reading.date,
      problems: reading.ambiguous ? [reportAmbiguous(written, place, reading.date)] : [],
    };
  }
  return { date: dateByPath(file), problems: [reportUnusable(reading, written, place, invalid)] };
}

/** The date of an article that states none, from its file's name or folders. */
export function settleUnstatedDate(file: SourceFile): StatedDate {
  const date = dateByPath(file);
  if (date) return { date, problems: [] };
  const place = { path: file.path, line: 1, column: 1 };
  const hint = 'Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.';
  return { date, problems: [problemAt(place, 'warning', 'date/missing', 'this article has no date.', hint)] };
}

function dateByPath(file: SourceFile): EditionDate | null {
  const day = findPathDate(file.relativePath);
  return day && { day, published: null };
}

function reportAmbiguous(written: string, place: Place, date: EditionDate): Problem {
  const message = `${quoteValue(written)} may mean two days; it was read day first, as ${date.day}.`;
  return problemAt(
    place,
    'warning',
    'date/ambiguous',
    message,
    'Set "dateOrder" to "day-first" or "month-first", or write it as YYYY-MM-DD.',
  );
}

function reportUnusable(
  reading: Exclude<DateReading, { kind: 'day' }>,
  written: string,
  place: Place,
  invalid: Severity,
): Problem {
  switch (reading.kind) {
    case 'invalid': {
      const message = `${quoteValue(reading.written)} is not a calendar date (${reading.fault}).`;
      return problemAt(place, invalid, 'date/invalid', message, dateHint);
    }
    case 'partial': {
      const message = `${quoteValue(written)} names no day, only ${reading.value}.`;
      return problemAt(place, 'warning', 'date/partial', message, dateHint);
    }
    case 'unknown':
      return problemAt(
        place,
        'warning',
        'date/unknown',
        `${quoteValue(written)} is no date that can be read.`,
        dateHint,
      );
  }
}
