import type { Unit, Which } from '../calendar-words.ts';
import type { Match } from '../expression.ts';
import {
  isCapitalised,
  isWordAt,
  lexemeAt,
  meaningAt,
  skipMark,
  type TokenText,
} from '../tokens/token-text.ts';
import { matchDayInMonth } from './match-calendar-day.ts';
import { matchUnitBefore } from './match-counted.ts';
import {
  matchSamePeriod,
  matchToldQuarter,
  matchToldStretch,
  matchYearAgo,
  matchYearEnd,
} from './match-like.ts';
import { matchFinalQuarter, matchQuarterOfYear } from './match-quarter.ts';
import { shift, untimed } from './untimed.ts';

/** `yesterday`, `today`, `tonight`, `tomorrow`; `the day before yesterday`, `the day after tomorrow`. */
export function matchDayWord(source: TokenText, index: number): Match | null {
  const word = lexemeAt(source, index, 'day-word');
  if (word === null) return null;
  if (isOfName(source, index)) return null;
  const beyond =
    isWordAt(source, index - 2, 'day') &&
    ((word.shift < 0 && isWordAt(source, index - 1, 'before')) ||
      (word.shift > 0 && isWordAt(source, index - 1, 'after')));
  return beyond
    ? untimed(index - 2, index + 1, shift('day', 2 * word.shift, 'edition'))
    : untimed(index, index + 1, shift('day', word.shift, 'edition'));
}

/** `USA Today`, `the Tonight Show` */
function isOfName(source: TokenText, index: number): boolean {
  if (!isCapitalised(source, index) || index === 0) return false;
  return (
    isCapitalised(source, index - 1) ||
    isWordAt(source, index - 1, 'the') ||
    isWordAt(source, index + 1, 'show')
  );
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
      return untimed(index, end, {
        kind: 'weekday',
        weekday: lexeme.weekday,
        which,
        week: null,
        follows: false,
      });
    case 'month': {
      const day = matchDayInMonth(source, index + 1);
      if (day?.expression.kind !== 'day')
        return untimed(index, end, { kind: 'month', year: null, month: lexeme.month, which });
      return untimed(index, day.end, { ...day.expression, which });
    }
    case 'weekend':
      return untimed(index, end, shift('week', which, 'edition'));
    case 'part-of-day':
      if (afterThe) return which === 1 ? untimed(index, end, shift('day', 1, 'named')) : null;
      if (isWordAt(source, index + 1, 'night')) {
        return which === -1 ? untimed(index, end, shift('day', -1, 'edition')) : null;
      }
      return which === 0 ? untimed(index, end, shift('day', 0, 'edition')) : null;
    case 'unit':
      return matchWhichUnit(source, index, which, lexeme.unit, lexeme.plural, afterThe);
    case 'fiscal': {
      const unit = lexemeAt(source, end, 'unit');
      const isStretch = !afterThe && (unit?.unit === 'year' || unit?.unit === 'quarter') && !unit.plural;
      return isStretch ? untimed(index, end + 1, shift(unit.unit, which, 'edition')) : null;
    }
    default:
      return matchPast(source, index, which);
  }
}

/** `this past Monday` */
function matchPast(source: TokenText, index: number, which: Which): Match | null {
  const weekday = isWordAt(source, index + 1, 'past') ? lexemeAt(source, index + 2, 'weekday') : null;
  if (which !== 0 || weekday === null || weekday.short) return null;
  return untimed(index, index + 3, {
    kind: 'weekday',
    weekday: weekday.weekday,
    which: -1,
    week: null,
    follows: false,
  });
}

/**
 * `the previous year`, `the following day`, `the same month`, `that week`, `the week of March 6`, `the day before`; what
 * is set beside the stretch told of: `the year-ago quarter`, `the same quarter last year`, `the end of the year`.
 */
export function matchPointing(source: TokenText, index: number): Match | null {
  const isThe = isWordAt(source, index, 'the');
  if (!isThe && !isWordAt(source, index, 'that')) return matchPointer(source, index, index);
  if (isThe && isWordAt(source, index + 1, 'week')) {
    const week = matchWeekOf(source, index);
    if (week !== null) return week;
  }
  if (lexemeAt(source, index + 1, 'pointing') !== null) return matchPointer(source, index, index + 1);
  return (
    matchYearAgo(source, index, index + 1) ??
    matchToldQuarter(source, index, index + 1) ??
    matchToldStretch(source, index) ??
    matchUnitBefore(source, index, index + 1) ??
    (isThe ? null : matchNamedUnit(source, index, index + 1, 0))
  );
}

/** `same`, `previous`, `latest`, `current` at `at`, perhaps behind the article at `start`. */
function matchPointer(source: TokenText, start: number, at: number): Match | null {
  if (isWordAt(source, at, 'current')) return matchCurrent(source, start, at + 1);
  const compared = matchSamePeriod(source, start, at);
  if (compared !== null) return compared;
  if (isWordAt(source, at, 'latest')) return matchToldQuarter(source, start, at + 1);
  if (start === at) return null;
  for (const [pointer, amount] of SHIFTS_OF_POINTERS)
    if (isWordAt(source, at, pointer)) return matchNamedUnit(source, start, at + 1, amount);
  return null;
}

/** `current week`, `the current fiscal year`, from the word after `current` on. */
function matchCurrent(source: TokenText, start: number, at: number): Match | null {
  const unitAt = lexemeAt(source, at, 'fiscal') === null ? at : at + 1;
  const unit = lexemeAt(source, unitAt, 'unit');
  const isStretch = unit !== null && !unit.plural && unit.unit !== 'day';
  return isStretch ? untimed(start, unitAt + 1, shift(unit.unit, 0, 'edition')) : null;
}

/** `year-ago`, `year-earlier`, as an adjective; `year-end`; `final quarter`. */
export function matchUnitFirst(source: TokenText, index: number): Match | null {
  return (
    matchYearAgo(source, index, index) ?? matchYearEnd(source, index) ?? matchFinalQuarter(source, index)
  );
}

function matchWhichUnit(
  source: TokenText,
  index: number,
  which: Which,
  unit: Unit,
  plural: boolean,
  afterThe: boolean,
): Match | null {
  if (plural || isWordAt(source, index + 2, 'of')) return null;
  // `the last year` lasts a year; `the next day` is the one after the date named before.
  if (afterThe) {
    if (unit === 'century') return untimed(index, index + 2, shift(unit, which, 'edition'));
    return which === 1 && unit === 'day' ? untimed(index, index + 2, shift(unit, 1, 'named')) : null;
  }
  if (unit === 'day') return null;
  const year = { which };
  const quarter = unit === 'year' ? matchQuarterOfYear(source, index, index + 2, year) : null;
  if (quarter !== null) return quarter;
  return untimed(index, index + 2, shift(unit, which, 'edition'));
}

const SHIFTS_OF_POINTERS = [
  ['previous', -1],
  ['following', 1],
  ['same', 0],
] as const;

function matchNamedUnit(source: TokenText, start: number, unitAt: number, amount: number): Match | null {
  const unit = lexemeAt(source, unitAt, 'unit');
  if (unit !== null && !unit.plural) return untimed(start, unitAt + 1, shift(unit.unit, amount, 'named'));
  return lexemeAt(source, unitAt, 'part-of-day') !== null
    ? untimed(start, unitAt + 1, shift('day', amount, 'named'))
    : null;
}

function matchWeekOf(source: TokenText, index: number): Match | null {
  if (!isWordAt(source, index + 2, 'of')) return null;
  const month = lexemeAt(source, index + 3, 'month');
  const dayAt = skipMark(source, index + 4, '.');
  const day = lexemeAt(source, dayAt, 'digits');
  if (month === null || day === null || day.value < 1 || day.value > 31) return null;
  return untimed(index, dayAt + 1, {
    kind: 'holding',
    unit: 'week',
    year: null,
    month: month.month,
    day: day.value,
  });
}
