import type { Year } from '../../model/model.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countYear, type Days } from '../catalogue/days.ts';
import { latestRows } from '../catalogue/latest.ts';
import { Gathered } from '../make/gathered.ts';
import { storyUrl } from '../urls/page-urls.ts';
import { countHoldings } from './holdings.ts';
import { largestEntities } from './largest-entities.ts';
import { largestTopics } from './topics.ts';

const LATEST = 18;
const PROMINENT = 12;
const STORIES = 6;

/** The front page. */
export function* gatherHome(catalogue: Catalogue): Iterable<Gathered<'home'>> {
  const { cards, dateOf, days } = catalogue;
  const rows = Uint32Array.from(dateOf.keys());
  const calendarYear = findCalendarYear(days);
  yield new Gathered('home', {
    latest: cards.of(latestRows(rows, dateOf, LATEST)),
    prominent: largestEntities(PROMINENT, catalogue),
    topics: largestTopics(PROMINENT, catalogue),
    stories: catalogue.storyCards.of(listLatestStories(catalogue)),
    calendar: calendarYear === undefined ? null : { year: calendarYear, ...countYear(calendarYear, days) },
    counts: [...days.countsOfYear.values()].flat(),
    holdings: countHoldings(catalogue),
  });
}

/** The stories that end last. */
function listLatestStories({ archive: { stories }, dateOf }: Catalogue): Uint32Array {
  const places = [...stories.keys()].sort((a, b) => {
    const [one, other] = [stories[a]!, stories[b]!];
    return (
      compareText(dateOf[other.articles.at(-1)!]!, dateOf[one.articles.at(-1)!]!) ||
      other.articles.length - one.articles.length ||
      compareText(storyUrl(one), storyUrl(other))
    );
  });
  return Uint32Array.from(places.slice(0, STORIES));
}

/**
 * The latest year with days that have articles, or the one before it where that holds more: in January a calendar would
 * be all but empty.
 */
function findCalendarYear({ byYear, scaleOfYear }: Days): Year | undefined {
  const count = (year: Year | undefined): number => (year === undefined ? 0 : byYear.get(year)!.length);
  const [before, latest] = [...byYear.keys()].filter((year) => scaleOfYear.get(year)!.length > 0).slice(-2);
  return latest !== undefined && count(latest) >= count(before) ? latest : before;
}
