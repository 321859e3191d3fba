import type { Day } from '../../../model/model.ts';
import type { Card, DayArticle, DayGroupName } from '../../../model/page-parts.ts';
import type { DayPage } from '../../../model/pages.ts';
import { monthOf, periodLink, periodUrl, yearOf } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { type ListUse, listFilesOf } from '../../urls/list-urls.ts';
import { companyOf, ownCompanyOf } from '../parts/company.ts';
import { type DateCounts, sheetOfMonth } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;
/** Beside the few articles in front of a full one. */
const PROMINENT_BESIDE_FEW = 4;

/** Articles, each with its copies behind it: places among those of the day. */
type DayPlaces = readonly (readonly number[])[];

/** How the articles of a day are laid out, by their places among them. */
export interface DayArrangement {
  /** What mattered most, the weightiest first. */
  readonly front: DayPlaces;
  /** The others, in order of time. */
  readonly groups: readonly {
    readonly name: DayGroupName;
    readonly articles: DayPlaces;
    readonly weightiest: number;
  }[];
  /** In order of time. */
  readonly notices: DayPlaces;
}

interface DayInputs extends Neighbours<Day> {
  readonly day: Day;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly arrangement: DayArrangement;
  readonly lists: ListUse;
  /** The month that it is in. */
  readonly month: DateCounts;
}

/** The page of a day. */
export function makeDay({
  day,
  articles,
  arrangement: { front, groups, notices },
  lists,
  month,
  ...neighbours
}: DayInputs): readonly [DayPage] {
  const faces = articles.values;
  const url = periodUrl(day);
  const cardAt = (place: number): Card => faces[place]!.card;
  const show = (places: DayPlaces): readonly DayArticle[] =>
    places.map(([place, ...copies]) => ({ card: cardAt(place!), copies: copies.map(cardAt) }));
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
      count: faces.length,
      front: show(front),
      groups: groups.map((group) => ({
        name: group.name,
        articles: show(group.articles),
        weightiest: cardAt(group.weightiest),
      })),
      notices: show(notices),
      prominent: groups.length > 0 ? ownCompanyOf(faces, PROMINENT_BESIDE_FEW) : companyOf(faces, PROMINENT),
      sheet: sheetOfMonth(monthOf(day), month),
    },
  ];
}
