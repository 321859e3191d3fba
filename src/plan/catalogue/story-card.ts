import type { Url } from '../../model/model.ts';
import type { Card, Link, StoryCard } from '../../model/page-parts.ts';
import type { EntityRows, StoryRows } from '../../outline/archive-columns.ts';
import { storyDayOf } from '../calendar.ts';
import { shortName } from '../urls/entity-pages.ts';
import { storyUrl } from '../urls/page-urls.ts';

/** A story as lists show it. */
export function makeStoryCard(
  story: StoryRows,
  entities: readonly EntityRows[],
  entityUrls: readonly (Url | null)[],
  cardOf: (row: number) => Card,
): StoryCard {
  const latest = cardOf(story.articles.at(-1)!);
  return {
    url: storyUrl(story),
    name: story.name,
    first: storyDayOf(cardOf(story.articles[0]!)),
    last: storyDayOf(latest),
    count: story.articles.length,
    latest,
    entities: Array.from(story.entities).flatMap((place): Link[] => {
      const url = entityUrls[place]!;
      return url === null ? [] : [{ text: shortName(entities[place]!), url }];
    }),
  };
}
