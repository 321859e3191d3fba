import type { ArchiveColumns } from '../../outline/archive-columns.ts';
import type { Face } from '../face.ts';
import { LONGEST_LIST } from '../make/parts/period-pages.ts';
import type { MarkedRows } from '../told.ts';
import type { Catalogue } from './catalogue.ts';

/** A list of fewer articles is its own first look. */
const FEWEST = 13;
/** More than are shown: whether an article is about its subject shows on the page. */
const MOST = 18;

/** What mattered most of a subject's articles, the weightiest first; none of few. */
export function weightiestFaces(rows: Uint32Array, { archive, faces }: Catalogue): MarkedRows<Face> {
  return faces.of(rows.length < FEWEST ? new Uint32Array() : pickWeightiest(rows, MOST, archive));
}

/**
 * How much each of a subject's articles mattered beside the others; none of few. Where they are on one page, only by
 * their order: a page stays while that does.
 */
export function weighAmong(
  rows: Uint32Array,
  { weights }: Pick<ArchiveColumns, 'weights'>,
): readonly number[] {
  if (rows.length < FEWEST) return [];
  if (rows.length > LONGEST_LIST) return Array.from(rows, (row) => weights[row]!);
  const places = new Map(sortByWeight(rows, { weights }).map((row, place) => [row, place]));
  return Array.from(rows, (row) => -places.get(row)!);
}

/** The first few of {@link sortByWeight}, without sorting all. */
export function pickWeightiest(
  rows: Uint32Array,
  most: number,
  { weights }: Pick<ArchiveColumns, 'weights'>,
): Uint32Array {
  const picked: number[] = [];
  for (const row of rows) {
    if (picked.length === most && weights[row]! <= weights[picked.at(-1)!]!) continue;
    let at = picked.length;
    while (at > 0 && weights[picked[at - 1]!]! < weights[row]!) at--;
    picked.splice(at, 0, row);
    if (picked.length > most) picked.pop();
  }
  return Uint32Array.from(picked);
}

/** The rows by their weight, the weightiest first, of equal ones the earliest. */
export function sortByWeight(
  rows: Iterable<number>,
  { weights }: Pick<ArchiveColumns, 'weights'>,
): readonly number[] {
  return [...rows].sort((a, b) => weights[b]! - weights[a]! || a - b);
}
