import type { Month, Year } from '../../../model/model.ts';
import { formatMonth, formatYear } from '../calendar.ts';
import { readMonthName } from '../month-names.ts';

const YEAR = String.raw`(1[4-9]\d\d|20\d\d)`;
const MONTH = '(0?[1-9]|1[0-2])';

/** A name that begins with a year or a month and goes on in words: a number alone may count files. */
const NAME = new RegExp(`^${YEAR}(?:[-_. ](0[1-9]|1[0-2]))?[-_. ]{1,3}(?=\\p{L})`, 'u');
/** `Lincoln_1861`, `State of the Union (1861)`. */
const NAME_END = new RegExp(`^(\\p{Lu}[\\p{L} _-]*?)[-_. (]{1,3}${YEAR}\\)?$`, 'u');
/** Behind these a number counts. */
const COUNTED =
  /(?:^|[-_ ])(?:article|artikel|articulo|artigo|chapter|clip|column|doc|document|entry|episode|file|id|img|item|issue|letter|news|nr|number|page|paper|part|photo|post|record|report|room|row|sample|scan|section|segment|speech|story|test|text|train|transcript|untitled|vol|volume)s?$/i;
/** `2023-08`, `2023_08`; of a folder also `202308`. */
const MONTH_NAME = new RegExp(`^${YEAR}[-_. ](0[1-9]|1[0-2])$`);
const MONTH_ALONE = new RegExp(`^${YEAR}[-_. ]?(0[1-9]|1[0-2])$`);
const YEAR_ALONE = new RegExp(`^${YEAR}$`);
/** `08`, `8`, `08-August`, `August`, below the folder of a year. */
const MONTH_FOLDER = new RegExp(`^(?:${MONTH}(?:[-_. ]{1,3}\\p{L}{3,12})?|(\\p{L}{3,12}))$`, 'u');
/** `August 2023`, `The Courier, August 2023`. */
const NAMED = new RegExp(`(?<!\\p{L})(\\p{L}{3,12})\\.?[-_ ]${YEAR}(?!\\d)`, 'u');

/**
 * The month or the year that a file's name or folders state where they state no day: `1793_x.txt`,
 * `Lincoln_1861.txt`, `2023-08 Council.txt`, `1923/x.txt`, `2023/08/x.txt`, `2023/August/x.txt`. The nearest to the file counts.
 */
export function findPathPeriod(path: string): Month | Year | null {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const named = readNamedMonth(name) ?? readName(name);
  if (named) return named;
  for (let at = folders.length - 1; at >= 0; at--) {
    const period = readFolder(folders[at] ?? '', folders[at - 1] ?? '');
    if (period) return period;
  }
  return null;
}

function readName(name: string): Month | Year | null {
  const [, year, month] = NAME.exec(name) ?? MONTH_NAME.exec(name) ?? [];
  if (year !== undefined) return periodOf(year, month);
  const [, words = '', lastYear] = NAME_END.exec(name) ?? [];
  return lastYear === undefined || COUNTED.test(words) ? null : periodOf(lastYear);
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
