import type { Problem, Severity } from '../model.ts';
import type { Body } from './body/body.ts';
import { findOriginal } from './copy-address.ts';
import { formatDay } from './dates/calendar.ts';
import { readDateline } from './dates/dateline-date.ts';
import { findPathDate } from './dates/path-date.ts';
import { findUrlDate } from './dates/url-date.ts';
import type { DateReading, EditionDate } from './edition-date.ts';
import { type Place, problemAt, quoteValue } from './problem.ts';
import type { SourceFile } from './section.ts';

export interface SettledDate {
  readonly date: EditionDate | null;
  readonly problems: readonly Problem[];
}

/** A date that an article states of itself. */
interface StatedDate {
  readonly reading: DateReading;
  readonly written: string;
  readonly place: Place;
  /** Severity where it is in no calendar. */
  readonly invalid: Severity;
}

/** What tells the date of an article that states none. */
export interface DateClues {
  readonly file: SourceFile;
  /** The address it stood at, and where in the file that is written. */
  readonly address: { readonly url: URL; readonly place: Place } | null;
  readonly body: Pick<Body, 'text' | 'blocks'>;
}

const dateHint = 'Write it as YYYY-MM-DD.';

/**
 * Settles an article's date, in every format alike: the stated one where it can be used, else that of its
 * address (the dateline may tell the day in the address's month or year), of its file's name or folder, or
 * of a dateline with a full date, else none. Whatever was guessed or cannot be used is a problem.
 */
export function settleDate(stated: StatedDate | null, clues: DateClues): SettledDate {
  if (stated?.reading.kind === 'day') {
    const { date, ambiguous } = stated.reading;
    return { date, problems: ambiguous ? [reportAmbiguous(stated.written, stated.place, date)] : [] };
  }
  const found =
    dateByAddress(clues) ?? dateOf(findPathDate(clues.file.relativePath)) ?? dateByDateline(clues);
  if (stated) {
    const unusable = reportUnusable(stated.reading, stated.written, stated.place, stated.invalid);
    return { date: found?.date ?? null, problems: [unusable, ...(found?.problems ?? [])] };
  }
  return found ?? { date: null, problems: [reportMissing(clues.file)] };
}

function dateOf(day: EditionDate['day'] | null): SettledDate | null {
  return day && { date: { day, published: null }, problems: [] };
}

function dateByAddress({ file, address, body }: DateClues): SettledDate | null {
  // The day on which a copy was taken is not the article's.
  const inUrl = address && findUrlDate(findOriginal(address.url), file.settings.dateOrder);
  if (!inUrl) return null;
  const { year, month, day, ambiguous } = inUrl;
  if (month === null || day === null) {
    const inDateline = readDateline(body, inUrl);
    return inDateline && dateOf(formatDay(inDateline));
  }
  const date: EditionDate = { day: formatDay({ year, month, day }), published: null };
  return { date, problems: ambiguous ? [reportAmbiguous(address.url.href, address.place, date)] : [] };
}

function dateByDateline({ body }: DateClues): SettledDate | null {
  const date = readDateline(body, null);
  return date && dateOf(formatDay(date));
}

function reportMissing(file: SourceFile): Problem {
  const place = { path: file.path, line: 1, column: 1 };
  const hint = 'Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.';
  return problemAt(place, 'warning', 'date/missing', 'this article has no date.', hint);
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
