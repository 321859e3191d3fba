import type { Unit } from '../calendar-words.ts';
import type { Expression, Match } from '../expression.ts';
import {
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  meaningAt,
  skipMark,
  type TokenText,
} from '../tokens/token-text.ts';
import { matchDayInMonth } from './match-calendar-day.ts';

const shift = (unit: Unit, amount: number, from: 'edition' | 'named'): Expression => ({
  kind: 'shift',
  unit,
  amount,
  from,
});
const match = (start: number, end: number, expression: Expression): Match => ({
  start,
  end,
  expression,
  time: null,
});

/** `yesterday`, `today`, `tonight`, `tomorrow`; `the day before yesterday`, `the day after tomorrow`. */
export function matchDayWord(source: TokenText, index: number): Match | null {
  const word = lexemeAt(source, index, 'day-word');
  if (word === null) return null;
  const beyond =
    isWordAt(source, index - 2, 'day') &&
    ((word.shift < 0 && isWordAt(source, index - 1, 'before')) ||
      (word.shift > 0 && isWordAt(source, index - 1, 'after')));
  return beyond
    ? match(index - 2, index + 1, shift('day', 2 * word.shift, 'edition'))
    : match(index, index + 1, shift('day', word.shift, 'edition'));
}

/** `last week`, `this month`, `next Monday`, `last November`, `this morning`, `last night`, `this weekend`. */
export function matchWhich(source: TokenText, index: number): Match | null {
  const which = lexemeAt(source, index, 'which')?.which;
  if (which === undefined) return null;
  const afterThe = isWordAt(source, index - 1, 'the');
  const end = index + 2;
  const lexeme = meaningAt(source, index + 1);
  switch (lexeme?.kind) {
    case 'weekday':
      if (lexeme.short || (afterThe && isWordAt(source, end, 'of'))) return null;
      return match(index, end, { kind: 'weekday', weekday: lexeme.weekday, which });
    case 'month': {
      const day = matchDayInMonth(source, index + 1);
      if (day?.expression.kind !== 'day')
        return match(index, end, { kind: 'month', year: null, month: lexeme.month, which });
      return match(index, day.end, { ...day.expression, which });
    }
    case 'weekend':
      return match(index, end, shift('week', which, 'edition'));
    case 'part-of-day':
      if (afterThe) return which === 1 ? match(index, end, shift('day', 1, 'named')) : null;
      if (isWordAt(source, index + 1, 'night')) {
        return which === -1 ? match(index, end, shift('day', -1, 'edition')) : null;
      }
      return which === 0 ? match(index, end, shift('day', 0, 'edition')) : null;
    case 'unit':
      return matchWhichUnit(source, index, which, lexeme.unit, lexeme.plural, afterThe);
    default:
      return null;
  }
}

/** `the previous year`, `the following day`, `the same month`, `that week`, `the week of March 6`. */
export function matchPointing(source: TokenText, index: number): Match | null {
  const isThe = isWordAt(source, index, 'the');
  if (!isThe && !isWordAt(source, index, 'that')) return null;
  if (isThe && isWordAt(source, index + 1, 'week')) return matchWeekOf(source, index);
  for (const [pointer, amount] of SHIFTS_OF_POINTERS)
    if (isWordAt(source, index + 1, pointer)) return matchNamedUnit(source, index, index + 2, amount);
  return isThe ? null : matchNamedUnit(source, index, index + 1, 0);
}

/** `three days ago`, `a year earlier`, `twenty-five years later`, `two weeks from now`. */
export function matchCounted(source: TokenText, index: number): Match | null {
  const counted = readCount(source, index);
  if (counted === null) return null;
  const unit = lexemeAt(source, counted.end, 'unit');
  if (unit === null || counted.value < 1 || counted.value > 9999) return null;
  // A decade ago is a year, not ten of them.
  const years = unit.unit === 'decade' ? 10 : unit.unit === 'century' ? 100 : null;
  const amount = counted.value * (years ?? 1);
  const named: Unit = years === null ? unit.unit : 'year';
  const at = counted.end + 1;
  switch (lowerWordAt(source, at)) {
    case 'ago':
      return match(index, at + 1, shift(named, -amount, 'edition'));
    case 'hence':
      return match(index, at + 1, shift(named, amount, 'edition'));
    case 'from':
      return isWordAt(source, at + 1, 'now') ? match(index, at + 2, shift(named, amount, 'edition')) : null;
    case 'earlier':
      return isWordAt(source, at + 1, 'than') ? null : match(index, at + 1, shift(named, -amount, 'named'));
    case 'later':
      return isWordAt(source, at + 1, 'than') ? null : match(index, at + 1, shift(named, amount, 'named'));
    default:
      return null;
  }
}

/** `year-ago`, `year-earlier`: as an adjective. */
export function matchUnitAgo(source: TokenText, index: number): Match | null {
  const unit = lexemeAt(source, index, 'unit');
  if (unit === null || unit.plural || !isMark(source, index + 1, '-')) return null;
  return isWordAt(source, index + 2, 'ago') || isWordAt(source, index + 2, 'earlier')
    ? match(index, index + 3, shift(unit.unit, -1, 'edition'))
    : null;
}

function matchWhichUnit(
  source: TokenText,
  index: number,
  which: number,
  unit: Unit,
  plural: boolean,
  afterThe: boolean,
): Match | null {
  if (plural || isWordAt(source, index + 2, 'of')) return null;
  // `the last year` lasts a year; `the next day` is the one after the date named before.
  if (afterThe)
    return which === 1 && unit === 'day' ? match(index, index + 2, shift(unit, 1, 'named')) : null;
  if (unit === 'day') return null;
  return match(index, index + 2, shift(unit, which, 'edition'));
}

const SHIFTS_OF_POINTERS = [
  ['previous', -1],
  ['following', 1],
  ['same', 0],
] as const;

function matchNamedUnit(source: TokenText, start: number, unitAt: number, amount: number): Match | null {
  const unit = lexemeAt(source, unitAt, 'unit');
  if (unit !== null && !unit.plural) return match(start, unitAt + 1, shift(unit.unit, amount, 'named'));
  return lexemeAt(source, unitAt, 'part-of-day') !== null && amount !== 0
    ? match(start, unitAt + 1, shift('day', amount, 'named'))
    : null;
}

function matchWeekOf(source: TokenText, index: number): Match | null {
  if (!isWordAt(source, index + 2, 'of')) return null;
  const month = lexemeAt(source, index + 3, 'month');
  const dayAt = skipMark(source, index + 4, '.');
  const day = lexemeAt(source, dayAt, 'digits');
  if (month === null || day === null || day.value < 1 || day.value > 31) return null;
  return match(index, dayAt + 1, { kind: 'week-of', year: null, month: month.month, day: day.value });
}

function readCount(
  source: TokenText,
  index: number,
): { readonly value: number; readonly end: number } | null {
  const lexeme = meaningAt(source, index);
  switch (lexeme?.kind) {
    case 'article':
      return { value: 1, end: index + 1 };
    case 'digits':
      return { value: lexeme.value, end: index + 1 };
    case 'number': {
      const ones = lexemeAt(source, index + 2, 'number');
      const compound =
        lexeme.value >= 20 && ones !== null && ones.value < 10 && isMark(source, index + 1, '-');
      return compound
        ? { value: lexeme.value + ones.value, end: index + 3 }
        : { value: lexeme.value, end: index + 1 };
    }
    default:
      return null;
  }
}
