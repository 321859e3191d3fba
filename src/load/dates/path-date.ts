import type { DateOrder } from '../../model/model.ts';
import { type CalendarDate, findCalendarFault, widenYear } from './calendar.ts';
import { findDate } from './find-date.ts';
import { readMonthName } from './month-names.ts';

/** The day that a path states. */
interface PathDate extends CalendarDate {
  /** Its numbers may also mean another day. */
  readonly ambiguous: boolean;
}

/** A date further up in the path is that of the folder's own story. */
const NEAREST_FOLDERS = 5;

const YEAR = String.raw`(?<!\d)([12]\d{3})`;
const LAST_YEARS = String.raw`((?:1[5-9]|20)\d{2})(?!\d)`;

/** A way in which paths state a day, wherever it stands. Those of the first row that holds one count, the last in the path first. */
interface PathForm {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], order: DateOrder | null) => PathDate | null;
}

const FORMS: readonly PathForm[] = [
  // 20230804, 20230804T101500
  {
    pattern: new RegExp(`${YEAR}(0[1-9]|1[0-2])([0-3]\\d)(?=\\D|$|\\d{4}(?:\\d{2})?(?!\\d))`, 'g'),
    read: ([year, month, day]) => certain(year, Number(month), day),
  },
  // 2023-08-04, 2023/8/4, 2023-08/04
  {
    pattern: new RegExp(`${YEAR}[-/_. ](\\d{1,2})[-/_. ](\\d{1,2})(?!\\d)`, 'g'),
    read: ([year, month, day]) => certain(year, Number(month), day),
  },
  // 2023/0804, 2023-0804
  {
    pattern: new RegExp(`${YEAR}[-/_. ](0[1-9]|1[0-2])([0-3]\\d)(?!\\d)`, 'g'),
    read: ([year, month, day]) => certain(year, Number(month), day),
  },
  // 2023/August/04, 2023/08-August/4
  {
    pattern: new RegExp(`${YEAR}[-/_. ](?:\\d{1,2}[-_. ]{1,3})?(\\p{L}{3,12})[-/_. ](\\d{1,2})(?!\\d)`, 'gu'),
    read: ([year, month, day]) => certain(year, readMonthName(month ?? '') ?? 0, day),
  },
  // 04-08-2023, 4.8.2023, 08/04/2023
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})([-/_. ])(\\d{1,2})\\2${LAST_YEARS}`, 'g'),
    read: ([first, , second, year], order) => readNumbers(first, second, year, order),
  },
  // 04082023
  {
    pattern: new RegExp(`(?<!\\d)([0-3]\\d)([0-3]\\d)${LAST_YEARS}`, 'g'),
    read: ([first, second, year], order) => readNumbers(first, second, year, order),
  },
  // 2023/230804
  {
    pattern:
      /(?<!\d)(?:19|20)(\d{2})\/(?:[^/]{0,80}\/){0,2}(?:[^/\d]{0,40}[-_ ])?\1(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g,
    read: ([year, month, day]) => certain(widenYear(Number(year)), Number(month), day),
  },
  // 230804-ferry, AP890101-0001: nothing stands before it but a short number, or the letters of an agency
  {
    pattern:
      /(?:^|\/)(?:\d{1,3}[-_ ]|[A-Za-z]{2,4}[-_]?)?(\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[-_ ](?=\p{L}|\d{4}(?!\d)))[^/]*$/gu,
    read: ([year, month, day]) => {
      const date = certain(widenYear(Number(year)), Number(month), day);
      const others = { year: widenYear(Number(day)), month: Number(month), day: Number(year) };
      return date && { ...date, ambiguous: year !== day && findCalendarFault(others) === null };
    },
  },
];

/** All of them hold this. */
const MAY_HOLD_DATE = /\d{4}/;

/**
 * The day that a file's name or folders state: `2023-08-04-niger.txt`, `2023/08/04/x.txt`, `2023/0804/x.txt`,
 * `2023/08/04-x.txt`, `2023/August/04/x.txt`, `20230804_x.txt`, `04082023.txt`, `4 August 2023.txt`. The last one in the
 * path counts.
 * @param order of day and month in numbers; day first where it is not known
 */
export function findPathDate(path: string, order: DateOrder | null): PathDate | null {
  const nearest = path.split('/').slice(-NEAREST_FOLDERS).join('/');
  const stem = nearest.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  if (!MAY_HOLD_DATE.test(stem)) return null;
  for (const { pattern, read } of FORMS) {
    for (const [, ...groups] of [...stem.matchAll(pattern)].reverse()) {
      const date = read(groups, order);
      if (date) return date;
    }
  }
  return findNamedDay(stem);
}

/** `The Times 4 August 2023`, in the file's name or the nearest folder's that has one. */
function findNamedDay(stem: string): PathDate | null {
  for (const name of stem.replaceAll('_', ' ').split('/').reverse()) {
    const found = /\p{L}{3}/u.test(name) ? findDate(name, 'day-first') : null;
    const isNamed =
      found !== null && found.fault === null && /\p{L}{3}/u.test(name.slice(found.start, found.end));
    if (isNamed) return { ...found.written, ambiguous: false };
  }
  return null;
}

function certain(year: string | number | undefined, month: number, day: string | undefined): PathDate | null {
  const date = { year: Number(year), month, day: Number(day) };
  return findCalendarFault(date) === null ? { ...date, ambiguous: false } : null;
}

function readNumbers(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: DateOrder | null,
): PathDate | null {
  const dayFirst = certain(year, Number(second), first);
  const monthFirst = certain(year, Number(first), second);
  const chosen = order === 'month-first' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  const isOpen = dayFirst !== null && monthFirst !== null && Number(first) !== Number(second);
  return chosen && { ...chosen, ambiguous: isOpen && order === null };
}
