import type { OutlineColumns } from '../../outline/columns.ts';
import { makeColumn } from '../../tools/columns/growing.ts';
import { countAlike } from './count-alike.ts';

/** An article is a notice where the archive has so many that are written like it… */
const FEWEST_ALIKE = 30;
/** …and they are so much of it. */
const LEAST_SHARE_ALIKE = 0.002;

/** By row: 1 where an article is a notice, as hundreds of others are. */
export function findNotices(outlines: OutlineColumns): Uint8Array {
  const { count } = outlines;
  const alike = countAlike(outlines);
  return makeColumn(Uint8Array, count, (row) =>
    alike[row]! >= FEWEST_ALIKE && alike[row]! >= LEAST_SHARE_ALIKE * count ? 1 : 0,
  );
}
