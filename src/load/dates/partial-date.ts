import type { Month, Year } from '../../model/model.ts';
import { formatMonth, formatYear } from './calendar.ts';
import { countFromEra, ERA, readDoubleYear } from './calendars/eras.ts';
import { readMonthName, readRomanMonth } from './month-names.ts';
import { listWeek } from './numbered-days.ts';

/** What a text names that names no day. */
export interface PartialDate {
  /** `null` where not even the year is certain: `1920s`. */
  readonly date: Month | Year | null;
  /** Whether the text says just that: `1923`, `August 2023`; else it was made out of `circa 1923`, `2023-Q3`. */
  readonly isExact: boolean;
}

/** A way in which people write a month or a year, alone in a text. The first row that fits counts. */
interface PartialForm {
  readonly pattern: RegExp;
  /** `null` where the text means something else. */
  readonly read: (groups: readonly (string | undefined)[]) => PartialDate | null;
}

/** Other numbers among words are hardly years. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2099;
const LAST_BUDDHIST_YEAR = 2700;

const FORMS: readonly PartialForm[] = [
  // 1723/24
  {
    pattern: /^\D*(?<!\d)([12]\d{3})\/(\d{1,2})\D*$/,
    read: ([year, next]) => {
      const later = readDoubleYear(Number(year), next);
      return later === null ? null : guess(later);
    },
  },
  // 2023-08, 2023/8, 2023.08, 202308; 2023-08-00, 2023-08-??: the day is not known
  {
    pattern: /^([12]\d{3})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](?:00|\?\?|xx|uu))?|(0[1-9]|1[0-2])(?:00)?)[~?]?$/i,
    read: ([year, month, joined]) => exact(Number(year), Number(month ?? joined)),
  },
  // 1923-00-00, 1923-??-??
  {
    pattern: /^([12]\d{3})[-/.]?(?:00|\?\?|xx|uu)[-/.]?(?:00|\?\?|xx|uu)$/i,
    read: ([year]) => exact(Number(year)),
  },
  // 08/2023, 8.2023, VIII.1923
  {
    pattern: /^(?:(0?[1-9]|1[0-2])|([IVX]{1,4}))[-/.\s]{1,2}([12]\d{3})$/,
    read: ([month, roman, year]) => exact(Number(year), month ? Number(month) : readRomanMonth(roman ?? '')),
  },
  // 14/15 June 2011
  {
    pattern: /^\D*\d{1,2}\.?\s?[/&+]\s?\d{1,2}\.?\s(\p{L}{3,12})\.?,?\s([12]\d{3})$/u,
    read: ([word, year]) => {
      const month = readMonthName(word ?? '');
      return month === null ? null : { date: formatMonth(Number(year), month), isExact: false };
    },
  },
  // 2023-W31
  {
    pattern: /^(\d{4})-?W(\d{2})$/i,
    read: ([year, week]) => readWeek(Number(year), Number(week)),
  },
  // week 31, 2023; KW 31/2023
  {
    pattern:
      /^(?:week|wk|kw|woche|semaine|semana|settimana|vecka|uge|uke)\.?\s?(\d{1,2})[,/\s]{1,2}(\d{4})$/i,
    read: ([week, year]) => readWeek(Number(year), Number(week)),
  },
  // 2023-Q3, Q3 2023, 3Q 2023; 2023-07/08
  {
    pattern:
      /^([12]\d{3})(?:[\s/-]{0,3}[QH][1-4]|-\d{2}\/\d{2})$|^(?:[QH][1-4]|[1-4]Q)[\s/-]{0,3}([12]\d{3})$/i,
    read: ([before, after]) => guess(Number(before ?? after)),
  },
  // 2023/24: a season may be of either year
  { pattern: /^\D*(?<!\d)[12]\d{3}[/–-]\d{2}\D*$/, read: () => UNCERTAIN },
  // 1920s, 1920er, années 1920, década de 1920, 1920年代
  {
    pattern:
      /(?<!\d)[12]\d{2}0(?:['’]?s\b|er\b|-(?:es|luvu)|年代|-?х)|\b(?:ann[ée]es|d[ée]cada|decennio|lata)\s(?:de\s)?[12]\d{2}0/iu,
    read: () => UNCERTAIN,
  },
  // 2023年8月, 令和5年, 2023년 8월
  {
    pattern: new RegExp(String.raw`^(${ERA})?\s?(\d{1,4}|元)\s?[年년](?:\s?(\d{1,2})\s?[月월])?$`, 'u'),
    read: ([era, year, month]) => {
      const counted = countFromEra(era, year);
      return counted === null ? null : exact(counted, month === undefined ? null : Number(month));
    },
  },
  // 0099, 1923
  { pattern: /^(\d{4})$/, read: ([year]) => exact(Number(year)) },
  // AD 800, 99 n. Chr.
  {
    pattern:
      /^A\.?D\.?\s?(\d{1,4})$|^(\d{1,4})\s?(?:A\.?D\.?|C\.?E\.?|n\.\s?Chr\.?|ap\.\sJ\.-C\.|d\.\s?C\.)$/i,
    read: ([after, before]) => exact(Number(after ?? before)),
  },
  // August 2023, 2023 August, circa 1923, 1923?
  {
    pattern: /^(\D*)(?<![-.\d])([12]\d{3})(?!\d)(\D*)$/u,
    read: ([before, year, after]) => readWords(before ?? '', Number(year), after ?? ''),
  },
];

const UNCERTAIN: PartialDate = { date: null, isExact: false };

/**
 * A year or a month where no day is stated: `circa 1923` is `1923`, `August 2023` is `2023-08`. `null` where any other
 * number stands by, as it may mean something else.
 *
 * @param text the whole of it, in plain digits
 */
export function findPartialDate(text: string): PartialDate | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const partial = match && read(match.slice(1));
    if (partial) return partial;
  }
  return null;
}

/** @param month `null`: not known, or none */
function exact(year: number, month: number | null = null): PartialDate | null {
  if (year < 1) return null;
  if (month === null) return { date: formatYear(year), isExact: true };
  return month >= 1 && month <= 12 ? { date: formatMonth(year, month), isExact: true } : null;
}

function guess(year: number): PartialDate {
  return { date: formatYear(year), isExact: false };
}

/** The month that it is wholly in, or else its year. */
function readWeek(year: number, week: number): PartialDate | null {
  const days = listWeek(year, week);
  if (days === null) return null;
  const [first, last] = [days[0]!, days.at(-1)!];
  if (first.month !== last.month) return guess(year);
  return { date: formatMonth(year, first.month), isExact: false };
}

function readWords(before: string, year: number, after: string): PartialDate | null {
  const isThai = /\p{Script=Thai}/u.test(before + after);
  if (year < FIRST_YEAR || year > (isThai ? LAST_BUDDHIST_YEAR : LAST_YEAR)) return null;
  const [wordsBefore, wordsAfter] = [listWords(before), listWords(after)];
  const months = [...wordsBefore, ...wordsAfter].map(readMonthName).filter((month) => month !== null);
  const month = readMonthName(wordsBefore.at(-1) ?? '') ?? readMonthName(wordsAfter[0] ?? '');
  if (month === null || months.length > 1) return guess(year);
  return { date: formatMonth(year, month), isExact: wordsBefore.length + wordsAfter.length === 1 };
}

const JOINTS = /^(?:of|de|del|di|du|do|van|г)$/i;

/** But for what joins a month and its year. */
function listWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !JOINTS.test(word));
}
