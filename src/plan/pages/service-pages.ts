import { nameLanguage } from '../../knowledge/languages/language-names.ts';
import type { ArticleHead, Doubt, Url } from '../../model/model.ts';
import type { Link } from '../../model/page-parts.ts';
import type { AboutPage, NamesPage, NotFoundPage, SearchPage } from '../../model/pages.ts';
import { groupBy } from '../../tools/collections/group.ts';
import { yearLink } from '../calendar.ts';
import type { Catalogue } from '../catalogue.ts';
import { DATA_FILES } from '../files/data-files.ts';
import { siteFeeds } from '../files/feeds.ts';
import { searchIndexUrls } from '../files/search-index.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { countHoldings } from '../parts/holdings.ts';
import { below } from './position.ts';

export const ABOUT: Link = { text: 'About', url: 'about.html' as Url };
/** Below the about page: for whoever looks after the archive. */
const NAMES: Link = { text: 'Doubtful names', url: 'about/names.html' as Url };
export const SEARCH: Link = { text: 'Search', url: 'search.html' as Url };

function countBy(
  catalogue: Catalogue,
  nameOf: (article: ArticleHead) => string,
): readonly { name: string; count: number }[] {
  return [...groupBy(catalogue.archive.articles, ({ article }) => nameOf(article))]
    .map(([name, entries]) => ({ name, count: entries.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export function planAbout(catalogue: Catalogue): AboutPage {
  return {
    kind: 'about',
    url: ABOUT.url,
    title: 'About this archive',
    description: 'What the archive holds, how it was made, and its data.',
    position: below(),
    holdings: countHoldings(catalogue),
    formats: countBy(catalogue, ({ format }) => FORMAT_NAMES[format]),
    languages: countBy(catalogue, ({ language }) => nameLanguage(language)),
    data: DATA_FILES,
    siteFeeds,
    names: NAMES,
  };
}

export function planNames({ archive: { doubts } }: Catalogue): NamesPage {
  const ofKind = (wanted: Doubt['kind']): NamesPage['duplicates'] =>
    doubts.filter(({ kind }) => kind === wanted).map(({ evidence, line }) => ({ evidence, line }));
  return {
    kind: 'names',
    url: NAMES.url,
    title: NAMES.text,
    description: 'Names that may be one, and names that may be two, as lines for entities.yaml.',
    position: below(ABOUT),
    duplicates: ofKind('duplicate'),
    mixtures: ofKind('mixture'),
  };
}

export function planSearch(catalogue: Catalogue): SearchPage {
  return {
    kind: 'search',
    url: SEARCH.url,
    title: 'Search',
    description: 'Search the headlines and names of the archive.',
    position: below(),
    index: searchIndexUrls(catalogue),
    years: [...catalogue.days.byYear].map(([year, entries]) => ({
      ...yearLink(year),
      count: entries.length,
    })),
  };
}

export function planNotFound(): NotFoundPage {
  return {
    kind: 'not-found',
    url: '404.html' as Url,
    title: 'Page not found',
    description: 'There is no such page in this archive.',
    position: below(),
  };
}
