import { type Ragged, rowOf } from '../../tools/columns/ragged.ts';

/**
 * Articles with their copies that come after them, in the order of the first ones: an agency's text in five papers is
 * told once.
 *
 * @param rows of the articles, in order of time
 * @param copies by row
 */
export function groupCopies(rows: Uint32Array, copies: Ragged): readonly (readonly number[])[] {
  const articleOf = new Uint32Array(rows.length);
  for (const [article, row] of rows.entries()) articleOf[row] = article;
  const groups: number[][] = [];
  const groupOf: number[][] = new Array(rows.length);
  for (const [article, row] of rows.entries()) {
    const earlier = Array.from(rowOf(copies, row), (copy) => articleOf[copy]!).filter(
      (copy) => copy < article,
    );
    const group = earlier.length === 0 ? [] : groupOf[Math.min(...earlier)]!;
    if (group.push(article) === 1) groups.push(group);
    groupOf[article] = group;
  }
  return groups;
}
