import type { Expression, Match } from '../expression.ts';
import {
  isCapitalised,
  isJoined,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
} from '../tokens/token-text.ts';
import { matchYearAfter } from './match-month.ts';

type Found = { readonly end: number; readonly expression: Expression };

const NEVER_DATES_BEFORE = new Set(['every', 'each']);
const NAMED_DAYS = new Set('black bloody good ash super palm easter holy cyber girl'.split(' '));
const PAPERS = new Set(
  'times telegraph mirror mail express herald independent post observer tribune world star sun night'.split(
    ' ',
  ),
);
/** `Thursday`, `Thursday, Aug. 3`, `Mon Aug 3 1998`. */
export function matchWeekday(source: TokenText, index: number): Match | null {
  const weekday = lexemeAt(source, index, 'weekday');
  if (weekday === null) return null;
  const before = lowerWordAt(source, index - 1);
  if (NEVER_DATES_BEFORE.has(before)) return null;
  const dated = matchDayInMonth(source, skipMark(source, skipMark(source, index + 1, '.'), ','));
  if (dated !== null) return { start: index, time: null, ...dated };
  if (weekday.short) return null;
  if (NAMED_DAYS.has(before) && isCapitalised(source, index - 1)) return null;
  if (isCapitalised(source, index + 1) && PAPERS.has(lowerWordAt(source, index + 1))) return null;
  return {
    start: index,
    end: index + 1,
    expression: { kind: 'weekday', weekday: weekday.weekday, which: null },
    time: null,
  };
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
  const day = readDayNumber(source, dayAt);
  if (day === null) return null;
  const year = matchYearAfter(source, dayAt + 1);
  return withDay(year?.year ?? null, month.month, day, year?.end ?? dayAt + 1);
}

function matchDayFirst(source: TokenText, index: number): Found | null {
  const day = readDayNumber(source, index);
  if (day === null) return null;
  const monthAt = isWordAt(source, index + 1, 'of') ? index + 2 : index + 1;
  const month = lexemeAt(source, monthAt, 'month');
  if (month === null) return null;
  const afterMonth = month.short ? skipMark(source, monthAt + 1, '.') : monthAt + 1;
  const year = matchYearAfter(source, afterMonth);
  return withDay(year?.year ?? null, month.month, day, year?.end ?? monthAt + 1);
}

/** `1998-08-03`, `1998/8/3`. Other orders are left alone: they may be read in two ways. */
function matchNumericDate(source: TokenText, index: number): Found | null {
  const year = lexemeAt(source, index, 'digits');
  if (year?.length !== 4) return null;
  const month = lexemeAt(source, index + 2, 'digits');
  const day = lexemeAt(source, index + 4, 'digits');
  if (month === null || day === null || month.length > 2 || day.length > 2) return null;
  for (const joined of [1, 2, 3, 4]) if (!isJoined(source, index + joined)) return null;
  const dashes = isMark(source, index + 1, '-') && isMark(source, index + 3, '-');
  const slashes = isMark(source, index + 1, '/') && isMark(source, index + 3, '/');
  return dashes || slashes ? withDay(year.value, month.value, day.value, index + 5) : null;
}

function readDayNumber(source: TokenText, index: number): number | null {
  const digits = lexemeAt(source, index, 'digits');
  const day =
    digits !== null && digits.length <= 2 ? digits.value : lexemeAt(source, index, 'ordinal')?.value;
  if (day === undefined || day < 1 || day > 31) return null;
  // `August 10:35`, `May 12%`
  const isTime = isMark(source, index + 1, ':') && isJoined(source, index + 2) && isJoined(source, index + 1);
  return isTime || isMark(source, index + 1, '%') ? null : day;
}

function withDay(year: number | null, month: number, day: number, end: number): Found {
  return { end, expression: { kind: 'day', year, month, day, which: null } };
}
