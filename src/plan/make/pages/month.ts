import type { MonthPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { dayUrl, type Month, monthLink, monthUrl, yearLink } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { companyOf } from '../parts/company.ts';
import { type DayCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

/** Articles shown for each day. */
const PER_DAY = 4;
const PROMINENT = 10;

interface MonthInputs extends Neighbours<Month> {
  readonly month: Month;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly days: DayCounts;
}

/** The page of a month. */
export function makeMonth({ month, articles, days, ...neighbours }: MonthInputs): readonly [MonthPage] {
  const faces = articles.values;
  const cards = faces.map(({ card }) => card);
  return [
    {
      kind: 'month',
      url: monthUrl(month),
      position: { ...below(yearLink(month.slice(0, 4))), ...linkNeighbours(neighbours, monthLink) },
      month,
      count: articles.length,
      sheet: sheetOfMonth(month, days),
      prominent: companyOf(faces, PROMINENT),
      days: [...groupBy(cards, ({ day }) => day!)].map(([day, ofDay]) => ({
        day,
        url: dayUrl(day),
        cards: ofDay.slice(0, PER_DAY),
        more: Math.max(0, ofDay.length - PER_DAY),
      })),
    },
  ];
}
