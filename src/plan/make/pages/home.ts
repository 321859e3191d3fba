import type { Year } from '../../../model/model.ts';
import type { Card, StoryCard } from '../../../model/page-parts.ts';
import type { HomePage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { periodLink, yearOf } from '../../calendar.ts';
import type { MarkedRows } from '../../told.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { chartArchive } from '../parts/chart.ts';
import { type DateCount, type DateCounts, heatOfYear, sumCounts } from '../parts/heat.ts';
import { HOME } from '../parts/site-links.ts';

interface HomeInputs extends Pick<HomePage, 'prominent' | 'topics' | 'holdings'> {
  readonly latest: MarkedRows<Card>;
  readonly stories: MarkedRows<StoryCard>;
  /** Of the year whose calendar is shown; `null` where no article has a day. */
  readonly calendar: (DateCounts & { readonly year: Year }) | null;
  /** Of all dates that have articles, in order of time. */
  readonly counts: readonly DateCount[];
}

/** The front page. */
export function makeHome({ latest, stories, calendar, counts, ...shown }: HomeInputs): readonly [HomePage] {
  const years = [...groupBy(counts, ([date]) => yearOf(date))];
  return [
    {
      kind: 'home',
      url: HOME.url,
      position: { crumbs: [], previous: null, next: null },
      feeds: siteFeeds,
      ...shown,
      latest: latest.values,
      stories: stories.values,
      heat: calendar && heatOfYear(calendar.year, calendar),
      years: years.map(([year, of]) => ({ ...periodLink(year), count: sumCounts(of) })).reverse(),
      chart: chartArchive(counts),
    },
  ];
}
