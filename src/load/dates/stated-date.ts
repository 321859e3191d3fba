import type { EditionDate, Month, Problem, Year } from '../../model/model.ts';
import { isDay } from '../../model/periods.ts';
import { type Place, problemAt, quoteValue } from '../../model/problem.ts';
import { findOriginal } from '../../tools/text/copy-address.ts';
import type { ParsedBody } from '../body/body.ts';
import { readLoneDate } from '../sections/lone-date.ts';
import type { SourceFile } from '../sections/section.ts';
import { formatDay, formatMonth, formatYear } from './calendar.ts';
import { readDateline } from './dateline-date.ts';
import type { DateReading, Publication } from './edition-date.ts';
import type { PartialDate } from './partial-date.ts';
import { findPathDate } from './path-date.ts';
import { findPathPeriod } from './path-period.ts';
import { reportCompleted, reportFar, reportFoundPeriod, reportPartial } from './period-problems.ts';
import { findAddressDate, findUrlDate } from './url-date.ts';

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
  /** Other addresses and names that it states, which lie in no web known: `/2013/07/08/ferry/`. */
  readonly paths?: readonly StatedPath[];
  readonly body: Pick<ParsedBody, 'text' | 'blocks'>;
  /** A page of the web says more of its date than its lines do, and has dates of others among them. */
  readonly isPage?: boolean;
}

/** A part of an address, and where in the file it is written. */
interface StatedPath {
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
  const found = findDay(clues, null) ?? periodByAddress(clues) ?? periodByPath(clues);
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
  const found = findDay(clues, date);
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

const DAY_CLUES = [dateByAddress, dateByStatedPath, dateByPath, dateByDateline, dateByLine] as const;

/** @param within the month or the year that the day is to be in, where it is known */
function findDay(clues: DateClues, within: Month | Year | null): FoundDate | null {
  for (const look of DAY_CLUES) {
    const found = look(clues, within);
    if (found?.date.date.startsWith(within ?? '')) return found;
  }
  return null;
}

function dateOf(date: EditionDate | null, origin: string): FoundDate | null {
  return date && { date: { date, published: null }, problems: [], origin };
}

function dateByPath({ file }: DateClues): FoundDate | null {
  const found = findPathDate(file.relativePath, file.settings.dateOrder);
  if (!found) return null;
  const date: Publication = { date: formatDay(found), published: null };
  const place = { path: file.path, line: 1, column: 1 };
  const problems = found.ambiguous ? [reportAmbiguous(file.relativePath, place, date)] : [];
  return { date, problems, origin: 'the name of its file or folder' };
}

/** Only a whole date is taken from them: what is linked nowhere may hold any number. */
function dateByStatedPath({ file, paths = [] }: DateClues): FoundDate | null {
  for (const { written, place } of paths) {
    const found = findAddressDate(written, file.settings.dateOrder);
    if (!found || found.month === null || found.day === null) continue;
    const { year, month, day, ambiguous } = found;
    const date: Publication = { date: formatDay({ year, month, day }), published: null };
    const problems = ambiguous ? [reportAmbiguous(written, place, date)] : [];
    return { date, problems, origin: 'an address that it states' };
  }
  return null;
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

function dateByDateline({ body }: DateClues, within: Month | Year | null): FoundDate | null {
  const known = within && { year: Number(within.slice(0, 4)), month: Number(within.slice(5)) || null };
  const date = readDateline(body, known);
  return date && dateOf(formatDay(date), 'its dateline');
}

/** Lines above a text, such as its headline, its author and its day, and those below it. */
const LINES_ABOVE = 5;
const SHORTEST_TEXT = 50;
/** No line above a text is longer. */
const LONGEST_LINE = 200;

/** A line of its own, above the text or below it, that is nothing but a date. */
function dateByLine({ file, body, isPage }: DateClues): FoundDate | null {
  if (isPage) return null;
  const lines = body.blocks.map(({ start, end }) =>
    body.text.slice(start, Math.min(end, start + 2 * LONGEST_LINE)),
  );
  const text = lines.findIndex((line) => line.length > LONGEST_LINE);
  const above = lines.slice(0, Math.min(LINES_ABOVE, text === -1 ? lines.length : text));
  for (const line of [...above, ...listBelow(lines)]) {
    const date = readLoneDate(line, file.settings);
    if (date) return { date, problems: [], origin: 'a line of its text' };
  }
  return null;
}

/** The last line, and the one above it where that one is short too, such as a credit. */
function listBelow(lines: readonly string[]): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  return last.length <= SHORTEST_TEXT ? [last, before] : [];
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
