import type { EditionDate, Month, Year } from '../../../model/model.ts';
import { isDay } from '../../../model/periods.ts';
import { findOriginal } from '../../../tools/addresses/copy-address.ts';
import { NO_TEXT_ORIGIN, readTextOrigin } from '../../head/text-origin.ts';
import { readLoneDate } from '../../sections/lone-date.ts';
import { readLooseDateLine } from '../../sections/loose-date-line.ts';
import { formatDay } from '../calendar.ts';
import { reportAmbiguous } from '../date-problems.ts';
import { readDateline } from '../dateline-date.ts';
import type { Publication } from '../edition-date.ts';
import { findDate } from '../find-date.ts';
import { findPathDate } from '../path-date.ts';
import { findAddressDate, findUrlDate } from '../url-date.ts';
import type { DateClues, ToldDate } from './date-clues.ts';
import { listLinesAround } from './lines-around.ts';

const DAY_CLUES = [
  dateByAddress,
  dateByStatedPath,
  dateByOrigin,
  dateByPath,
  dateByDateline,
  dateByLine,
  dateByCitation,
  dateByHeadline,
] as const;

/**
 * The day of an article that states none: that of its address, of a path that it states, of its file's name or folder, of
 * its dateline or of a line of its own.
 *
 * @param within the month or the year that the day is to be in, where it is known
 */
export function findDay(clues: DateClues, within: Month | Year | null): ToldDate | null {
  return lookFor(DAY_CLUES, clues, within);
}

/** The day that a text or its address states, of an article that was saved on a day that is known. */
export function findDayBeforeSaving(clues: DateClues): ToldDate | null {
  return lookFor([dateByAddress, dateByStatedPath, dateByOrigin, dateByDateline, dateByLine], clues, null);
}

function lookFor(
  looks: readonly ((clues: DateClues, within: Month | Year | null) => ToldDate | null)[],
  clues: DateClues,
  within: Month | Year | null,
): ToldDate | null {
  for (const look of looks) {
    const found = look(clues, within);
    if (found?.date.date.startsWith(within ?? '')) return found;
  }
  return null;
}

function dateOf(date: EditionDate | null, origin: string): ToldDate | null {
  return date && { date: { date, published: null }, problems: [], origin };
}

function dateByPath({ file }: DateClues): ToldDate | null {
  const found = findPathDate(file.relativePath, file.settings.dateOrder);
  if (!found) return null;
  const date: Publication = { date: formatDay(found), published: null };
  const place = { path: file.path, line: 1, column: 1 };
  const problems = found.ambiguous ? [reportAmbiguous(file.relativePath, place, date)] : [];
  return { date, problems, origin: 'the name of its file or folder' };
}

/** Only a whole date is taken from them: what is linked nowhere may hold any number. */
function dateByStatedPath({ file, paths = [] }: DateClues): ToldDate | null {
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

function dateByAddress({ file, address, body }: DateClues): ToldDate | null {
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

function dateByDateline({ body }: DateClues, within: Month | Year | null): ToldDate | null {
  const known = within && { year: Number(within.slice(0, 4)), month: Number(within.slice(5)) || null };
  const date = readDateline(body, known);
  return date && dateOf(formatDay(date), 'its dateline');
}

/** A line of its own, above the text or below it, that is nothing but a date. */
function dateByLine({ file, body, isPage }: DateClues): ToldDate | null {
  if (isPage) return null;
  for (const line of listLinesAround(body)) {
    const date = readLoneDate(line, file.settings);
    if (date) return { date, problems: [], origin: 'a line of its text' };
  }
  return null;
}

/** `*The Kell Herald*, 3 March 2015. By Otto Roe`: what a note says of where it has its text from. */
function dateByOrigin({ file, body, isPage }: DateClues): ToldDate | null {
  const { date } = isPage ? NO_TEXT_ORIGIN : readTextOrigin(body, file.settings);
  return date !== null && isDay(date.date) ? { date, problems: [], origin: 'a line of its text' } : null;
}

/** `Remarks at the opening of the canal, June 14, 1962`, `Transcript: The Evening Hour (6 December 2011)`. */
function dateByHeadline({ file, headline }: DateClues): ToldDate | null {
  const found = headline ? findDate(headline, file.settings.dateOrder) : null;
  if (!headline || !found || !LEADS_TO_DATE.test(headline.slice(0, found.start))) return null;
  if (!/^\)?\s*$/.test(headline.slice(found.end))) return null;
  const date = readLoneDate(headline.slice(found.start, found.end), file.settings);
  return date && { date, problems: [], origin: 'its headline' };
}

const LEADS_TO_DATE = /^\P{L}*\p{L}.*[,:(–—-]\s{0,3}(?:\p{L}{3,12},?\s{1,3})?$/u;

/** `(The Kell Herald, 4.3.2015, p. 7)`, `— The Kell Herald, March 3, 2015`, below the text. */
function dateByCitation({ file, body, isPage }: DateClues): ToldDate | null {
  const last = isPage ? undefined : body.blocks.at(-1);
  const line = last && body.blocks.length > 1 ? body.text.slice(last.start, last.end) : '';
  if (!CITATION.test(line)) return null;
  const found = readLooseDateLine(line.replace(AROUND, ''), true, file);
  return found?.reading.kind === 'day'
    ? { date: found.reading.date, problems: [], origin: 'a line of its text' }
    : null;
}

const CITATION =
  /^(?:[[(—–-]|(?:source|from|published|first published|appeared|quelle|aus|erschienen|fuente|publicado|source|paru|fonte)\b).{8,110}$|^.{8,90},\s(?:p|pp|pg|S|page|Seite|p[áa]g)\.?\s?\w{1,6}\)?\.?$/iu;
const AROUND = /^[[(—–\s-]{1,4}|[\])]\.?$/gu;
