import type { ArticleVectors } from '../related/weigh-articles.ts';
import { OF_STRAYS, sizeOf } from './closeness.ts';
import { linkGroups } from './story-links.ts';
import { KEPT, sumUpGroups } from './sum-up-groups.ts';

/**
 * Stories with the articles that are like one of them as a whole, though like none of its turns.
 *
 * @param stories articles of each, in order of time
 * @param strays groups of articles that count as one, which are in no story
 */
export function takeIn(
  vectors: ArticleVectors,
  stories: readonly (readonly number[])[],
  strays: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const size = sizeOf(vectors);
  const groups = [...stories, ...strays].sort((a, b) => a[0]! - b[0]!);
  const grown = new Map(stories.map((articles) => [articles, [...articles]]));
  const taken = new Set<readonly number[]>();
  for (const { earlier, later } of linkGroups(
    sumUpGroups(vectors, groups, KEPT[size]),
    vectors,
    OF_STRAYS[size],
  )) {
    const [a, b] = [groups[earlier]!, groups[later]!];
    const [story, stray] = grown.has(a) ? [grown.get(a)!, b] : [grown.get(b), a];
    if (story === undefined || grown.has(stray) || taken.has(stray)) continue;
    story.push(...stray);
    taken.add(stray);
  }
  return [...grown.values()].map((articles) => articles.sort((a, b) => a - b));
}
