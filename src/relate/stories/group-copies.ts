import { isOfDay } from '../../outline/day-number.ts';
import { type Ragged, rowOf } from '../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../related/count-features.ts';

/**
 * Articles with their copies that come after them, in the order of the first ones: an agency's text in five papers is
 * told once. What has no known day, and so is in no story, stays by itself.
 *
 * @param copies by row
 */
export function groupCopies(
  counted: Pick<FeatureCounts, 'rows' | 'days' | 'precisions'>,
  copies: Ragged,
): readonly (readonly number[])[] {
  const { rows } = counted;
  const articleOf = new Uint32Array(rows.length);
  for (const [article, row] of rows.entries()) articleOf[row] = article;
  const groups: number[][] = [];
  const groupOf: number[][] = new Array(rows.length);
  for (const [article, row] of rows.entries()) {
    const earlier = Array.from(rowOf(copies, row), (copy) => articleOf[copy]!).filter(
      (copy) => copy < article && isOfDay(counted, copy),
    );
    const group = earlier.length === 0 || !isOfDay(counted, article) ? [] : groupOf[Math.min(...earlier)]!;
    if (group.push(article) === 1) groups.push(group);
    groupOf[article] = group;
  }
  return groups;
}
