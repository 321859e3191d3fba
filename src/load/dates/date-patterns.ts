import type { DateOrder } from '../../model/model.ts';
import { type CalendarDate, widenYear } from './calendar.ts';
import { countFromEra, ERA } from './calendars/eras.ts';
import { readPersianMonth, toGregorian } from './calendars/persian-calendar.ts';
import { readMonthInDate, readRomanMonth } from './month-names.ts';

/** A date as written, not yet checked against the calendar. */
export interface WrittenDate extends CalendarDate {
  /** Day and month could change places. */
  readonly ambiguous: boolean;
}

interface DatePattern {
  readonly name: string;
  /** Matches a date wherever it stands; has the flags `g` and `u`. */
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], order: DateOrder | null) => WrittenDate | null;
}

/**
 * A group stands in it, for its last letter: with none, V8 would write out three letters for each of its places, and take
 * 20 ms, not 1, to make a pattern ready.
 */
const WORD = String.raw`(?:([\p{L}\p{M}]){2,14}\.?|(?:كانون|تشرين)\s(?:\p{L}){3,8})`;
/** Of the West of the Arab world, beside that of the East: `كانون الثاني/يناير`. */
const SECOND_NAME = String.raw`(?:\s?/\s?[\u0621-\u064a]{3,8})?`;
const ORDINAL = '(?:st|nd|rd|th|er|[ºª°.])?';
const JOINT = String.raw`(?:(?:of|de|den|di|del|du|van|[พค]\.ศ\.)\s)?`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;

/** Every form in which a newspaper states a day. One row is one form; earlier rows win at the same place. */
export const DATE_PATTERNS = [
  {
    name: 'year, month, day: 2023-08-04, 2023/8/4, 2023.08.04',
    pattern: /(?<![\d\-./])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: ([year, , month, day]) => certain(year, Number(month), day),
  },
  {
    name: 'basic: 20230804, 20230804T101500Z',
    pattern: /(?<![\d\-.])([12]\d{3})(0\d|1[0-2])([0-3]\d)(?=$|[T\s_,;|<)\]])/gu,
    read: ([year, month, day]) => certain(year, Number(month), day),
  },
  {
    name: 'East Asian: 2023年8月4日, 令和5年8月4日, 2023년 8월 4일',
    pattern: new RegExp(
      String.raw`(${ERA})?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]`,
      'gu',
    ),
    read: ([era, year, month, day]) => {
      const counted = countFromEra(era, year);
      return counted === null ? null : certain(counted, Number(month), day);
    },
  },
  {
    name: 'day, month name, year: 4 August 2023, 4th of August 2023, 04-Aug-2023',
    pattern: new RegExp(
      String.raw`(?<![\d.,:/])(\d{1,2})${ORDINAL}[\s\-./]{0,2}${JOINT}(${WORD})${SECOND_NAME}(?:[\s,\-./]{0,3}${JOINT}(\d{4})|[-/.](\d{2})|\s['’](\d{2}))(?!\d)`,
      'giu',
    ),
    read: ([day, month, , ...years]) => named(years.find(Boolean), month, day),
  },
  {
    name: 'day, month name, short year, clock, as mails of old have it: 14 Feb 93 20:14:08 GMT',
    pattern: /(?<![\d.,:/])(\d{1,2})\s(\p{Lu}\p{Ll}{2})\s(\d{2})(?=\s\d{1,2}:\d{2})/gu,
    read: ([day, month, year]) => named(year, month, day),
  },
  {
    name: 'Vietnamese: 14 tháng 5 năm 2019, 14 tháng 5, 2019',
    pattern: /(?<!\d)(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)/giu,
    read: ([day, month, year]) => certain(year, Number(month), day),
  },
  {
    name: 'Persian calendar: ۲۴ اردیبهشت ۱۳۹۸',
    pattern: /(?<!\d)(\d{1,2})\s([\u0621-\u06cc]{3,9})\s(\d{4})(?!\d)/gu,
    read: ([day, word, year]) => {
      const month = readPersianMonth(word ?? '');
      const date = month === null ? null : toGregorian({ year: Number(year), month, day: Number(day) });
      return date && { ...date, ambiguous: false };
    },
  },
  {
    name: 'month name, day, year: August 4, 2023, Aug. 4 2023',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${WORD})[\s\-./]{0,2}(\d{1,2})${ORDINAL}[\s,\-./]{1,3}(\d{4})(?!\d)`,
      'giu',
    ),
    read: ([month, , day, year]) => named(year, month, day),
  },
  {
    name: 'month name, day, clock, year: Aug 04 10:15:00 +0000 2023, August 04, @10:15AM 2023',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${WORD})\s+(\d{1,2}),?\s+@?${CLOCK}(?:\s?[ap]m)?\s+(?:[+-]\d{4}\s+|[A-Z]{1,5}\s+)?(\d{4})(?!\d)`,
      'giu',
    ),
    read: ([month, , day, year]) => named(year, month, day),
  },
  {
    name: 'day, Roman month, year: 4.VIII.1923',
    pattern: /(?<![\d.,:/])(\d{1,2})[\s\-./]{1,2}([IVX]{1,4}|[ivx]{1,4})[\s\-./]{1,2}(\d{4})(?!\d)/gu,
    read: ([day, month, year]) => {
      const number = readRomanMonth(month ?? '');
      return number === null ? null : certain(year, number, day);
    },
  },
  {
    name: 'year, month name, day: 2023 August 4, 2023-Aug-04',
    pattern: new RegExp(
      String.raw`(?<![\d\-./])(\d{4})[\s,\-./]{1,3}(${WORD})[\s\-./]{1,2}(\d{1,2})(?!\d)`,
      'giu',
    ),
    read: ([year, month, , day]) => named(year, month, day),
  },
  {
    name: 'spaced numbers: 30. 9. 2014',
    pattern: /(?<![\d.])(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})(?!\d)/gu,
    read: ([day, month, year]) => certain(year, Number(month), day),
  },
  {
    name: 'numbers: 31/12/1999, 1.2.2003, 1/2/03',
    pattern: /(?<![\d\-./])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d\-./]*\d)/gu,
    read: ([first, separator, second, year], order) => {
      const fullYear = readYear(year);
      const [a, b] = [Number(first), Number(second)];
      const monthFirst = b > 12 && a <= 12;
      if (monthFirst) return certain(fullYear, a, second);
      const open = a <= 12 && b <= 12 && a !== b && separator !== '.';
      if (open && order === 'month-first') return certain(fullYear, a, second);
      const date = certain(fullYear, b, first);
      return date && { ...date, ambiguous: open && order === null };
    },
  },
] as const satisfies readonly DatePattern[];

function certain(
  year: string | number | undefined,
  month: number,
  day: string | undefined,
): WrittenDate | null {
  return { year: Number(year), month, day: Number(day), ambiguous: false };
}

function named(
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
): WrittenDate | null {
  const month = readMonthInDate(monthName ?? '');
  return month === null ? null : certain(readYear(year), month, day);
}

/** Two digits mean 1950 to 2049. */
function readYear(written: string | undefined): number {
  const digits = (written ?? '').replace(/\D/g, '');
  const year = Number(digits);
  return digits.length > 2 ? year : widenYear(year);
}
