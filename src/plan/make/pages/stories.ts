import type { StoryCard } from '../../../model/page-parts.ts';
import type { StoriesPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { monthOf, yearOf } from '../../calendar.ts';
import type { MarkedRows } from '../../told.ts';
import { below } from '../parts/position.ts';
import { STORIES } from '../parts/site-links.ts';

/** A list of fewer stories is its own first look. */
const FEWEST = 25;
const GREATEST = 12;

interface StoriesInputs {
  /** In the order in which they began. */
  readonly stories: MarkedRows<StoryCard>;
}

/** The list of all stories: the largest, then by time. */
export function makeStories({ stories }: StoriesInputs): readonly [StoriesPage] {
  const all = stories.values;
  return [
    {
      kind: 'stories',
      url: STORIES.url,
      position: below(),
      count: all.length,
      greatest:
        all.length < FEWEST
          ? []
          : [...all].sort((a, b) => b.count - a.count || (a.url < b.url ? -1 : 1)).slice(0, GREATEST),
      years: [...groupBy(all, ({ first }) => yearOf(first))]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, of]) => ({
          year,
          months: [...groupBy(of, ({ first }) => monthOf(first))].map(([month, begun]) => ({
            month,
            stories: begun,
          })),
        })),
    },
  ];
}
