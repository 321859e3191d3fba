import { type EditionDate, ENTITY_KINDS, type Year } from '../../../model/model.ts';
import type { Holdings } from '../../../model/page-parts.ts';
import type { TimelinePage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { coarsen, periodLink, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { byCount } from '../parts/by-count.ts';
import { chartDates, placeInArchive } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { below } from '../parts/position.ts';
import { TIMELINE } from '../parts/site-links.ts';

/** Up to so many articles, the timeline holds every headline; beyond, a few for each month. */
const WHOLE = 400;
const PER_MONTH = 4;
const ENTITIES = 6;

interface TimelineInputs {
  readonly holdings: Holdings;
  /** All that have a date, in order of time. */
  readonly articles: MarkedRows<Face>;
}

type TimelineYear = TimelinePage['years'][number];
type TimelineMonth = TimelineYear['months'][number];

/** The whole archive in order of time. */
export function makeTimeline({ holdings, articles }: TimelineInputs): readonly [TimelinePage] {
  const faces = articles.values;
  const shown = faces.length <= WHOLE ? WHOLE : PER_MONTH;
  const byYear = groupBy(faces, ({ date }) => yearOf(date!));
  return [
    {
      kind: 'timeline',
      url: TIMELINE.url,
      position: below(),
      holdings,
      chart: chartDates(
        faces.map(({ date }) => date!),
        placeInArchive,
      ),
      years: [...byYear].map(([year, of]) => showYear(year, of, shown)),
    },
  ];
}

function showYear(year: Year, faces: readonly Face[], shown: number): TimelineYear {
  const own = faces.filter(({ date }) => date === year);
  const byMonth = groupBy(faces.slice(own.length), ({ date }) => coarsen(date!, 'month'));
  return {
    link: { ...periodLink(year), count: faces.length },
    ...showFirst(own, shown),
    months: [...byMonth].map(([month, of]) => showMonth(month, of, shown)),
  };
}

function showMonth(month: EditionDate, faces: readonly Face[], shown: number): TimelineMonth {
  const company = companyOf(faces, ENTITIES);
  return {
    link: { ...periodLink(month), count: faces.length },
    ...showFirst(faces, shown),
    entities: ENTITY_KINDS.flatMap((kind) => company[kind])
      .sort(byCount)
      .slice(0, ENTITIES),
  };
}

function showFirst(faces: readonly Face[], shown: number): Pick<TimelineMonth, 'cards' | 'more'> {
  return {
    cards: faces.slice(0, shown).map(({ card }) => card),
    more: Math.max(0, faces.length - shown),
  };
}
