import type { HomePage } from '../../model/pages.ts';
import { yearLink } from '../calendar.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { siteFeeds } from '../files/feeds.ts';
import { chartDays, placeInArchive } from '../parts/chart.ts';
import { companyOf } from '../parts/company.ts';
import { heatOfYear } from '../parts/heat.ts';
import { countHoldings } from '../parts/holdings.ts';
import { latestOf } from '../parts/latest.ts';
import { topicsOf } from './groupings.ts';
import { HOME_URL } from './position.ts';
import { storyCard } from './stories.ts';

const LATEST = 18;
const PROMINENT = 12;
const STORIES = 6;

/** The latest year, or the one before it where that holds more: in January a calendar would be all but empty. */
function calendarYear({ days }: Catalogue): string | undefined {
  const count = (year: string | undefined): number =>
    year === undefined ? 0 : days.byYear.get(year)!.length;
  const [before, latest] = [...days.byYear.keys()].slice(-2);
  return latest !== undefined && count(latest) >= count(before) ? latest : before;
}

export function planHome(catalogue: Catalogue): HomePage {
  const { archive, days, settings } = catalogue;
  const ids = archive.articles.map(({ article }) => article.id);
  const dated = archive.articles.filter(({ article }) => article.date !== null);
  const years = [...days.byYear.keys()];
  const year = calendarYear(catalogue);
  return {
    kind: 'home',
    url: HOME_URL,
    title: '',
    description: settings.description,
    position: { crumbs: [], previous: null, next: null },
    feeds: siteFeeds,
    latest: latestOf(ids, catalogue, LATEST).map((id) => lookUp(catalogue.cards, id)),
    prominent: companyOf(ids, catalogue, PROMINENT),
    topics: topicsOf(ids, catalogue, PROMINENT),
    stories: archive.stories
      .map((story) => storyCard(story, catalogue))
      .sort((a, b) =>
        a.last === b.last ? b.count - a.count || (a.url < b.url ? -1 : 1) : a.last < b.last ? 1 : -1,
      )
      .slice(0, STORIES),
    heat: year === undefined ? null : heatOfYear(year, days),
    years: years.map((year) => ({ ...yearLink(year), count: days.byYear.get(year)!.length })).reverse(),
    chart: chartDays(
      dated.map(({ article }) => article.date!),
      placeInArchive,
    ),
    holdings: countHoldings(catalogue),
  };
}
