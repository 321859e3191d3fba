import type { Month } from '../../../model/model.ts';
import { isDay } from '../../../model/periods.ts';
import { lookUp } from '../../../tools/collections/look-up.ts';
import { monthOf, yearOf } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countMonth, countYear } from '../../catalogue/days.ts';
import { pickWeightiest } from '../../catalogue/weightiest.ts';
import { Gathered } from '../../make/gathered.ts';
import type { MonthInputs } from '../../make/pages/month.ts';
import { listUseOfDay } from '../files/list-files.ts';
import { largestStories } from '../largest-stories.ts';
import { topicsOf } from '../topics.ts';
import { arrangeDay } from './arrange-day.ts';
import { findNewcomers } from './newcomers.ts';
import { withNeighbours } from './with-neighbours.ts';

const TOPICS = 10;
const STORIES = 12;
/** Articles that a month shows of each of its days. */
const PER_DAY = 4;

/** The pages of the years that have articles. */
export function* gatherYears(catalogue: Catalogue): Iterable<Gathered<'year'>> {
  const { archive, dateOf, days } = catalogue;
  for (const { item: year, previous, next } of withNeighbours([...days.byYear.keys()])) {
    const rows = lookUp(days.byYear, year);
    const stories = [...archive.stories.keys()].filter((place) =>
      archive.stories[place]!.articles.some((row) => yearOf(dateOf[row]!) === year),
    );
    yield new Gathered('year', () => ({
      ...{ year, previous, next },
      articles: catalogue.faces.of(rows),
      days: countYear(year, days),
      topics: topicsOf(rows, TOPICS, catalogue),
      stories: largestStories(stories, STORIES, catalogue),
    }));
  }
}

/** The pages of the months that have articles. */
export function* gatherMonths(catalogue: Catalogue): Iterable<Gathered<'month'>> {
  const { days } = catalogue;
  const newcomers = findNewcomers(catalogue);
  for (const { item: month, previous, next } of withNeighbours([...days.byMonth.keys()])) {
    const articles = catalogue.faces.of(lookUp(days.byMonth, month));
    yield new Gathered('month', () => ({
      ...{ month, previous, next, articles },
      days: countMonth(month, days),
      newcomers: newcomers.get(month) ?? [],
      heads: headDays(month, catalogue),
    }));
  }
}

/** What mattered most on each day of a month, the weightiest first. */
function headDays(month: Month, { archive, cards, days }: Catalogue): MonthInputs['heads'] {
  const { counts } = countMonth(month, days);
  return counts.flatMap(([date]) => {
    if (!isDay(date)) return [];
    const top = pickWeightiest(lookUp(days.byDay, date), PER_DAY, archive);
    return [{ day: date, cards: cards.of(top) }];
  });
}

/** The pages of the days that have articles. */
export function* gatherDays(catalogue: Catalogue): Iterable<Gathered<'day'>> {
  const { days } = catalogue;
  for (const { item: day, previous, next } of withNeighbours([...days.byDay.keys()])) {
    const rows = lookUp(days.byDay, day);
    yield new Gathered('day', () => ({
      ...{ day, previous, next },
      articles: catalogue.faces.of(rows),
      arrangement: arrangeDay(rows, catalogue),
      lists: listUseOfDay(rows, catalogue),
      month: countMonth(monthOf(day), days),
    }));
  }
}
