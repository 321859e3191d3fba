import type { NamedYear } from '../expression.ts';
import {
  isCapitalised,
  isJoined,
  isMark,
  isWordAt,
  lexemeAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';
import { matchSpokenYear } from './match-spoken-year.ts';

const ZONES = new Set(['GMT', 'UTC', 'EST', 'EDT']);

interface YearSaid {
  readonly end: number;
  readonly year: Exclude<NamedYear, null>;
}

/** A year after a month or a day: `1998`, `, 1998`, `'98`, `last year`, `of this year`. */
export function matchYearAfter(source: TokenText, index: number): YearSaid | null {
  const at = skipMark(source, index, ',');
  const digits = lexemeAt(source, at, 'digits');
  if (digits?.length === 4 && digits.value >= 1000 && digits.value < 2200) {
    // `3 August 1230 GMT`
    return ZONES.has(wordAt(source, at + 1)) ? null : { year: digits.value, end: at + 1 };
  }
  const short = lexemeAt(source, at + 1, 'digits');
  if (short?.length === 2 && isMark(source, at, "'’") && isJoined(source, at + 1)) {
    return { year: fullYear(short.value), end: at + 2 };
  }
  const spoken = lexemeAt(source, at, 'number') === null ? null : matchSpokenYear(source, at);
  if (spoken?.expression.kind === 'year') return { year: spoken.expression.year, end: spoken.end };
  const which = readYearOf(source, isWordAt(source, index, 'of') ? index + 1 : index);
  return which !== null && typeof which.year !== 'number' ? which : null;
}

/** The index after `'s`. */
export function skipPossessive(source: TokenText, index: number): number {
  const isPossessive =
    isMark(source, index, "'’") && isJoined(source, index) && wordAt(source, index + 1) === 's';
  return isPossessive && isJoined(source, index + 1) ? index + 2 : index;
}

/** `1998`, `last year`, `the year`: whose quarter, month or day it is; `null` where none is named there. */
export function readYearOf(source: TokenText, index: number): YearSaid | null {
  const digits = lexemeAt(source, index, 'digits');
  if (digits !== null)
    return digits.length === 4 && digits.value >= 1900 && digits.value <= 2100
      ? { end: index + 1, year: digits.value }
      : null;
  const which = lexemeAt(source, index, 'which');
  // A capital begins another sentence.
  const isYear =
    which !== null && (index === 0 || !isCapitalised(source, index)) && isWordAt(source, index + 1, 'year');
  return isYear ? { end: index + 2, year: { which: which.which } } : null;
}

/** The year of `'98` or `8/23/98`. */
export const fullYear = (short: number): number => (short >= 30 ? 1900 : 2000) + short;
