import { ENTITY_KINDS } from '../../../model/model.ts';
import type { Holdings } from '../../../model/page-parts.ts';
import type { TimelinePage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { type Month, monthLink, monthOf, yearLink } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { byCount } from '../parts/by-count.ts';
import { chartDays, placeInArchive } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { below } from '../parts/position.ts';
import { TIMELINE } from '../parts/site-links.ts';

/** Up to so many articles, the timeline holds every headline; beyond, a few for each month. */
const WHOLE = 400;
const PER_MONTH = 4;
const ENTITIES = 6;

interface TimelineInputs {
  readonly holdings: Holdings;
  /** All that have a day, in order of time. */
  readonly articles: MarkedRows<Face>;
}

type TimelineMonth = TimelinePage['years'][number]['months'][number];

/** The whole archive in order of time. */
export function makeTimeline({ holdings, articles }: TimelineInputs): readonly [TimelinePage] {
  const faces = articles.values;
  const shown = faces.length <= WHOLE ? WHOLE : PER_MONTH;
  const byMonth = groupBy(faces, ({ day }) => monthOf(day!));
  const byYear = groupBy(byMonth, ([month]) => month.slice(0, 4));
  return [
    {
      kind: 'timeline',
      url: TIMELINE.url,
      position: below(),
      holdings,
      chart: chartDays(
        faces.map(({ day }) => day!),
        placeInArchive,
      ),
      years: [...byYear].map(([year, months]) => ({
        link: { ...yearLink(year), count: months.reduce((sum, [, of]) => sum + of.length, 0) },
        months: months.map(([month, of]) => showMonth(month, of, shown)),
      })),
    },
  ];
}

function showMonth(month: Month, faces: readonly Face[], shown: number): TimelineMonth {
  const company = companyOf(faces, ENTITIES);
  return {
    link: { ...monthLink(month), count: faces.length },
    cards: faces.slice(0, shown).map(({ card }) => card),
    more: Math.max(0, faces.length - shown),
    entities: ENTITY_KINDS.flatMap((kind) => company[kind])
      .sort(byCount)
      .slice(0, ENTITIES),
  };
}
