import type { Day } from '../../../model/model.ts';
import type { DayPage } from '../../../model/pages.ts';
import { monthOf, periodLink, periodUrl, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { companyOf } from '../parts/company.ts';
import { type DateCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;

interface DayInputs extends Neighbours<Day> {
  readonly day: Day;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly lists: ListUse;
  /** The month that it is in. */
  readonly month: DateCounts;
}

/** The page of a day. */
export function makeDay({ day, articles, lists, month, ...neighbours }: DayInputs): readonly [DayPage] {
  const faces = articles.values;
  const url = periodUrl(day);
  return [
    {
      kind: 'day',
      url,
      position: {
        ...below(periodLink(yearOf(day)), periodLink(monthOf(day))),
        ...linkNeighbours(neighbours),
      },
      ...listFilesOf(url, lists, 'articles'),
      day,
      cards: faces.map(({ card }) => card),
      prominent: companyOf(faces, PROMINENT),
      sheet: sheetOfMonth(monthOf(day), month),
    },
  ];
}
