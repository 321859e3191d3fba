import type { ArchiveArticle, Story } from '../../model/model.ts';
import type { Link } from '../../model/page-parts.ts';
import type { DayPage, MonthPage, YearPage } from '../../model/pages.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { countOf } from '../../words/count-text.ts';
import {
  dayLink,
  dayTitle,
  dayUrl,
  monthLink,
  monthOf,
  monthTitle,
  monthUrl,
  yearLink,
  yearOf,
  yearUrl,
} from '../calendar.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { companyOf } from '../parts/company.ts';
import { heatOfYear, sheetOfMonth } from '../parts/heat.ts';
import { topicsOf } from './groupings.ts';
import { below } from './position.ts';
import { largestStories } from './stories.ts';

/** Articles shown for each day of a month's page. */
const PER_DAY = 4;
const PROMINENT = 10;
const STORIES = 12;

const idsOf = (entries: readonly ArchiveArticle[]) => entries.map(({ article }) => article.id);
const cardsOf = (entries: readonly ArchiveArticle[], catalogue: Catalogue) =>
  entries.map(({ article }) => lookUp(catalogue.cards, article.id));

/** Each item with its neighbours: periods without articles are not among them. */
function withNeighbours<Item>(items: readonly Item[], toLink: (item: Item) => Link) {
  return items.map((item, index) => ({
    item,
    previous: index > 0 ? toLink(items[index - 1]!) : null,
    next: index + 1 < items.length ? toLink(items[index + 1]!) : null,
  }));
}

function touchesYear(story: Story, year: string, catalogue: Catalogue): boolean {
  return story.articles.some((id) => yearOf(lookUp(catalogue.articles, id).article.date!) === year);
}

export function planYears(catalogue: Catalogue): readonly YearPage[] {
  return withNeighbours([...catalogue.days.byYear.keys()], yearLink).map(({ item: year, previous, next }) => {
    const entries = catalogue.days.byYear.get(year)!;
    return {
      kind: 'year',
      url: yearUrl(year),
      title: year,
      description: `${countOf(entries.length, 'article')} of ${year}, by day.`,
      position: { ...below(), previous, next },
      year,
      count: entries.length,
      heat: heatOfYear(year, catalogue.days),
      prominent: companyOf(idsOf(entries), catalogue, PROMINENT),
      topics: topicsOf(idsOf(entries), catalogue, PROMINENT),
      stories: largestStories(
        catalogue.archive.stories.filter((story) => touchesYear(story, year, catalogue)),
        catalogue,
        STORIES,
      ),
    };
  });
}

export function planMonths(catalogue: Catalogue): readonly MonthPage[] {
  const { byMonth, byDay } = catalogue.days;
  const daysOf = groupBy([...byDay.keys()], monthOf);
  return withNeighbours([...byMonth.keys()], monthLink).map(({ item: month, previous, next }) => {
    const entries = byMonth.get(month)!;
    return {
      kind: 'month',
      url: monthUrl(month),
      title: monthTitle(month),
      description: `${countOf(entries.length, 'article')} of ${monthTitle(month)}, by day.`,
      position: { ...below(yearLink(month.slice(0, 4))), previous, next },
      name: monthTitle(month),
      count: entries.length,
      sheet: sheetOfMonth(month, catalogue.days),
      prominent: companyOf(idsOf(entries), catalogue, PROMINENT),
      days: daysOf.get(month)!.map((day) => {
        const ofDay = byDay.get(day)!;
        return {
          link: { ...dayLink(day), count: ofDay.length },
          day,
          cards: cardsOf(ofDay.slice(0, PER_DAY), catalogue),
          more: Math.max(0, ofDay.length - PER_DAY),
        };
      }),
    };
  });
}

export function planDays(catalogue: Catalogue): readonly DayPage[] {
  const { byDay } = catalogue.days;
  return withNeighbours([...byDay.keys()], dayLink).map(({ item: day, previous, next }) => {
    const entries = byDay.get(day)!;
    const month = monthOf(day);
    return {
      kind: 'day',
      url: dayUrl(day),
      title: dayTitle(day),
      description: `${countOf(entries.length, 'article')} of ${dayTitle(day)}.`,
      position: { ...below(yearLink(yearOf(day)), monthLink(month)), previous, next },
      day,
      cards: cardsOf(entries, catalogue),
      prominent: companyOf(idsOf(entries), catalogue, PROMINENT),
      sheet: sheetOfMonth(month, catalogue.days),
    };
  });
}
