import type { Article, Url } from '../../model.ts';
import type { AboutPage, ChoicePage, Link, NotFoundPage, PointerPage, SearchPage } from '../../pages.ts';
import { yearLink } from '../calendar.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { DATA_FILES } from '../files/data-files.ts';
import { siteFeeds } from '../files/feeds.ts';
import { searchIndexUrls } from '../files/search-index.ts';
import { groupBy } from '../group.ts';
import { countHoldings } from '../holdings.ts';
import { FORMAT_NAMES, nameLanguage } from '../names.ts';
import { slugify } from '../slug.ts';
import { below, plural } from './position.ts';

export const ABOUT: Link = { text: 'About', url: 'about.html' as Url };
export const SEARCH: Link = { text: 'Search', url: 'search.html' as Url };

function countBy(
  catalogue: Catalogue,
  nameOf: (article: Article) => string,
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
    unlisted: true,
    position: below(),
  };
}

/** A page for each URL that several articles of one day would share. */
export function planChoices(catalogue: Catalogue): readonly ChoicePage[] {
  return catalogue.urls.shared.map(({ url, ids }) => {
    const choices = ids.map((id) => lookUp(catalogue.cards, id));
    const title = choices[0]!.headline;
    return {
      kind: 'choice',
      url,
      title,
      description: `${plural(ids.length, 'article')} of this name.`,
      unlisted: true,
      position: below(),
      choices,
    };
  });
}

/** A small page for each other full name of an entity, which leads to the entity's own. */
export function planPointers(catalogue: Catalogue): readonly PointerPage[] {
  const claims = new Map<Url, Link | null>();
  for (const entity of catalogue.archive.entities) {
    const to = catalogue.entityUrl(entity.id);
    if (to === null) continue;
    const section = entity.id.slice(0, entity.id.indexOf('/'));
    const fullNames = entity.aliases.filter((alias) => alias.includes(' '));
    for (const name of entity.acronym === null ? fullNames : [...fullNames, entity.acronym]) {
      const url = `${section}/${slugify(name)}.html` as Url;
      if (url === to) continue;
      // A name that two entities share leads to neither.
      const other = claims.get(url);
      claims.set(url, other === undefined || other?.url === to ? { text: entity.name, url: to } : null);
    }
  }
  const taken = new Set(catalogue.archive.entities.map(({ id }) => `${id}.html`));
  return [...claims].flatMap(([url, to]): PointerPage[] =>
    to === null || taken.has(url)
      ? []
      : [
          {
            kind: 'pointer',
            url,
            title: to.text,
            description: `See ${to.text}.`,
            unlisted: true,
            position: below(),
            to,
          },
        ],
  );
}
