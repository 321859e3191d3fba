import type { Year } from '../../../model/model.ts';
import { isDay } from '../../../model/periods.ts';
import { compareText } from '../../../tools/text/compare-text.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countYear, type Days } from '../../catalogue/days.ts';
import { pickWeightiest } from '../../catalogue/weightiest.ts';
import { Gathered } from '../../make/gathered.ts';
import type { HomeInputs } from '../../make/pages/home.ts';
import { storyUrl } from '../../urls/page-urls.ts';
import { countHoldings } from '../holdings.ts';
import { largestEntities } from '../largest-entities.ts';
import { largestStoriesFirst } from '../largest-stories.ts';
import { largestTopics } from '../topics.ts';
import { chooseApart, chooseFront, chooseOnce, tellOnce } from './choose-front.ts';

const FRONT = 11;
const LATEST = 12;
const PROMINENT = 12;
const STORIES = 6;
/** The days that stood out are shown where there are so many to choose from. */
const GREAT_DAYS = 6;
const FEWEST_DAYS = 30;

/** The front page. */
export function* gatherHome(catalogue: Catalogue): Iterable<Gathered<'home'>> {
  const { archive, cards, days } = catalogue;
  const front = chooseFront(FRONT, catalogue);
  const running = front.isLatest ? listLatestStories(catalogue).slice(0, STORIES / 2) : [];
  const others = [...archive.stories.keys()].filter((place) => !running.includes(place));
  yield new Gathered('home', () => ({
    front: cards.of(Uint32Array.from(front.articles)),
    isLatest: front.isLatest,
    latest: cards.of(listLatest(front.articles, catalogue)),
    greatDays: front.isLatest ? listGreatDays(catalogue) : [],
    prominent: largestEntities(PROMINENT, catalogue),
    topics: largestTopics(PROMINENT, catalogue),
    running: catalogue.storyCards.of(Uint32Array.from(running)),
    stories: largestStoriesFirst(others, STORIES - running.length, catalogue),
    calendar: gatherCalendar(days),
    counts: [...days.countsOfYear.values()].flat(),
    holdings: countHoldings(catalogue),
  }));
}

/** The latest but notices, those that are in front, and copies. */
function listLatest(front: readonly number[], catalogue: Catalogue): Uint32Array {
  const { archive, days } = catalogue;
  const isNew = tellOnce(archive);
  front.forEach(isNew);
  const rows = days.dated.filter((row) => archive.notices[row] === 0).reverse();
  return Uint32Array.from(chooseOnce(rows, LATEST, isNew));
}

/** The days of the weightiest articles, each with that, in order of time; none that has only that. */
function listGreatDays({ archive, cards, days, dateOf }: Catalogue): HomeInputs['greatDays'] {
  if (days.byDay.size < FEWEST_DAYS) return [];
  const full = [...days.byDay.values()].filter(({ length }) => length > 1);
  const heads = full.flatMap((rows) => [...pickWeightiest(rows, 1, archive)]);
  return [...chooseApart(heads, GREAT_DAYS, { archive })]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const day = dateOf[row]!;
      return isDay(day) ? [{ day, count: days.byDay.get(day)!.length, head: cards.at(row) }] : [];
    });
}

/** The stories that end last. */
function listLatestStories({ archive: { stories }, dateOf }: Catalogue): readonly number[] {
  return [...stories.keys()].sort((a, b) => {
    const [one, other] = [stories[a]!, stories[b]!];
    return (
      compareText(dateOf[other.articles.at(-1)!]!, dateOf[one.articles.at(-1)!]!) ||
      other.articles.length - one.articles.length ||
      compareText(storyUrl(one), storyUrl(other))
    );
  });
}

/** The calendar of a year, where there is one with more days than one. */
function gatherCalendar(days: Days): HomeInputs['calendar'] {
  const year = findCalendarYear(days);
  if (year === undefined) return null;
  const counted = countYear(year, days);
  return counted.counts.filter(([date]) => isDay(date)).length > 1 ? { year, ...counted } : null;
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
