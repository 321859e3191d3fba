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

/** As {@link latestDated}; the last of the undated ones where none has a date. */
export function latestRows(
  rows: Uint32Array,
  dateOf: readonly (EditionDate | null)[],
  most: number,
): Uint32Array {
  const latest = latestDated(rows, dateOf, most);
  return latest.length > 0 ? latest : rows.slice(-most).reverse();
}
