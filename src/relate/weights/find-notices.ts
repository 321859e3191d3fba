import type { OutlineColumns } from '../../outline/columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import { countAlike, countAlikeOnDay } from './count-alike.ts';

/** An article is a notice where the archive has so many that are written like it… */
const FEWEST_ALIKE = 30;
/** …and they are so much of it; */
const LEAST_SHARE_ALIKE = 0.002;
/** or where its day has so many that are no copies of it: prices of one sort from each market. */
const FEWEST_ON_DAY = 12;

/**
 * By row: 1 where an article is a notice, as hundreds of others are.
 *
 * @param copies by row
 */
export function findNotices(outlines: OutlineColumns, copies: Ragged): Uint8Array {
  const { count } = outlines;
  const alike = countAlike(outlines);
  const onDay = countAlikeOnDay(outlines, FEWEST_ON_DAY);
  return makeColumn(Uint8Array, count, (row) => {
    const isUsual = alike[row]! >= FEWEST_ALIKE && alike[row]! >= LEAST_SHARE_ALIKE * count;
    const ofCopies = copies.bounds[row + 1]! - copies.bounds[row]!;
    return isUsual || onDay[row]! - ofCopies >= FEWEST_ON_DAY ? 1 : 0;
  });
}
