import { type Catalogue, facesOf } from '../catalogue/catalogue.ts';
import { countYear, type Days } from '../catalogue/days.ts';
import { Gathered } from '../make/gathered.ts';
import { companyOf } from '../make/parts/company.ts';
import { latestOf } from '../make/parts/latest.ts';
import { countHoldings } from './holdings.ts';
import { makeStoryCard } from './story-cards.ts';
import { topicsOf } from './topics.ts';

const LATEST = 18;
const PROMINENT = 12;
const STORIES = 6;

/** The front page. */
export function* gatherHome(catalogue: Catalogue): Iterable<Gathered<'home'>> {
  const { archive, days } = catalogue;
  const ids = archive.articles.map(({ article }) => article.id);
  const articles = facesOf(ids, catalogue);
  const calendarYear = findCalendarYear(days);
  yield new Gathered('home', {
    latest: latestOf(articles, LATEST).map(({ value }) => value.card),
    prominent: companyOf(articles, PROMINENT),
    topics: topicsOf(ids, PROMINENT, catalogue),
    stories: archive.stories
      .map((story) => makeStoryCard(story, catalogue))
      .sort((a, b) =>
        a.last === b.last ? b.count - a.count || (a.url < b.url ? -1 : 1) : a.last < b.last ? 1 : -1,
      )
      .slice(0, STORIES),
    calendar: calendarYear === undefined ? null : { year: calendarYear, ...countYear(calendarYear, days) },
    counts: [...days.countsOfYear.values()].flat(),
    holdings: countHoldings(catalogue),
  });
}

/** The latest year, or the one before it where that holds more: in January a calendar would be all but empty. */
function findCalendarYear({ byYear }: Days): string | undefined {
  const count = (year: string | undefined): number => (year === undefined ? 0 : byYear.get(year)!.length);
  const [before, latest] = [...byYear.keys()].slice(-2);
  return latest !== undefined && count(latest) >= count(before) ? latest : before;
}
