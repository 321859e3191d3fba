import type { Day, Month } from '../../../model/model.ts';
import type { Card, Link } from '../../../model/page-parts.ts';
import type { MonthPage } from '../../../model/pages.ts';
import { periodLink, periodUrl, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { companyOf } from '../parts/company.ts';
import { type DateCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;

export interface MonthInputs extends Neighbours<Month> {
  readonly month: Month;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly days: DateCounts;
  readonly newcomers: readonly Link[];
  /** Of each day that has articles some, the weightiest first. */
  readonly heads: readonly { readonly day: Day; readonly cards: MarkedRows<Card> }[];
}

/** The page of a month. */
export function makeMonth({
  month,
  articles,
  days,
  newcomers,
  heads,
  ...neighbours
}: MonthInputs): readonly [MonthPage] {
  const faces = articles.values;
  const cards = faces.flatMap(({ card }) => (card.date === month ? [card] : []));
  const countOf = new Map(days.counts);
  return [
    {
      kind: 'month',
      url: periodUrl(month),
      position: { ...below(periodLink(yearOf(month))), ...linkNeighbours(neighbours) },
      month,
      count: articles.length,
      sheet: sheetOfMonth(month, days),
      prominent: companyOf(faces, PROMINENT),
      newcomers,
      cards,
      days: heads.map((head) => ({
        day: head.day,
        url: periodUrl(head.day),
        cards: head.cards.values,
        more: countOf.get(head.day)! - head.cards.length,
      })),
    },
  ];
}
