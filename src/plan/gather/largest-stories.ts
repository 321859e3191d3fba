import type { StoryCard } from '../../model/page-parts.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MarkedRows } from '../told.ts';

/**
 * The stories of most articles, in the order in which they began.
 *
 * @param places of stories, ascending
 */
export function largestStories(
  places: readonly number[],
  most: number,
  catalogue: Catalogue,
): MarkedRows<StoryCard> {
  return catalogue.storyCards.of(listLargest(places, most, catalogue).sort());
}

/** And these, the largest first. */
export function largestStoriesFirst(
  places: readonly number[],
  most: number,
  catalogue: Catalogue,
): MarkedRows<StoryCard> {
  return catalogue.storyCards.of(listLargest(places, most, catalogue));
}

function listLargest(
  places: readonly number[],
  most: number,
  { archive: { stories } }: Catalogue,
): Uint32Array {
  const bySize = (a: number, b: number): number =>
    stories[b]!.articles.length - stories[a]!.articles.length ||
    (stories[a]!.slug < stories[b]!.slug ? -1 : 1);
  return Uint32Array.from([...places].sort(bySize).slice(0, most));
}
