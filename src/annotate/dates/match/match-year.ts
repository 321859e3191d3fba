import { wordSet } from '../../../tools/text/word-set.ts';
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
import { matchPeriodOfYear } from './match-like.ts';
import { matchQuarterOfYear } from './match-quarter.ts';
import { fullYear } from './year-said.ts';

const BEFORE_YEARS = new Set(
  `
  in since by from until till of during before after between to and year years through early late mid
  circa for post pre fiscal end than versus vs or as calendar crop season
`
    .trim()
    .split(/\s+/),
);
/** Of these only may a year before 1900 or after 2050 follow. */
const BEFORE_FAR_YEARS = wordSet('in since by from until before after between year circa');
const COUNTED = new Set(
  `
  people men women children dlrs dollars mln bln million billion pct percent per miles km kilometers
  kilometres tonnes tons feet metres meters points troops jobs gmt hours euros pounds francs yen
  marks baht lire barrels degrees head votes pages sq square soldiers workers shares students
  homes houses guests members employees refugees prisoners victims cases deaths naira
  rupees cts stg hrs
`
    .trim()
    .split(/\s+/),
);
/** `The 1995 law`, at the beginning of a sentence. */
const DETERMINERS = wordSet('the its his her their our this that a');
const PARTED = wordSet('of more others police');
const PARTS_BEFORE_HYPHEN = wordSet('mid post pre early late end then pro');

/** `1998`, where it can be a year and hardly a number; `1990's` is a decade; `in '98`. */
export function matchYear(source: TokenText, index: number): Match | null {
  const digits = lexemeAt(source, index, 'digits');
  if (digits?.length === 2) return matchShortYear(source, index, digits.value);
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
  const quarter =
    matchQuarterOfYear(source, index, index + 1, year) ?? matchPeriodOfYear(source, index, year);
  if (quarter !== null) return quarter;
  return isYear(source, index, year)
    ? { start: index, end: index + 1, expression: { kind: 'year', year }, time: null }
    : null;
}

const BEFORE_SHORT_YEARS = wordSet('in since by from until before after of the to early late mid');

/** `in '98`, `the '96 campaign`: the quotation mark stands for the century. */
function matchShortYear(source: TokenText, index: number, value: number): Match | null {
  const isShort =
    isMark(source, index - 1, "'’‘`") &&
    isJoined(source, index) &&
    !isJoined(source, index - 1) &&
    BEFORE_SHORT_YEARS.has(lowerWordAt(source, index - 2)) &&
    !isMark(source, index + 1, "'’%");
  if (!isShort) return null;
  const year = fullYear(value);
  return { start: index, end: index + 1, expression: { kind: 'year', year }, time: null };
}

/** `fiscal 1998`, `fiscal year 1998`; `summer 1999`, `spring of 1999`: the year alone has a value here. */
export function matchYearAfterWord(source: TokenText, index: number): Match | null {
  const linked = isWordAt(source, index + 1, 'year') || isWordAt(source, index + 1, 'of');
  const yearAt = linked ? index + 2 : index + 1;
  const digits = lexemeAt(source, yearAt, 'digits');
  if (digits?.length !== 4 || digits.value < 1500 || digits.value > 2100) return null;
  return { start: index, end: yearAt + 1, expression: { kind: 'year', year: digits.value }, time: null };
}

const BEFORE_DECADES = wordSet('the mid early late');
/** Beside these, `the seventies` are degrees or years of age. */
const NO_DECADES = wordSet('degrees temperatures temperature highs lows high low her his their fahrenheit');

/** `the 1990s`, `'90s`, `the seventies`. */
export function matchDecade(source: TokenText, index: number): Match | null {
  const decade = lexemeAt(source, index, 'decade');
  if (decade === null) return null;
  if (decade.spelt) {
    const hyphen = isMark(source, index - 1, '-') ? index - 1 : index;
    if (!BEFORE_DECADES.has(lowerWordAt(source, hyphen - 1))) return null;
    for (let near = index - 8; near < index + 8; near++)
      if (NO_DECADES.has(lowerWordAt(source, near))) return null;
  }
  return { start: index, end: index + 1, expression: { kind: 'decade', year: decade.year }, time: null };
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

function isYear(source: TokenText, index: number, year: number): boolean {
  if (!isFreeStanding(source, index)) return false;
  const before = lowerWordAt(source, index - 1);
  const after = lowerWordAt(source, index + 1);
  // `the 2023 Women’s World Cup`
  const isOfName = before === 'the' && isCapitalised(source, index + 1);
  if (before === 'at' || (COUNTED.has(after) && !isOfName)) return false;
  // `2000 of them`, but `growth in 1987 of three pct`
  if (PARTED.has(after) && !BEFORE_FAR_YEARS.has(before)) return false;
  const introduced = BEFORE_YEARS.has(before) || isMark(source, index - 1, '-–');
  const bracketed = isMark(source, index - 1, '(') && isMark(source, index + 1, ')-–,');
  if (year < 1500) return BEFORE_FAR_YEARS.has(before) && year % 100 !== 0 && !isWord(source, index + 1);
  if (year < 1900 || year > 2050) return (BEFORE_FAR_YEARS.has(before) && !isPluralNoun(after)) || bracketed;
  if (year % 100 === 0 && isPluralNoun(after) && before !== 'the') return false;
  // `Windows 2000`, `Flight 1990`: a number that belongs to a name.
  return introduced || DETERMINERS.has(before) || !isCapitalised(source, index - 1);
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
