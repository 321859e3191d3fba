import type { EditionDate } from '../../model/model.ts';

/**
 * The latest of the dated articles, newest first.
 *
 * @param rows dated ones in order of time, then undated ones
 */
export function latestDated(
  rows: Uint32Array,
  dateOf: readonly (EditionDate | null)[],
  most: number,
): Uint32Array {
  let end = rows.length;
  while (end > 0 && dateOf[rows[end - 1]!] === null) end--;
  return rows.slice(Math.max(0, end - most), end).reverse();
}
