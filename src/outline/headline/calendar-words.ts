import { MONTHS } from '../../knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import { HEADLINE_VERBS, NEVER_NAMES } from '../../knowledge/languages/never-names.ts';
import { wordSet } from '../../tools/text/word-set.ts';
import type { CaseCounts } from './case-counts.ts';
import { countCapitals } from './choose-case.ts';
import type { HeadlineWord } from './headline-words.ts';

/** Months and days of the week, as English has them. */
const CALENDAR: ReadonlySet<string> = new Set(
  [...MONTHS, ...WEEKDAYS].flatMap(({ name, short }) => [name, ...short].map((each) => each.toLowerCase())),
);
/** Those that are words, too. */
const DOUBTFUL = wordSet('may march mar sun sat mon wed fri tue thu jun');
const BEFORE_MONTH = wordSet('in by since until till from early late mid end of through for last next');

/**
 * Whether a word of an English headline is a month or a day of the week; `null`: it is none, or who knows.
 *
 * @param counts how its article writes it
 */
export function isInCalendar(words: readonly HeadlineWord[], at: number, counts: CaseCounts): boolean | null {
  const { key, gap } = words[at]!;
  if (!CALENDAR.has(key)) return null;
  if (!DOUBTFUL.has(key)) return true;
  const [before, after] = [words[at - 1], words[at + 1]];
  const isDated = /^\d/.test(after?.text ?? '') || /^\d/.test(before?.text ?? '');
  const isOfPair = isBeside(gap, before) || isBeside(after?.gap ?? '', after);
  if (isDated || isOfPair || BEFORE_MONTH.has(before?.key ?? '')) return true;
  if (key !== 'march' && key !== 'may') return null;
  const [asVerb, asMonth] = [counts.lower > 0, countCapitals(counts) > 0];
  if (key === 'march') return asMonth || !asVerb;
  return asMonth && !asVerb && after !== undefined && !isVerb(after.key);
}

/** `JAN/MAY` */
const isBeside = (gap: string, other: HeadlineWord | undefined): boolean =>
  /^[/-]$/.test(gap) && CALENDAR.has(other?.key ?? '');

/** `MAY LIFT`, `MAY NOT`; but `MAY SALES` */
const isVerb = (key: string): boolean =>
  NEVER_NAMES.has(key) || ['s', 'es'].some((ending) => HEADLINE_VERBS.has(key + ending));
