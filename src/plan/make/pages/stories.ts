import type { StoryCard } from '../../../model/page-parts.ts';
import type { StoriesPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { yearOf } from '../../calendar.ts';
import type { MarkedRows } from '../../told.ts';
import { below } from '../parts/position.ts';
import { STORIES } from '../parts/site-links.ts';

interface StoriesInputs {
  /** In the order in which they began. */
  readonly stories: MarkedRows<StoryCard>;
}

/** The list of all stories, latest year first. */
export function makeStories({ stories }: StoriesInputs): readonly [StoriesPage] {
  return [
    {
      kind: 'stories',
      url: STORIES.url,
      position: below(),
      years: [...groupBy(stories.values, ({ first }) => yearOf(first))]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, of]) => ({ year, stories: of })),
    },
  ];
}
