import type { Day, Year } from '../../../model/model.ts';
import type { Card, StoryCard } from '../../../model/page-parts.ts';
import type { HomePage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { periodLink, periodUrl, yearOf } from '../../calendar.ts';
import type { Marked, MarkedRows } from '../../told.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { chartArchive } from '../parts/chart.ts';
import { type DateCount, type DateCounts, heatOfYear, sumCounts } from '../parts/heat.ts';
import { HOME } from '../parts/site-links.ts';

export interface HomeInputs extends Pick<HomePage, 'isLatest' | 'prominent' | 'topics' | 'holdings'> {
  readonly front: MarkedRows<Card>;
  readonly latest: MarkedRows<Card>;
  readonly greatDays: readonly { readonly day: Day; readonly count: number; readonly head: Marked<Card> }[];
  readonly running: MarkedRows<StoryCard>;
  readonly stories: MarkedRows<StoryCard>;
  /** Of the year whose calendar is shown; `null` where no article has a day. */
  readonly calendar: (DateCounts & { readonly year: Year }) | null;
  /** Of all dates that have articles, in order of time. */
  readonly counts: readonly DateCount[];
}

/** The front page. */
export function makeHome({
  front,
  latest,
  greatDays,
  running,
  stories,
  calendar,
  counts,
  ...shown
}: HomeInputs): readonly [HomePage] {
  const years = [...groupBy(counts, ([date]) => yearOf(date))];
  return [
    {
      kind: 'home',
      url: HOME.url,
      position: { crumbs: [], previous: null, next: null },
      feeds: siteFeeds,
      ...shown,
      front: front.values,
      latest: latest.values,
      greatDays: greatDays.map(({ day, count, head }) => ({
        ...{ day, count, url: periodUrl(day) },
        head: head.value,
      })),
      running: running.values,
      stories: stories.values,
      heat: calendar && heatOfYear(calendar.year, calendar),
      years: years.map(([year, of]) => ({ ...periodLink(year), count: sumCounts(of) })).reverse(),
      chart: chartArchive(counts),
    },
  ];
}
