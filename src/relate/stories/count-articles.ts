import { countIn } from '../../tools/collections/count.ts';
import type { Mentioned } from '../count-entities.ts';

/** How many of some articles mention each entity. */
export function countArticlesByEntity(
  rows: readonly number[],
  { bounds, entities }: Mentioned,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) countIn(counts, entities[at]!);
  return counts;
}
