import type { Day, Story } from '../../model/model.ts';
import type { Link, StoryCard } from '../../model/page-parts.ts';
import type { StoriesPage, StoryPage } from '../../model/pages.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { countOf } from '../../words/count-text.ts';
import { dayLink, dayTitle, yearOf } from '../calendar.ts';
import { type Catalogue, lookUp, storyUrl } from '../catalogue.ts';
import { chartDays } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { shortName } from '../urls/entity-pages.ts';

import { below } from './position.ts';

export const STORIES: Link = { text: 'Stories', url: 'stories/index.html' as StoriesPage['url'] };

/** Where a day begins on the page of a story. */
const dayAnchor = (day: Day): string => `in-${day}`;

/** Stories hold dated articles only. */
function daysOf(story: Story, catalogue: Catalogue): readonly Day[] {
  return story.articles.map((id) => lookUp(catalogue.articles, id).article.date!);
}

export function storyCard(story: Story, catalogue: Catalogue): StoryCard {
  const days = daysOf(story, catalogue);
  return {
    url: storyUrl(story),
    title: story.title,
    first: days[0]!,
    last: days.at(-1)!,
    count: story.articles.length,
    latest: lookUp(catalogue.cards, story.articles.at(-1)!),
    entities: story.entities.flatMap((id): Link[] => {
      const url = catalogue.entityUrl(id);
      return url === null ? [] : [{ text: shortName(lookUp(catalogue.entities, id)), url }];
    }),
  };
}

/** The stories of most articles, in the order in which they began. */
export function largestStories(
  stories: readonly Story[],
  catalogue: Catalogue,
  most: number,
): readonly StoryCard[] {
  const largest = [...stories]
    .sort((a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, most);
  return stories.filter((story) => largest.includes(story)).map((story) => storyCard(story, catalogue));
}

export function planStoryIndex(catalogue: Catalogue): readonly StoriesPage[] {
  const cards = catalogue.archive.stories.map((story) => storyCard(story, catalogue));
  if (cards.length === 0) return [];
  return [
    {
      kind: 'stories',
      url: STORIES.url,
      title: 'Stories',
      description: `${countOf(cards.length, 'running story', 'running stories')}, each told in order.`,
      position: below(),
      years: [...groupBy(cards, (card) => yearOf(card.first))]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, stories]) => ({ year, stories })),
    },
  ];
}

export function planStories(catalogue: Catalogue): readonly StoryPage[] {
  return catalogue.archive.stories.map((story) => {
    const days = daysOf(story, catalogue);
    const [first, last] = [days[0]!, days.at(-1)!];
    return {
      kind: 'story',
      url: storyUrl(story),
      title: story.title,
      description: `${countOf(story.articles.length, 'article')} from ${dayTitle(first)} to ${dayTitle(last)}.`,
      position: below(STORIES),
      name: story.title,
      first,
      last,
      articleCount: story.articles.length,
      chart: chartDays(days, (_, first) => ({ url: storyUrl(story), anchor: dayAnchor(first) })),
      entities: companyOf(story.articles, catalogue, 8),
      days: [...groupBy(story.articles, (id) => lookUp(catalogue.articles, id).article.date!)].map(
        ([day, ids]) => ({
          day,
          anchor: dayAnchor(day),
          link: dayLink(day),
          cards: ids.map((id) => lookUp(catalogue.cards, id)),
        }),
      ),
    };
  });
}
