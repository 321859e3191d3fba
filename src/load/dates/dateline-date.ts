import type { ParsedBody } from '../body/body.ts';
import { type CalendarDate, findCalendarFault } from './calendar.ts';
import { findDate } from './find-date.ts';
import { readMonthName } from './month-names.ts';
import { toPlainDigits } from './plain-digits.ts';
import type { UrlDate } from './url-date.ts';

/** `CAIRO - `, `KIGALI, `, `Oyam & Gulu, Uganda , `: a place in capitals or capitalised words, and a joint. */
const PLACE =
  /^[\s(]*(?:\p{Lu}[\p{L}\p{M}.'’-]*|[&/]|and|al|de|la|el|of)(?:[\s,/]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|&|and|al|de|la|el|of))*\s?[,:(\-–—]\s*$/u;
const JOINT = /^\)?\s*(?:\([^)\n]{2,40}\)\s*)?(?:[:–—]|-{1,2}(?=\s)|\(|\|)/;
/** Services that carry what companies write: ` /PRNewswire/ --`, `. /TASS/. ` behind the date… */
const WIRE_BEHIND = /^[.,]?\s{0,2}\/[^/\n]{2,40}\/|^\s{0,2}\((?:GLOBE|BUSINESS|MARKET|NEWS)[^()\n]{2,30}\)/;
/** …and before it: `--(Marketwire - `, ` / ACCESSWIRE / `, ` (ots) - `. */
const WIRE_BEFORE =
  /^\p{Lu}[\p{L}\p{M}\s.,'’-]{1,60}?\s?(?:--|[-–—])?\s?(?:\(\p{L}[\p{L}\d .&-]{1,30}(?:\)\s?[-–—]|\s[-–—])|\/\s?\p{L}[\p{L}\d .&-]{2,30}\/)\s{0,2}$/u;
/** `BOSTON--(BUSINESS WIRE)--Mar 4, 2019--`. */
const BETWEEN_DASHES = /^\p{Lu}[\p{L}\p{M}\s.,'’-]{1,60}?\s?--?\s?\(\p{Lu}[^()\n]{2,40}\)\s?--?\s?$/u;
const MONTH_AND_DAY = /^(\p{L}{3,12})\.?\s(\d{1,2})|^(\d{1,2})\s(\p{L}{3,12})/u;

/** Blocks at the top in which a dateline may stand, below a byline and a sub-headline. */
const TOP_BLOCKS = 4;

/** Where a dateline's date ends at the latest. */
const LONGEST_DATELINE = 140;

/**
 * The date in a dateline at the beginning of a body: `KIGALI, Jun 15 2022 (IPS) - …`. Where it states no
 * year, as in `CAIRO, July 19 (MENA) – …`, the year is taken from what is known, the article's address or the year that it
 * states, if that does not contradict. `null` otherwise: a year is never guessed.
 */
export function readDateline(
  { text, blocks }: Pick<ParsedBody, 'text' | 'blocks'>,
  known: Pick<UrlDate, 'year' | 'month'> | null,
): CalendarDate | null {
  for (const { kind, start, end } of blocks.slice(0, TOP_BLOCKS)) {
    if (kind !== 'paragraph' && kind !== 'dateline') continue;
    const line = text.slice(start, Math.min(end, start + LONGEST_DATELINE)).split('\n', 1)[0] ?? '';
    const date = readLine(kind === 'dateline' ? `${line} –` : line, known);
    if (date) return date;
  }
  return null;
}

function readLine(start: string, known: Pick<UrlDate, 'year' | 'month'> | null): CalendarDate | null {
  if (!/\d/.test(start)) return null;
  const found = findDate(start, 'day-first');
  if (found && found.fault === null) {
    const [before, after] = [start.slice(0, found.start), start.slice(found.end)];
    const isNamed = /\p{L}{3}/u.test(start.slice(found.start, found.end));
    if (isNamed && PLACE.test(before) && (JOINT.test(after) || WIRE_BEHIND.test(after))) return found.written;
    if ((WIRE_BEFORE.test(before) || BETWEEN_DASHES.test(before)) && /^\)?\s*[-–—/]/.test(after))
      return found.written;
    if (isNamed) return null;
  }
  return known ? findYearless(start, known) : null;
}

function findYearless(start: string, known: Pick<UrlDate, 'year' | 'month'>): CalendarDate | null {
  const plain = toPlainDigits(start);
  for (const separator of plain.matchAll(/[,:(-]\s*/g)) {
    const from = separator.index + separator[0].length;
    const match = MONTH_AND_DAY.exec(plain.slice(from));
    const month = readMonthName(match?.[1] ?? match?.[4] ?? '');
    if (!match || month === null) continue;
    const end = from + match[0].length;
    const isDateline = PLACE.test(start.slice(0, from)) && JOINT.test(plain.slice(end));
    const date = { year: known.year, month, day: Number(match[2] ?? match[3]) };
    const agrees = known.month === null || known.month === month;
    return isDateline && agrees && findCalendarFault(date) === null ? date : null;
  }
  return null;
}
