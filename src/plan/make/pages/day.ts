import type { Day } from '../../../model/model.ts';
import type { DayPage } from '../../../model/pages.ts';
import { dayLink, dayUrl, monthLink, monthOf, yearLink, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { Marked } from '../../marked.ts';
import { companyOf } from '../parts/company.ts';
import { type DayCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;

interface DayInputs extends Neighbours<Day> {
  readonly day: Day;
  /** In order of time. */
  readonly articles: readonly Marked<Face>[];
  /** The month that it is in. */
  readonly month: DayCounts;
}

/** The page of a day. */
export function makeDay({ day, articles, month, ...neighbours }: DayInputs): readonly [DayPage] {
  return [
    {
      kind: 'day',
      url: dayUrl(day),
      position: {
        ...below(yearLink(yearOf(day)), monthLink(monthOf(day))),
        ...linkNeighbours(neighbours, dayLink),
      },
      day,
      cards: articles.map(({ value }) => value.card.value),
      prominent: companyOf(articles, PROMINENT),
      sheet: sheetOfMonth(monthOf(day), month),
    },
  ];
}
