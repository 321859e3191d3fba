import type { Year } from '../../../model/model.ts';
import type { StoryCard } from '../../../model/page-parts.ts';
import type { YearPage } from '../../../model/pages.ts';
import { periodUrl } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { companyOf } from '../parts/company.ts';
import { type DateCounts, heatOfYear } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;
/** So many articles a year's page shows itself. */
const FEW = 12;

interface YearInputs extends Neighbours<Year>, Pick<YearPage, 'topics'> {
  readonly year: Year;
  /** In order of time. */
  readonly articles: MarkedRows<Face>;
  readonly days: DateCounts;
  readonly stories: MarkedRows<StoryCard>;
}

/** The page of a year. */
export function makeYear({
  year,
  articles,
  days,
  topics,
  stories,
  ...neighbours
}: YearInputs): readonly [YearPage] {
  const faces = articles.values;
  const cards = faces.flatMap(({ card }) => (card.date === year ? [card] : []));
  const dated =
    faces.length - cards.length > FEW ? [] : faces.flatMap(({ card }) => (card.date === year ? [] : [card]));
  return [
    {
      kind: 'year',
      url: periodUrl(year),
      position: { ...below(), ...linkNeighbours(neighbours) },
      year,
      count: articles.length,
      heat: cards.length < faces.length ? heatOfYear(year, days) : null,
      cards,
      dated,
      prominent: companyOf(faces, PROMINENT),
      topics,
      stories: stories.values,
    },
  ];
}
