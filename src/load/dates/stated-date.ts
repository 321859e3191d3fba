import type { EditionDate, Month, Problem, Year } from '../../model/model.ts';
import { isDay } from '../../model/periods.ts';
import { type Place, problemAt, quoteValue } from '../../model/problem.ts';
import { findOriginal } from '../../tools/text/copy-address.ts';
import type { ParsedBody } from '../body/body.ts';
import type { SourceFile } from '../sections/section.ts';
import { formatDay, formatMonth, formatYear } from './calendar.ts';
import { readDateline } from './dateline-date.ts';
import type { DateReading, Publication } from './edition-date.ts';
import type { PartialDate } from './partial-date.ts';
import { findPathDate } from './path-date.ts';
import { findPathPeriod } from './path-period.ts';
import { reportCompleted, reportFar, reportFoundPeriod, reportPartial } from './period-problems.ts';
import { findUrlDate, type UrlDate } from './url-date.ts';

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

/** What tells the date of an article that states none. */
export interface DateClues {
  readonly file: SourceFile;
  /** The address it stood at, and where in the file that is written. */
  readonly address: { readonly url: URL; readonly place: Place } | null;
  readonly body: Pick<ParsedBody, 'text' | 'blocks'>;
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
  const found =
    dateByAddress(clues) ??
    dateByPath(clues) ??
    dateByDateline(clues, null) ??
    periodByAddress(clues) ??
    periodByPath(clues);
  if (stated) {
    const unusable = reportUnusable(stated.reading, stated, found);
    return { date: found?.date ?? null, problems: [unusable, ...(found?.problems ?? [])] };
  }
  if (!found) return { date: null, problems: [reportMissing(clues.file)] };
  return isDay(found.date.date) ? found : { ...found, problems: [reportFoundPeriod(found, clues.file.path)] };
}

/** A month or a year, unless something else tells the day in it. */
function settlePartial(
  { written, place }: StatedDate,
  partial: PartialDate,
  date: Month | Year,
  clues: DateClues,
): SettledDate {
  const known = { year: Number(date.slice(0, 4)), month: Number(date.slice(5)) || null };
  const found = [dateByAddress(clues), dateByPath(clues), dateByDateline(clues, known)].find((clue) =>
    clue?.date.date.startsWith(date),
  );
  if (found)
    return { date: found.date, problems: [reportCompleted(written, place, found), ...found.problems] };
  const problems = [reportPartial(written, place, partial), ...reportFar(date, place)];
  return { date: { date, published: null }, problems };
}

/** A date that an article does not state. */
interface FoundDate extends SettledDate {
  readonly date: Publication;
  /** What tells it, for messages. */
  readonly origin: string;
}

function dateOf(date: EditionDate | null, origin: string): FoundDate | null {
  return date && { date: { date, published: null }, problems: [], origin };
}

function dateByPath({ file }: DateClues): FoundDate | null {
  return dateOf(findPathDate(file.relativePath), 'the name of its file or folder');
}

function dateByAddress({ file, address, body }: DateClues): FoundDate | null {
  // The day on which a copy was taken is not the article's.
  const inUrl = address && findUrlDate(findOriginal(address.url), file.settings.dateOrder);
  if (!inUrl) return null;
  const { year, month, day, ambiguous } = inUrl;
  if (month === null || day === null) {
    const inDateline = readDateline(body, inUrl);
    return inDateline && dateOf(formatDay(inDateline), 'its address and its dateline');
  }
  const date: Publication = { date: formatDay({ year, month, day }), published: null };
  const problems = ambiguous ? [reportAmbiguous(address.url.href, address.place, date)] : [];
  return { date, problems, origin: 'its address' };
}

/** What an address names where it names no day. */
function periodByAddress({ file, address }: DateClues): FoundDate | null {
  const inUrl = address && findUrlDate(findOriginal(address.url), file.settings.dateOrder);
  if (!inUrl) return null;
  const { year, month } = inUrl;
  const date = month === null ? formatYear(year) : formatMonth(year, month);
  return dateOf(date, 'its address');
}

function periodByPath({ file }: DateClues): FoundDate | null {
  return dateOf(findPathPeriod(file.relativePath), 'the name of its file or folder');
}

function dateByDateline(
  { body }: DateClues,
  known: Pick<UrlDate, 'year' | 'month'> | null,
): FoundDate | null {
  const date = readDateline(body, known);
  return date && dateOf(formatDay(date), 'its dateline');
}

function reportMissing(file: SourceFile): Problem {
  const place = { path: file.path, line: 1, column: 1 };
  const hint = 'Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.';
  return problemAt(place, 'warning', 'date/missing', 'this article has no date.', hint);
}

function reportAmbiguous(written: string, place: Place, { date }: Publication): Problem {
  const message = `${quoteValue(written)} may mean two days; it was read day first, as ${date}.`;
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
  { written, place }: StatedDate,
  found: FoundDate | null,
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
