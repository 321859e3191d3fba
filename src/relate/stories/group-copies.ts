import { NO_DAY, TO_THE_DAY } from '../../outline/columns.ts';
import { type Ragged, rowOf } from '../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../related/count-features.ts';

/**
 * Articles with their copies that come after them, in the order of the first ones: an agency's text in five papers is
 * told once. What has no known day, and so is in no story, stays by itself.
 *
 * @param copies by row
 */
export function groupCopies(
  { rows, days, precisions }: Pick<FeatureCounts, 'rows' | 'days' | 'precisions'>,
  copies: Ragged,
): readonly (readonly number[])[] {
  const hasDay = (article: number): boolean => days[article] !== NO_DAY && precisions[article] === TO_THE_DAY;
  const articleOf = new Uint32Array(rows.length);
  for (const [article, row] of rows.entries()) articleOf[row] = article;
  const groups: number[][] = [];
  const groupOf: number[][] = new Array(rows.length);
  for (const [article, row] of rows.entries()) {
    const earlier = Array.from(rowOf(copies, row), (copy) => articleOf[copy]!).filter(
      (copy) => copy < article && hasDay(copy),
    );
    const group = earlier.length === 0 || !hasDay(article) ? [] : groupOf[Math.min(...earlier)]!;
    if (group.push(article) === 1) groups.push(group);
    groupOf[article] = group;
  }
  return groups;
}
