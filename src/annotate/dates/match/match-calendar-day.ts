import { wordSet } from '../../../tools/text/word-set.ts';
import type { Which } from '../calendar-words.ts';
import type { Expression, Match, NamedYear } from '../expression.ts';
import { isDigit } from '../tokens/token-characters.ts';
import {
  hasToken,
  isCapitalised,
  isJoined,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  skipMark,
  type TokenText,
} from '../tokens/token-text.ts';
import { fullYear, matchYearAfter } from './year-said.ts';

type Found = { readonly end: number; readonly expression: Expression };

const NEVER_DATES_BEFORE = new Set(['every', 'each']);
const HABITS = wordSet('mornings afternoons evenings nights');
const NAMED_DAYS = wordSet('black bloody good ash super palm easter holy cyber girl');
const PAPERS = new Set(
  'times telegraph mirror mail express herald independent post observer tribune world star sun night'.split(
    ' ',
  ),
);
/** `Thursday`, `Thursday, Aug. 3`, `Thursday (Aug. 3)`, `Mon Aug 3 1998`. */
export function matchWeekday(source: TokenText, index: number): Match | null {
  const weekday = lexemeAt(source, index, 'weekday');
  if (weekday === null) return null;
  const before = lowerWordAt(source, index - 1);
  if (NEVER_DATES_BEFORE.has(before)) return null;
  const dated = matchDayInMonth(source, skipMark(source, skipMark(source, index + 1, '.'), ',('));
  if (dated !== null) return { start: index, time: null, ...dated };
  if (weekday.short) return null;
  if (NAMED_DAYS.has(before) && isCapitalised(source, index - 1)) return null;
  if (isCapitalised(source, index + 1) && PAPERS.has(lowerWordAt(source, index + 1))) return null;
  // `on Sunday mornings`, as on all of them
  if (HABITS.has(lowerWordAt(source, index + 1))) return null;
  // `the first Monday of the month`
  if (lexemeAt(source, index - 1, 'ordinal') !== null && isWordAt(source, index + 1, 'of')) return null;
  const { end, week } = matchWeekOfDay(source, index + 1);
  return {
    start: index,
    end,
    expression: {
      kind: 'weekday',
      weekday: weekday.weekday,
      which: null,
      week,
      follows: isFollowing(source, index),
    },
    time: null,
  };
}

/** Behind `Monday to`, `next Monday or`, `Wednesday night and`. */
function isFollowing(source: TokenText, index: number): boolean {
  if (!isLink(source, index - 1) && !isMark(source, index - 1, '&')) return false;
  const before = lexemeAt(source, index - 2, 'part-of-day') === null ? index - 2 : index - 3;
  return lexemeAt(source, before, 'weekday') !== null;
}

/** ` of last week`, ` next week` */
function matchWeekOfDay(
  source: TokenText,
  index: number,
): { readonly end: number; readonly week: Which | null } {
  const at = isWordAt(source, index, 'of') ? index + 1 : index;
  const which = lexemeAt(source, at, 'which');
  return which !== null && isWordAt(source, at + 1, 'week')
    ? { end: at + 2, week: which.which }
    : { end: index, week: null };
}

const BEFORE_DAYS = wordSet('on by until till since before from after to');

/** `on the 15th`: where nothing follows that could be counted (`the 15th floor`). */
export function matchDayOfMonth(source: TokenText, index: number): Match | null {
  const day = lexemeAt(source, index, 'ordinal');
  const isDay =
    day !== null &&
    isWordAt(source, index - 1, 'the') &&
    BEFORE_DAYS.has(lowerWordAt(source, index - 2)) &&
    isDigit(source.text.charCodeAt(source.starts[index]!)) &&
    (!hasToken(source, index + 1) || isMark(source, index + 1, ',.;:)?!'));
  return isDay
    ? { start: index, end: index + 1, expression: { kind: 'day-of-month', day: day.value }, time: null }
    : null;
}

/** A day of a month, without its weekday: `Aug. 3, 1998`, `3 August`, `the 3rd of August`, `1998-08-03`. */
export function matchDayInMonth(source: TokenText, index: number): Found | null {
  return (
    matchMonthFirst(source, index) ??
    matchDayFirst(source, isWordAt(source, index, 'the') ? index + 1 : index) ??
    matchNumericDate(source, index)
  );
}

function matchMonthFirst(source: TokenText, index: number): Found | null {
  const month = lexemeAt(source, index, 'month');
  if (month === null) return null;
  const dayAt = skipMark(source, index + 1, '.');
  const day = readDayNumber(source, dayAt) ?? readSpeltDay(source, dayAt);
  if (day === null) return null;
  const year = matchYearAfter(source, day.end);
  if (year !== null) return withDay(year.year, month.month, day.value, year.end);
  return withDay(readSharedYear(source, day.end, month.month), month.month, day.value, day.end);
}

/** `October 1 to September 30, 1988`: the first day has its year from the second, when read from `to` on. */
function readSharedYear(source: TokenText, index: number, month: number): number | null {
  if (!isLink(source, index)) return null;
  const last = lexemeAt(source, index + 1, 'month');
  const day = last === null ? null : readDayNumber(source, skipMark(source, index + 2, '.'));
  const year = day === null ? null : lexemeAt(source, skipMark(source, day.end, ','), 'digits');
  if (last === null || year?.length !== 4 || year.value < 1000 || year.value >= 2200) return null;
  return month > last.month ? year.value - 1 : year.value;
}

function isLink(source: TokenText, index: number): boolean {
  return LINKS.has(lowerWordAt(source, index)) || isMark(source, index, '-–');
}

const LINKS = wordSet('to and through until till or');

function matchDayFirst(source: TokenText, index: number): Found | null {
  const day = readDayNumber(source, index);
  if (day === null) return null;
  const monthAt = isWordAt(source, day.end, 'of') ? day.end + 1 : day.end;
  const month = lexemeAt(source, monthAt, 'month');
  if (month === null) return matchFirstOfTwo(source, { start: index, ...day });
  const afterMonth = month.short ? skipMark(source, monthAt + 1, '.') : monthAt + 1;
  const year = matchYearAfter(source, afterMonth);
  return withDay(year?.year ?? null, month.month, day.value, year?.end ?? monthAt + 1);
}

/** `19 to 28 October`: the first day alone, whose month stands behind the second. */
function matchFirstOfTwo(source: TokenText, first: DayNumber & { readonly start: number }): Found | null {
  // `Feb. 28 and 3 April`: it has a month of its own.
  const ownMonth = isMark(source, first.start - 1, '.') ? first.start - 2 : first.start - 1;
  if (lexemeAt(source, ownMonth, 'month') !== null) return null;
  const second = isLink(source, first.end) ? readDayNumber(source, first.end + 1) : null;
  if (second === null || second.value <= first.value) return null;
  const found = lexemeAt(source, second.end, 'month') === null ? null : matchDayFirst(source, first.end + 1);
  return found?.expression.kind === 'day'
    ? { end: first.end, expression: { ...found.expression, day: first.value } }
    : null;
}

/** `1998-08-03`, `1998/8/3`, and what can only be read in one way: `8/23/98`, `23/8/1998`. */
function matchNumericDate(source: TokenText, index: number): Found | null {
  const first = lexemeAt(source, index, 'digits');
  const second = lexemeAt(source, index + 2, 'digits');
  const third = lexemeAt(source, index + 4, 'digits');
  if (first === null || second === null || third === null || second.length > 2) return null;
  for (const joined of [1, 2, 3, 4]) if (!isJoined(source, index + joined)) return null;
  const dashes = isMark(source, index + 1, '-') && isMark(source, index + 3, '-');
  const slashes = isMark(source, index + 1, '/') && isMark(source, index + 3, '/');
  if ((!dashes && !slashes) || isMark(source, index + 5, '-/')) return null;
  const end = index + 5;
  if (first.length === 4)
    return third.length > 2 ? null : withDay(first.value, second.value, third.value, end);
  const isYear = third.length === 4 || (third.length === 2 && second.length === 2 && slashes);
  if (!isYear || first.length > 2) return null;
  const year = third.length === 4 ? third.value : fullYear(third.value);
  if (first.value > 12 && second.value <= 12) return withDay(year, second.value, first.value, end);
  return first.value <= 12 && second.value > 12 ? withDay(year, first.value, second.value, end) : null;
}

interface DayNumber {
  readonly end: number;
  /** 1 to 31. */
  readonly value: number;
}

/** `3`, `3rd`, `third`, `twenty-second`. */
function readDayNumber(source: TokenText, index: number): DayNumber | null {
  const meaning = meaningAt(source, index);
  switch (meaning?.kind) {
    case 'digits': {
      if (meaning.length > 2) return null;
      // `August 10:35`, `May 12%`
      const isTime =
        isMark(source, index + 1, ':') && isJoined(source, index + 2) && isJoined(source, index + 1);
      return isTime || isMark(source, index + 1, '%') ? null : dayNumber(meaning.value, index + 1);
    }
    case 'ordinal':
      return dayNumber(meaning.value, index + 1);
    case 'number': {
      const onesAt = skipMark(source, index + 1, '-');
      const ones = lexemeAt(source, onesAt, 'ordinal');
      const isDay = (meaning.value === 20 || meaning.value === 30) && ones !== null && ones.value < 10;
      return isDay ? dayNumber(meaning.value + ones.value, onesAt + 1) : null;
    }
    default:
      return null;
  }
}

/** `July one`, as agencies write it; `in July one of them` counts. */
function readSpeltDay(source: TokenText, index: number): DayNumber | null {
  const number = lexemeAt(source, index, 'number');
  const ends = !hasToken(source, index + 1) || isMark(source, index + 1, ',.;:)');
  return number !== null && number.value < 10 && ends ? dayNumber(number.value, index + 1) : null;
}

function dayNumber(value: number, end: number): DayNumber | null {
  return value >= 1 && value <= 31 ? { end, value } : null;
}

function withDay(year: NamedYear, month: number, day: number, end: number): Found {
  return { end, expression: { kind: 'day', year, month, day, which: null } };
}
