import { ENTITY_KINDS } from '../../model/model.ts';
import type { Link } from '../../model/page-parts.ts';
import type { TimelinePage } from '../../model/pages.ts';
import { monthLink, monthsOfYear, yearLink } from '../calendar.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { byCount } from '../parts/by-count.ts';
import { chartDays, placeInArchive } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { countHoldings } from '../parts/holdings.ts';

import { below } from './position.ts';

/** Up to so many articles, the timeline holds every headline; beyond, a few for each month. */
const WHOLE = 400;
const PER_MONTH = 4;
const ENTITIES = 6;

export const TIMELINE: Link = { text: 'Timeline', url: 'timeline/index.html' as TimelinePage['url'] };

export function planTimeline(catalogue: Catalogue): readonly TimelinePage[] {
  const { byYear, byMonth, byDay } = catalogue.days;
  if (byDay.size === 0) return [];
  const holdings = countHoldings(catalogue);
  const shown = holdings.dated <= WHOLE ? WHOLE : PER_MONTH;
  return [
    {
      kind: 'timeline',
      url: TIMELINE.url,
      title: 'Timeline',
      description: 'The archive in order of time.',
      position: below(),
      holdings,
      chart: chartDays(
        [...byDay].flatMap(([day, entries]) => entries.map(() => day)),
        placeInArchive,
      ),
      years: [...byYear].map(([year, ofYear]) => ({
        link: { ...yearLink(year), count: ofYear.length },
        months: monthsOfYear(year).flatMap((month) => {
          const entries = byMonth.get(month);
          if (!entries) return [];
          const ids = entries.map(({ article }) => article.id);
          const company = companyOf(ids, catalogue, ENTITIES);
          return [
            {
              link: { ...monthLink(month), count: entries.length },
              cards: ids.slice(0, shown).map((id) => lookUp(catalogue.cards, id)),
              more: Math.max(0, ids.length - shown),
              entities: ENTITY_KINDS.flatMap((kind) => company[kind])
                .sort(byCount)
                .slice(0, ENTITIES),
            },
          ];
        }),
      })),
    },
  ];
}
