import { wordSet } from '../../../tools/text/word-set.ts';
import type { Expression, Match, NamedYear } from '../expression.ts';
import { isMark, isWordAt, lexemeAt, lowerWordAt, skipMark, type TokenText } from '../tokens/token-text.ts';
import { matchDayInMonth } from './match-calendar-day.ts';
import { readYearOf, skipPossessive } from './year-said.ts';

/** A quarter and, where it stands behind it, its year. */
interface Found {
  readonly end: number;
  readonly quarter: number;
  readonly year: NamedYear;
  readonly fiscal: boolean;
}

/** `third quarter`, `third-quarter`, `4th qtr 1986`, `Q3 2023`, `second quarter of last year`, `fiscal first quarter`. */
export function matchQuarter(source: TokenText, index: number): Match | null {
  const found = readQuarter(source, index);
  return found === null ? null : matchOf(source, index, found, found.year);
}

/** What follows a year in tokens up to `end`: `1990 first quarter`, `last year's fourth quarter`, `1990's Q1`. */
export function matchQuarterOfYear(
  source: TokenText,
  start: number,
  end: number,
  year: NamedYear,
): Match | null {
  const found = readQuarter(source, skipPossessive(source, end));
  return found === null ? null : matchOf(source, start, found, year);
}

/** The quarters of a match are not meant. */
export function isAboutSport(source: TokenText, index: number): boolean {
  for (let near = index - 15; near < index + 15; near++)
    if (SPORT.has(lowerWordAt(source, near))) return true;
  return false;
}

const SPORT = wordSet(
  'points touchdown touchdowns yards rebounds goal goals score scored halftime field lead',
);
const MONTHS_OF_QUARTERS: readonly number[] = [1, 4, 7, 10];

/** `April-June quarter`, `January to March quarter`: from its first month on. */
export function matchQuarterOfMonths(source: TokenText, index: number): Match | null {
  const first = lexemeAt(source, index, 'month');
  if (first === null) return null;
  const afterFirst = first.short ? skipMark(source, index + 1, '.') : index + 1;
  if (!isMark(source, afterFirst, '-–/') && !isWordAt(source, afterFirst, 'to')) return null;
  const last = lexemeAt(source, afterFirst + 1, 'month');
  const at = MONTHS_OF_QUARTERS.indexOf(first.month);
  if (at < 0 || last?.month !== first.month + 2) return null;
  const unitAt = last.short ? skipMark(source, afterFirst + 2, '.') : afterFirst + 2;
  if (lexemeAt(source, unitAt, 'unit')?.unit !== 'quarter') return null;
  const { end, year } = readYearBehind(source, unitAt + 1);
  return matchOf(source, index, { end, quarter: at + 1, year, fiscal: false }, year);
}

/** `the quarter ended June 30`: the quarter alone is the phrase, `at` its word. */
export function matchQuarterEnded(source: TokenText, start: number, at: number): Match | null {
  const day = readEnd(source, at + 1);
  if (day === null) return null;
  const expression: Expression = { ...day, kind: 'holding', unit: 'quarter' };
  return { start, end: at + 1, expression, time: null };
}

function readQuarter(source: TokenText, index: number): Found | null {
  const fiscalBefore = lexemeAt(source, index, 'fiscal') !== null;
  const at = fiscalBefore ? index + 1 : index;
  const named = lexemeAt(source, at, 'quarter');
  const ordinal = lexemeAt(source, at, 'ordinal');
  const fiscal = lexemeAt(source, at + 1, 'fiscal') !== null;
  const unitAt = skipMark(source, fiscal ? at + 2 : at + 1, '-');
  const unit = lexemeAt(source, unitAt, 'unit');
  const spelt = ordinal !== null && ordinal.value <= 4 && unit?.unit === 'quarter' && !unit.plural;
  if (isWordAt(source, at, 'final') && unit?.unit === 'quarter' && !unit.plural)
    return { end: unitAt + 1, quarter: 4, year: null, fiscal: fiscalBefore };
  if (named === null && !spelt) return readYearInside(source, at) ?? readFirstOfTwo(source, at);
  const quarter = named?.quarter ?? ordinal?.value ?? 1;
  const { end, year } = readYearBehind(source, spelt ? unitAt + 1 : at + 1);
  if (year === null && isAboutSport(source, index)) return null;
  return { end, quarter, year, fiscal: fiscal || fiscalBefore };
}

/** `fourth 1985 quarter` */
function readYearInside(source: TokenText, index: number): Found | null {
  const ordinal = lexemeAt(source, index, 'ordinal');
  const year = ordinal === null || ordinal.value > 4 ? null : readYearOf(source, index + 1);
  return ordinal !== null && year !== null && isWordAt(source, year.end, 'quarter')
    ? { end: year.end + 1, quarter: ordinal.value, year: year.year, fiscal: false }
    : null;
}

/** `final quarter`, from its second word on. */
export function matchFinalQuarter(source: TokenText, index: number): Match | null {
  if (!isWordAt(source, index, 'quarter') || !isWordAt(source, index - 1, 'final')) return null;
  const { end, year } = readYearBehind(source, index + 1);
  if (isMark(source, index + 1, '-') || (year === null && isAboutSport(source, index))) return null;
  return matchOf(source, index - 1, { end, quarter: 4, year, fiscal: false }, year);
}

/** `first and second quarters`: the first; the second is found for itself. */
function readFirstOfTwo(source: TokenText, index: number): Found | null {
  const own = lexemeAt(source, index, 'ordinal');
  if (own === null || own.value > 4) return null;
  const isSecond = lexemeAt(source, index - 2, 'ordinal') !== null && isLink(source, index - 1);
  const isFirst = lexemeAt(source, index + 2, 'ordinal') !== null && isLink(source, index + 1);
  const unit = lexemeAt(source, isFirst ? index + 3 : index + 1, 'unit');
  if (unit?.unit !== 'quarter' || !(isFirst || (isSecond && unit.plural))) return null;
  if (isAboutSport(source, index)) return null;
  const { end, year } = readYearBehind(source, isFirst ? index + 4 : index + 2);
  return { end: isFirst ? index + 1 : end, quarter: own.value, year, fiscal: false };
}

function isLink(source: TokenText, index: number): boolean {
  return isWordAt(source, index, 'and') || isWordAt(source, index, 'or') || isWordAt(source, index, 'to');
}

/** ` of 1998`, `, 1998`, ` of fiscal 1998`, ` last year`, ` of the year`. */
function readYearBehind(
  source: TokenText,
  index: number,
): { readonly end: number; readonly year: NamedYear } {
  const of = isWordAt(source, index, 'of');
  const afterOf = of ? index + 1 : index;
  if (of && isWordAt(source, afterOf, 'the') && isWordAt(source, afterOf + 1, 'year'))
    return { end: afterOf + 2, year: null };
  const afterFiscal = lexemeAt(source, afterOf, 'fiscal') === null ? afterOf : afterOf + 1;
  const afterWord =
    afterFiscal > afterOf && isWordAt(source, afterFiscal, 'year') ? afterFiscal + 1 : afterFiscal;
  const year = readYearOf(source, skipMark(source, afterWord, ','));
  return year ?? { end: index, year: null };
}

function matchOf(source: TokenText, start: number, { end, quarter, fiscal }: Found, year: NamedYear): Match {
  const ends = year === null ? readEnd(source, skipMark(source, end, ',')) : null;
  return { start, end, expression: { kind: 'quarter', year, quarter, fiscal, ends }, time: null };
}

/** The day of `ended June 30`. */
function readEnd(source: TokenText, index: number): Extract<Expression, { kind: 'day' }> | null {
  if (!isWordAt(source, index, 'ended') && !isWordAt(source, index, 'ending')) return null;
  const day = matchDayInMonth(source, isWordAt(source, index + 1, 'on') ? index + 2 : index + 1);
  return day?.expression.kind === 'day' ? day.expression : null;
}
