import type { Month } from '../../../model/model.ts';
import type { MonthPage } from '../../../model/pages.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { periodLink, periodUrl, storyDayOf, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { companyOf } from '../parts/company.ts';
import { type DateCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

/** Articles shown for each day. */
const PER_DAY = 4;
const PROMINENT = 10;

interface MonthInputs extends Neighbours<Month> {
  readonly month: Month;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly days: DateCounts;
}

/** The page of a month. */
export function makeMonth({ month, articles, days, ...neighbours }: MonthInputs): readonly [MonthPage] {
  const faces = articles.values;
  const all = faces.map(({ card }) => card);
  const cards = all.filter(({ date }) => date === month);
  const byDay = groupBy(all.slice(cards.length), storyDayOf);
  return [
    {
      kind: 'month',
      url: periodUrl(month),
      position: { ...below(periodLink(yearOf(month))), ...linkNeighbours(neighbours) },
      month,
      count: articles.length,
      sheet: sheetOfMonth(month, days),
      prominent: companyOf(faces, PROMINENT),
      cards,
      days: [...byDay].map(([day, ofDay]) => ({
        day,
        url: periodUrl(day),
        cards: ofDay.slice(0, PER_DAY),
        more: Math.max(0, ofDay.length - PER_DAY),
      })),
    },
  ];
}
