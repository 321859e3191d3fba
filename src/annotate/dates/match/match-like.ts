import { wordSet } from '../../../tools/text/word-set.ts';
import type { Unit } from '../calendar-words.ts';
import type { Match, NamedYear, YearlyUnit } from '../expression.ts';
import { isMark, isWordAt, lexemeAt, lowerWordAt, type TokenText, wordAt } from '../tokens/token-text.ts';
import { isAboutSport, matchQuarterEnded } from './match-quarter.ts';
import { shift, untimed } from './untimed.ts';
import { readYearOf } from './year-said.ts';

/** What another year's figure stands behind: `from a year earlier`, `$15 million a year ago`. */
const BEFORE_COMPARED = new Set(
  `
  from than of with over against to vs versus in million billion trillion cents pence share mln bln dlrs
  pct percent stg yen francs marks euros pounds tonnes barrels level
`
    .trim()
    .split(/\s+/),
);

/** Figures are compared at tokens from `start` on, rather than events put in their order. */
export function isCompared(source: TokenText, start: number): boolean {
  const at = isMark(source, start - 1, ',') ? start - 2 : start - 1;
  return (
    isMark(source, at, '%$£€') ||
    lexemeAt(source, at, 'digits') !== null ||
    BEFORE_COMPARED.has(lowerWordAt(source, at)) ||
    /^\d/.test(wordAt(source, at))
  );
}

const YEARLY: Readonly<Record<string, YearlyUnit | null>> = {
  quarter: 'quarter',
  qtr: 'quarter',
  month: 'month',
  week: 'week',
  period: null,
};

/** The stretch that a word names, `null` for `period`; `undefined` for any other word. */
function readYearly(source: TokenText, index: number): YearlyUnit | null | undefined {
  const word = lowerWordAt(source, index);
  return Object.hasOwn(YEARLY, word) ? YEARLY[word] : undefined;
}

export function matchLike(
  start: number,
  end: number,
  unit: YearlyUnit | null,
  year: NamedYear,
  back: number,
  from: 'edition' | 'named' = 'edition',
): Match {
  return { start, end, expression: { kind: 'like', unit, year, back, from }, time: null };
}

/** `the year-ago quarter`, `year-earlier`: from its word `year` on; `start` is the article before it. */
export function matchYearAgo(source: TokenText, start: number, index: number): Match | null {
  const unit = lexemeAt(source, index, 'unit');
  if (unit === null || unit.plural || !isMark(source, index + 1, '-')) return null;
  if (!isWordAt(source, index + 2, 'ago') && !isWordAt(source, index + 2, 'earlier')) return null;
  if (unit.unit !== 'year') return untimed(index, index + 3, shift(unit.unit, -1, 'edition'));
  const yearly = readYearly(source, index + 3);
  return yearly === undefined
    ? matchLike(index, index + 3, null, null, 1)
    : matchLike(start, index + 4, yearly, null, 1);
}

/** `the same quarter last year`, `corresponding period of 1990`: from the word before the stretch on. */
export function matchSamePeriod(source: TokenText, start: number, index: number): Match | null {
  const unit = readYearly(source, index + 1);
  if (unit === undefined) return null;
  const afterUnit = index + 2;
  const linked = isWordAt(source, afterUnit, 'of') || isWordAt(source, afterUnit, 'in');
  const yearAt = linked ? afterUnit + 1 : afterUnit;
  const year = readYearOf(source, yearAt);
  if (year !== null) return matchLike(start, year.end, unit, year.year, 0);
  const ago = isWordAt(source, yearAt + 2, 'ago') || isWordAt(source, yearAt + 2, 'earlier');
  const counted = isWordAt(source, yearAt, 'a') && isWordAt(source, yearAt + 1, 'year') && ago;
  return counted ? matchLike(start, yearAt + 3, unit, null, 1) : null;
}

const BEFORE_QUARTERS = wordSet('in for during of from');

/** `the quarter`, which is told of; `latest quarter`: of that one; the stretch's word is at `at`. */
export function matchToldQuarter(source: TokenText, start: number, at: number): Match | null {
  const unit = lexemeAt(source, at, 'unit');
  if (unit?.unit !== 'quarter' || unit.plural) return null;
  const ended = matchQuarterEnded(source, start, at);
  if (ended !== null) return ended;
  const latest = isWordAt(source, at - 1, 'latest');
  if (!latest && !BEFORE_QUARTERS.has(lowerWordAt(source, start - 1))) return null;
  if (isMark(source, at + 1, '-') || isWordAt(source, at + 1, 'of') || isAboutSport(source, at)) return null;
  return matchLike(start, at + 1, 'quarter', null, 0);
}

const BEFORE_PERIODS = wordSet('the same corresponding comparable');

/** `the 1990 quarter`, `the same 1990 period`: from its year on; `fourth 1990 quarter`: from its ordinal on. */
export function matchPeriodOfYear(source: TokenText, index: number, year: number): Match | null {
  const unit = readYearly(source, index + 1);
  if (unit !== 'quarter' && unit !== null) return null;
  const before = lowerWordAt(source, index - 1);
  const isPeriod = BEFORE_PERIODS.has(before) || (unit === 'quarter' && BEFORE_QUARTERS.has(before));
  return isPeriod ? matchLike(index, index + 2, unit, year, 0) : null;
}

const PARTS = new Set(
  'end beginning start middle rest remainder course balance half months weeks days part outset close turn'.split(
    ' ',
  ),
);
const ENDS = new Set(['end', 'close']);
const TOLD: Readonly<Partial<Record<Unit, 'day' | 'week' | 'month' | 'year'>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** `for the year ended June 30` is another one, and so is `for the year before`. */
const AFTER_NO_YEAR = wordSet('ended ending to through until before after just in from that when');

/** `the end of the year`, `for the year`, `later in the day`: at its last article, `the`. */
export function matchToldStretch(source: TokenText, index: number): Match | null {
  const unit = lexemeAt(source, index + 1, 'unit');
  const told = unit === null || unit.plural ? undefined : TOLD[unit.unit];
  if (told === undefined || isWordAt(source, index + 2, 'of') || isMark(source, index + 2, '-')) return null;
  const isPart = isWordAt(source, index - 1, 'of') && PARTS.has(lowerWordAt(source, index - 2));
  const isStage = isWordAt(source, index - 1, 'in') && lexemeAt(source, index - 2, 'stage') !== null;
  const isWhole =
    told === 'year' &&
    isWordAt(source, index - 1, 'for') &&
    !AFTER_NO_YEAR.has(lowerWordAt(source, index + 2));
  // `the course of the day` is any day.
  if (!isStage && !isWhole && !(isPart && told !== 'day')) return null;
  const ended = isPart && ENDS.has(lowerWordAt(source, index - 2)) && isWordAt(source, index - 4, 'at');
  return { start: index, end: index + 2, expression: { kind: 'told', unit: told, ended }, time: null };
}

/** `year-end`, `by year end 1990`: from its word `year` on. */
export function matchYearEnd(source: TokenText, index: number): Match | null {
  if (!isWordAt(source, index, 'year')) return null;
  const endAt = isMark(source, index + 1, '-') ? index + 2 : index + 1;
  if (!isWordAt(source, endAt, 'end')) return null;
  const digits = lexemeAt(source, endAt + 1, 'digits');
  if (digits?.length === 4 && digits.value >= 1900 && digits.value <= 2100)
    return { start: index, end: endAt + 2, expression: { kind: 'year', year: digits.value }, time: null };
  const before = lowerWordAt(source, index - 1);
  if (!BEFORE_YEAR_ENDS.has(before)) return null;
  const ended = before === 'at' || before === 'from';
  return { start: index, end: endAt + 1, expression: { kind: 'told', unit: 'year', ended }, time: null };
}

const BEFORE_YEAR_ENDS = wordSet('by at until before since after to from of the');
