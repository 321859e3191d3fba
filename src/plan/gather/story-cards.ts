import type { Story } from '../../model/model.ts';
import type { Link, StoryCard } from '../../model/page-parts.ts';
import { lookUp } from '../../tools/collections/look-up.ts';
import { type Catalogue, cardOf } from '../catalogue/catalogue.ts';
import { shortName } from '../urls/entity-pages.ts';
import { storyUrl } from '../urls/page-urls.ts';

/** A story as lists show it. It holds dated articles only. */
export function makeStoryCard(story: Story, catalogue: Catalogue): StoryCard {
  const [first, latest] = [story.articles[0]!, story.articles.at(-1)!].map((id) => cardOf(id, catalogue));
  return {
    url: storyUrl(story),
    name: story.name,
    first: first!.day!,
    last: latest!.day!,
    count: story.articles.length,
    latest: latest!,
    entities: story.entities.flatMap((id): Link[] => {
      const url = catalogue.entityUrl(id);
      return url === null ? [] : [{ text: shortName(lookUp(catalogue.entities, id)), url }];
    }),
  };
}

/** The stories of most articles, in the order in which they began. */
export function largestStories(
  stories: readonly Story[],
  most: number,
  catalogue: Catalogue,
): readonly StoryCard[] {
  const largest = [...stories]
    .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
  return stories.filter((story) => largest.includes(story)).map((story) => makeStoryCard(story, catalogue));
}
