import type { Month, Year } from '../../model/model.ts';
import { formatMonth, formatYear } from './calendar.ts';
import { readMonthName } from './month-names.ts';

const YEAR = String.raw`(1[4-9]\d\d|20\d\d)`;
const MONTH = '(0?[1-9]|1[0-2])';

/** A name that begins with a year or a month and goes on in words: a number alone may count files. */
const NAME = new RegExp(`^${YEAR}(?:[-_. ](0[1-9]|1[0-2]))?[-_. ]{1,3}(?=\\p{L})`, 'u');
/** `2023-08`, `2023_08`, `202308`. */
const MONTH_ALONE = new RegExp(`^${YEAR}[-_. ]?(0[1-9]|1[0-2])$`);
const YEAR_ALONE = new RegExp(`^${YEAR}$`);
/** `08`, `8`, `08-August`, `August`, below the folder of a year. */
const MONTH_FOLDER = new RegExp(`^(?:${MONTH}(?:[-_. ]{1,3}\\p{L}{3,12})?|(\\p{L}{3,12}))$`, 'u');
/** `August 2023`, `The Courier, August 2023`. */
const NAMED = new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.?[-_ ]${YEAR}(?!\\d)`, 'u');

/**
 * The month or the year that a file's name or folders state where they state no day: `1793_x.txt`,
 * `2023-08 Council.txt`, `1923/x.txt`, `2023/08/x.txt`, `2023/August/x.txt`. The nearest to the file counts.
 */
export function findPathPeriod(path: string): Month | Year | null {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const named = readName(name) ?? readNamedMonth(name);
  if (named) return named;
  for (let at = folders.length - 1; at >= 0; at--) {
    const period = readFolder(folders[at] ?? '', folders[at - 1] ?? '');
    if (period) return period;
  }
  return null;
}

function readName(name: string): Month | Year | null {
  const [, year, month] = NAME.exec(name) ?? MONTH_ALONE.exec(name) ?? [];
  return year === undefined ? null : periodOf(year, month);
}

function readFolder(folder: string, above: string): Month | Year | null {
  const [, alone] = YEAR_ALONE.exec(folder) ?? [];
  if (alone !== undefined) return periodOf(alone);
  const [, year] = YEAR_ALONE.exec(above) ?? [];
  const [, number, word] = year === undefined ? [] : (MONTH_FOLDER.exec(folder) ?? []);
  const month = number ?? readMonthName(word ?? '');
  if (year !== undefined && month !== null) return periodOf(year, month);
  const [, joinedYear, joinedMonth] = MONTH_ALONE.exec(folder) ?? [];
  return joinedYear === undefined ? readNamedMonth(folder) : periodOf(joinedYear, joinedMonth);
}

function readNamedMonth(name: string): Month | Year | null {
  const [, word, year] = NAMED.exec(name) ?? [];
  const month = readMonthName(word ?? '');
  return year === undefined || month === null ? null : periodOf(year, month);
}

function periodOf(year: string, month?: string | number): Month | Year {
  return month === undefined ? formatYear(Number(year)) : formatMonth(Number(year), Number(month));
}
