import type { Match } from '../expression.ts';
import {
  isCapitalised,
  isJoined,
  isMark,
  isWordAt,
  lexemeAt,
  lowerWordAt,
  skipMark,
  type TokenText,
  wordAt,
} from '../tokens/token-text.ts';

/** Words that show that a doubtful month (`May`, `March`) is one. */
const BEFORE_MONTHS = new Set(
  `
  in since until till by during through between from of for to and or before after early late mid
  last next this end ended ending starting beginning previous following
`
    .trim()
    .split(/\s+/),
);

/** What follows `the May …` where no month is meant: `the March on Rome`. */
const AFTER_NO_MONTH = new Set('on of to for in and or was is has had were'.split(' '));
const ZONES = new Set(['GMT', 'UTC', 'EST', 'EDT']);

/** `January`, `Jan. 1998`, `May of 2021`, `August '98`; a doubtful month alone needs evidence. */
export function matchMonth(source: TokenText, index: number): Match | null {
  const month = lexemeAt(source, index, 'month');
  if (month === null) return null;
  const end = month.short ? skipMark(source, index + 1, '.') : index + 1;
  const year = matchYearAfter(source, isWordAt(source, end, 'of') ? end + 1 : end);
  if (year === null && !isMonthAlone(source, index, month.doubtful, month.short)) return null;
  return {
    start: index,
    end: year?.end ?? index + 1,
    expression: { kind: 'month', year: year?.year ?? null, month: month.month, which: null },
    time: null,
  };
}

/** A year after a month or a day: `1998`, `, 1998`, `'98`. */
export function matchYearAfter(source: TokenText, index: number): { year: number; end: number } | null {
  const at = skipMark(source, index, ',');
  const digits = lexemeAt(source, at, 'digits');
  if (digits?.length === 4 && digits.value >= 1000 && digits.value < 2200) {
    // `3 August 1230 GMT`
    return ZONES.has(wordAt(source, at + 1)) ? null : { year: digits.value, end: at + 1 };
  }
  const short = lexemeAt(source, at + 1, 'digits');
  if (short?.length === 2 && isMark(source, at, "'’") && isJoined(source, at + 1)) {
    return { year: short.value >= 30 ? 1900 + short.value : 2000 + short.value, end: at + 2 };
  }
  return null;
}

function isMonthAlone(source: TokenText, index: number, doubtful: boolean, short: boolean): boolean {
  const before = lowerWordAt(source, index - 1);
  if (before === 'every' || before === 'each') return false;
  // `Jan Kavan`, `January Jones`
  if ((short || doubtful) && isCapitalised(source, index + 1)) return before === 'in' || before === 'last';
  if (BEFORE_MONTHS.has(before) || isMark(source, index - 1, '-')) return true;
  if (before === 'the' && !short) {
    const after = wordAt(source, index + 1);
    return /^[a-z]/.test(after) && !AFTER_NO_MONTH.has(after);
  }
  // `Mr January`
  return !doubtful && !short && (index < 2 || !isCapitalised(source, index - 1));
}
