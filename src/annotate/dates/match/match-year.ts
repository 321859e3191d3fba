import type { Match } from '../expression.ts';
import {
  isCapitalised,
  isJoined,
  isMark,
  isWord,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';

const BEFORE_YEARS = new Set(
  `
  in since by from until till of during before after between to and year years through early late mid
  circa for post pre fiscal end than versus vs or as calendar crop season
`
    .trim()
    .split(/\s+/),
);
/** Of these only may a year before 1900 or after 2050 follow. */
const BEFORE_FAR_YEARS = new Set('in since by from until before after between year circa'.split(' '));
const COUNTED = new Set(
  `
  people men women children dlrs dollars mln bln million billion pct percent per miles km kilometers
  kilometres tonnes tons feet metres meters points troops jobs gmt hours euros pounds francs yen
  marks baht lire barrels degrees head votes pages sq square soldiers workers shares others students
  homes houses police of more guests members employees refugees prisoners victims cases deaths naira
  rupees cts stg hrs
`
    .trim()
    .split(/\s+/),
);
const PARTS_BEFORE_HYPHEN = new Set('mid post pre early late end then pro'.split(' '));

/** `1998`, where it can be a year and hardly a number; `1990's` is a decade. */
export function matchYear(source: TokenText, index: number): Match | null {
  const digits = lexemeAt(source, index, 'digits');
  if (digits?.length !== 4 || digits.value < 1000 || digits.value > 2100) return null;
  const year = digits.value;
  if (
    year % 10 === 0 &&
    isMark(source, index + 1, "'’") &&
    isJoined(source, index + 1) &&
    wordAt(source, index + 2) === 's' &&
    isJoined(source, index + 2) &&
    isWordAt(source, index - 1, 'the')
  ) {
    return { start: index, end: index + 3, expression: { kind: 'decade', year }, time: null };
  }
  return isYear(source, index, year)
    ? { start: index, end: index + 1, expression: { kind: 'year', year }, time: null }
    : null;
}

/** `fiscal 1998`, `fiscal year 1998`; `summer 1999`, `spring of 1999`: the year alone has a value here. */
export function matchYearAfterWord(source: TokenText, index: number): Match | null {
  const linked = isWordAt(source, index + 1, 'year') || isWordAt(source, index + 1, 'of');
  const yearAt = linked ? index + 2 : index + 1;
  const digits = lexemeAt(source, yearAt, 'digits');
  if (digits?.length !== 4 || digits.value < 1500 || digits.value > 2100) return null;
  return { start: index, end: yearAt + 1, expression: { kind: 'year', year: digits.value }, time: null };
}

export function matchDecade(source: TokenText, index: number): Match | null {
  const decade = lexemeAt(source, index, 'decade');
  return decade === null
    ? null
    : { start: index, end: index + 1, expression: { kind: 'decade', year: decade.year }, time: null };
}

/** `20th century`, `nineteenth-century`, `twenty-first century`. */
export function matchCentury(source: TokenText, index: number): Match | null {
  const tens = lexemeAt(source, index, 'number')?.value === 20 && isMark(source, index + 1, '-');
  const ordinalAt = tens ? index + 2 : index;
  const ordinal = lexemeAt(source, ordinalAt, 'ordinal');
  if (ordinal === null) return null;
  const unitAt = skipMark(source, ordinalAt + 1, '-');
  const unit = lexemeAt(source, unitAt, 'unit');
  const count = ordinal.value + (tens ? 20 : 0);
  if (unit?.unit !== 'century' || unit.plural || count > 21 || /^B\.?C/.test(wordAt(source, unitAt + 1)))
    return null;
  return {
    start: index,
    end: unitAt + 1,
    expression: { kind: 'century', year: (count - 1) * 100 },
    time: null,
  };
}

/** `third quarter`, `third-quarter`, `4th qtr 1986`, `Q3 2023`; the quarters of a match are not meant. */
export function matchQuarter(source: TokenText, index: number): Match | null {
  const named = lexemeAt(source, index, 'quarter');
  const ordinal = lexemeAt(source, index, 'ordinal');
  const unitAt = skipMark(source, index + 1, '-');
  const unit = lexemeAt(source, unitAt, 'unit');
  const spelt = ordinal !== null && ordinal.value <= 4 && unit?.unit === 'quarter' && !unit.plural;
  if (named === null && !spelt) return null;
  const quarter = named?.quarter ?? ordinal?.value ?? 1;
  const end = spelt ? unitAt + 1 : index + 1;
  let yearAt = isWordAt(source, end, 'of') ? end + 1 : end;
  if (lexemeAt(source, yearAt, 'fiscal') !== null) yearAt++;
  const year = lexemeAt(source, skipMark(source, yearAt, ','), 'digits');
  if (year?.length === 4 && year.value >= 1900 && year.value <= 2100)
    return quarterMatch(index, skipMark(source, yearAt, ',') + 1, year.value, quarter);
  for (let near = index - 15; near < index + 15; near++)
    if (SPORT.has(lowerWordAt(source, near))) return null;
  return quarterMatch(index, end, null, quarter);
}

function isYear(source: TokenText, index: number, year: number): boolean {
  if (!isFreeStanding(source, index)) return false;
  const before = lowerWordAt(source, index - 1);
  const after = lowerWordAt(source, index + 1);
  if (before === 'at' || COUNTED.has(after)) return false;
  const introduced = BEFORE_YEARS.has(before) || isMark(source, index - 1, '-–');
  const bracketed = isMark(source, index - 1, '(') && isMark(source, index + 1, ')-–,');
  if (year < 1500) return BEFORE_FAR_YEARS.has(before) && year % 100 !== 0 && !isWord(source, index + 1);
  if (year < 1900 || year > 2050) return (BEFORE_FAR_YEARS.has(before) && !isPluralNoun(after)) || bracketed;
  if (year % 100 === 0 && isPluralNoun(after) && before !== 'the') return false;
  // `Windows 2000`, `Flight 1990`: a number that belongs to a name.
  return introduced || !isCapitalised(source, index - 1);
}

/** Not part of a price, a range of telephone digits, a compound (`2000-strong`) or a percentage. */
function isFreeStanding(source: TokenText, index: number): boolean {
  if (isMark(source, index - 1, '$£€¥#/.:@&=_+') && isJoined(source, index)) return false;
  if (isMark(source, index + 1, '%$€£@=_+') && isJoined(source, index + 1)) return false;
  if (isMark(source, index + 1, ':') && isJoined(source, index + 1) && isJoined(source, index + 2))
    return false;
  if (
    isMark(source, index + 1, '-') &&
    isJoined(source, index + 1) &&
    isWord(source, index + 2) &&
    isJoined(source, index + 2)
  )
    return false;
  if (isMark(source, index + 1, '/') && !isSplitYear(source, index + 2)) return false;
  if (!isMark(source, index - 1, '-') || !isJoined(source, index)) return true;
  const beforeHyphen = lexemeAt(source, index - 2, 'digits');
  return (
    PARTS_BEFORE_HYPHEN.has(lowerWordAt(source, index - 2)) ||
    (beforeHyphen?.length === 4 && beforeHyphen.value >= 1500 && beforeHyphen.value <= 2100)
  );
}

/** `1986/87`, `1986/1987` */
function isSplitYear(source: TokenText, index: number): boolean {
  const digits = lexemeAt(source, index, 'digits');
  return digits !== null && (digits.length === 2 || digits.length === 4);
}

function isPluralNoun(word: string): boolean {
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    word !== 'this' &&
    word !== 'was' &&
    word !== 'does'
  );
}

const SPORT = new Set(
  'points touchdown touchdowns yards rebounds goal goals score scored halftime field lead'.split(' '),
);

function quarterMatch(start: number, end: number, year: number | null, quarter: number): Match {
  return { start, end, expression: { kind: 'quarter', year, quarter }, time: null };
}
