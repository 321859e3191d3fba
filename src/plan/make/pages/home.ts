import type { Card, StoryCard } from '../../../model/page-parts.ts';
import type { HomePage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { yearLink, yearOf } from '../../calendar.ts';
import type { MarkedRows } from '../../told.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { chartArchive } from '../parts/chart.ts';
import { type DayCount, type DayCounts, heatOfYear, sumCounts } from '../parts/heat.ts';
import { HOME } from '../parts/site-links.ts';

interface HomeInputs extends Pick<HomePage, 'prominent' | 'topics' | 'holdings'> {
  readonly latest: MarkedRows<Card>;
  readonly stories: MarkedRows<StoryCard>;
  /** Of the year whose calendar is shown; `null` where no article has a day. */
  readonly calendar: (DayCounts & { readonly year: string }) | null;
  /** Of all days that have articles, in order of time. */
  readonly counts: readonly DayCount[];
}

/** The front page. */
export function makeHome({ latest, stories, calendar, counts, ...shown }: HomeInputs): readonly [HomePage] {
  const years = [...groupBy(counts, ([day]) => yearOf(day))];
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
      years: years.map(([year, of]) => ({ ...yearLink(year), count: sumCounts(of) })).reverse(),
      chart: chartArchive(counts),
    },
  ];
}
