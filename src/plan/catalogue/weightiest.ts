import type { ArchiveColumns } from '../../outline/archive-columns.ts';

/** The rows by their weight, the weightiest first, of equal ones the earliest. */
export function sortByWeight(
  rows: Iterable<number>,
  { weights }: Pick<ArchiveColumns, 'weights'>,
): readonly number[] {
  return [...rows].sort((a, b) => weights[b]! - weights[a]! || a - b);
}
