import { wordSet } from '../../../tools/text/word-set.ts';
import type { Match, NamedYear } from '../expression.ts';
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
import { matchYearAfter } from './year-said.ts';

/** Words that show that a doubtful month (`May`, `March`) is one. */
const BEFORE_MONTHS = new Set(
  `
  in since until till by during through between from of for to and or before after early late mid
  last next this end ended ending starting beginning previous following come
`
    .trim()
    .split(/\s+/),
);

/** `the May vote`, `an August decline` */
const BEFORE_NOUNS = wordSet('the a an its their his her');
/** What follows `the May …` where no month is meant: `the March on Rome`. */
const AFTER_NO_MONTH = wordSet('on of to for in and or was is has had were');

/** `January`, `Jan. 1998`, `May of 2021`, `August '98`; a doubtful month alone needs evidence. */
export function matchMonth(source: TokenText, index: number): Match | null {
  const month = lexemeAt(source, index, 'month');
  if (month === null) return null;
  const end = month.short ? skipMark(source, index + 1, '.') : index + 1;
  const year = matchYearAfter(source, isWordAt(source, end, 'of') ? end + 1 : end);
  if (year === null) {
    const shared = matchSharedYear(source, end, month.month);
    if (shared !== null)
      return {
        start: index,
        end: index + 1,
        expression: { kind: 'month', year: shared, month: month.month, which: null },
        time: null,
      };
  }
  if (year === null && !isMonthAlone(source, index, month.doubtful, month.short)) return null;
  return {
    start: index,
    end: year?.end ?? index + 1,
    expression: { kind: 'month', year: year?.year ?? null, month: month.month, which: null },
    time: null,
  };
}

/** Between two months that have one year: `June and July 1998`, `from October to March of last year`. */
const LINKS = wordSet('and or to through till until');

/** The year of a month before another one that is named with its year, from the word between them on. */
function matchSharedYear(source: TokenText, index: number, month: number): Exclude<NamedYear, null> | null {
  if (!isMark(source, index, '-–/') && !LINKS.has(lowerWordAt(source, index))) return null;
  const last = lexemeAt(source, index + 1, 'month');
  if (last === null) return null;
  const end = last.short ? skipMark(source, index + 2, '.') : index + 2;
  const said = matchYearAfter(source, isWordAt(source, end, 'of') ? end + 1 : end)?.year;
  if (said === undefined) return null;
  // `October to March 1998` began in the year before.
  return typeof said === 'number' && month > last.month ? said - 1 : said;
}

function isMonthAlone(source: TokenText, index: number, doubtful: boolean, short: boolean): boolean {
  const before = lowerWordAt(source, index - 1);
  if (before === 'every' || before === 'each') return false;
  // `Jan Kavan`, `January Jones`
  if ((short || doubtful) && isCapitalised(source, index + 1)) return before === 'in' || before === 'last';
  // `Chung Mong-Jun`
  if (isMark(source, index - 1, '-') && isJoined(source, index - 1))
    return !short && (lexemeAt(source, index - 2, 'month') !== null || !isCapitalised(source, index - 2));
  if (BEFORE_MONTHS.has(before) || isMark(source, index - 1, '-')) return true;
  if (BEFORE_NOUNS.has(before) && !short) {
    const after = wordAt(source, index + 1);
    return /^[a-z]/.test(after) && !AFTER_NO_MONTH.has(after);
  }
  // `Mr January`
  return !doubtful && !short && (index < 2 || !isCapitalised(source, index - 1));
}
