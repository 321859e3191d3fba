import type { StoryCard } from '../../../model/page-parts.ts';
import type { YearPage } from '../../../model/pages.ts';
import { type Year, yearLink, yearUrl } from '../../calendar.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';
import { companyOf } from '../parts/company.ts';
import { type DayCounts, heatOfYear } from '../parts/heat.ts';
import { linkNeighbours, type Neighbours } from '../parts/neighbours.ts';
import { below } from '../parts/position.ts';

const PROMINENT = 10;

interface YearInputs extends Neighbours<Year>, Pick<YearPage, 'year' | 'topics'> {
  readonly articles: MarkedRows<Face>;
  readonly days: DayCounts;
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
  return [
    {
      kind: 'year',
      url: yearUrl(year),
      position: { ...below(), ...linkNeighbours(neighbours, yearLink) },
      year,
      count: articles.length,
      heat: heatOfYear(year, days),
      prominent: companyOf(articles.values, PROMINENT),
      topics,
      stories: stories.values,
    },
  ];
}
