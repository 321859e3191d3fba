import type { OutlineColumns } from './columns.ts';
import { orderRows } from './order-rows.ts';

/** Outlines whose rows are in order of time. */
export interface InTime {
  readonly outlines: OutlineColumns;
  /** Of each row its place in the order of ids, which breaks ties. */
  readonly ranks: Uint32Array;
}

/**
 * Dated articles in order of time (day, moment, id), then undated ones. An article of which only the month, or the year,
 * is known stands before all the days of it: what may be older than they are is never the latest news. On its day, an
 * article that states no moment comes first.
 *
 * @param outlines rows in the order of ids
 */
export function sortInTime(outlines: OutlineColumns): InTime {
  const { days, precisions, moments } = outlines;
  const momentOf = (row: number): number =>
    Number.isNaN(moments[row]!) ? Number.NEGATIVE_INFINITY : moments[row]!;
  // Two of no moment differ by no number: their ids decide.
  const ranks = Uint32Array.from(days.keys()).sort(
    (a, b) => days[a]! - days[b]! || precisions[b]! - precisions[a]! || momentOf(a) - momentOf(b) || a - b,
  );
  return { outlines: orderRows(outlines, ranks), ranks };
}

/** Rows by day, then id; undated ones last. */
export function sortByDay({ outlines: { days }, ranks }: InTime): Uint32Array {
  return Uint32Array.from(ranks.keys()).sort((a, b) => days[a]! - days[b]! || ranks[a]! - ranks[b]!);
}
