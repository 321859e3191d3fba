import { ENTITY_KINDS, type Month, type Year } from '../../../model/model.ts';
import type { Card, Holdings } from '../../../model/page-parts.ts';
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

const ENTITIES = 6;

export interface TimelineInputs {
  readonly holdings: Holdings;
  /** All that have a date, in order of time. */
  readonly articles: MarkedRows<Face>;
  /** What mattered most in each month, and of the articles of which only the year is known; `null`: all is shown. */
  readonly heads:
    | readonly {
        readonly date: Month | Year;
        readonly cards: MarkedRows<Card>;
      }[]
    | null;
}

/** What is shown of the articles of a period: all of them, or its heads. */
type ShowPeriod = (period: Month | Year, faces: readonly Face[]) => Pick<TimelineMonth, 'cards' | 'more'>;

type TimelineYear = TimelinePage['years'][number];
type TimelineMonth = TimelineYear['months'][number];

/** The whole archive in order of time. */
export function makeTimeline({ holdings, articles, heads }: TimelineInputs): readonly [TimelinePage] {
  const faces = articles.values;
  const headsOf = heads && new Map(heads.map(({ date, cards }) => [date, cards.values]));
  const show: ShowPeriod = (period, of) => {
    const cards = headsOf === null ? of.map(({ card }) => card) : (headsOf.get(period) ?? []);
    return { cards, more: of.length - cards.length };
  };
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
      years: [...byYear].map(([year, of]) => showYear(year, of, show)),
    },
  ];
}

function showYear(year: Year, faces: readonly Face[], show: ShowPeriod): TimelineYear {
  const own = faces.filter(({ date }) => date === year);
  const byMonth = groupBy(faces.slice(own.length), ({ date }) => coarsen(date!, 'month'));
  return {
    link: { ...periodLink(year), count: faces.length },
    ...show(year, own),
    months: [...byMonth].map(([month, of]) => showMonth(month as Month, of, show)),
  };
}

function showMonth(month: Month, faces: readonly Face[], show: ShowPeriod): TimelineMonth {
  const company = companyOf(faces, ENTITIES);
  return {
    link: { ...periodLink(month), count: faces.length },
    ...show(month, faces),
    entities: ENTITY_KINDS.flatMap((kind) => company[kind])
      .sort(byCount)
      .slice(0, ENTITIES),
  };
}
