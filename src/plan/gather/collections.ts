import { type EntitySection, SECTION_OF } from '../../model/entity-sections.ts';
import type { EditionDate, Url } from '../../model/model.ts';
import type { CollectedArticle, CollectedName, CollectedStory, Collections } from '../../model/own-pages.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { compareText } from '../../tools/text/compare-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { latestDated } from '../catalogue/latest.ts';
import { authorUrl, sourceUrl, storyUrl, topicUrl } from '../urls/page-urls.ts';

/** The archive as the project's own pages get it. */
export function collectArchive(catalogue: Catalogue): Collections {
  const { archive } = catalogue;
  return {
    articles: collectArticles(catalogue),
    people: collectEntities('people', catalogue),
    places: collectEntities('places', catalogue),
    organisations: collectEntities('organisations', catalogue),
    topics: collectGroupings(archive.topics, topicUrl, catalogue),
    sources: collectGroupings(archive.sources, sourceUrl, catalogue),
    authors: collectGroupings(
      archive.authors.filter((_, place) => catalogue.authorUrls[place] !== null),
      authorUrl,
      catalogue,
    ),
    stories: collectStories(catalogue),
  };
}

function collectArticles(catalogue: Catalogue): readonly CollectedArticle[] {
  return catalogue.dateOf
    .map((_, row): CollectedArticle => {
      const { url, headline, date, time, language, lead, source } = catalogue.cardOf(row);
      return { url: `/${url}`, headline, date, time, language, lead, source };
    })
    .sort((a, b) => latestFirst(a.date, b.date) || latestFirst(a.time, b.time) || compareText(a.url, b.url));
}

function collectEntities(section: EntitySection, catalogue: Catalogue): readonly CollectedName[] {
  return catalogue.archive.entities
    .flatMap(({ kind, name, articles }, place): readonly CollectedName[] => {
      const url = SECTION_OF[kind] === section ? catalogue.entityUrls[place]! : null;
      return url === null ? [] : [{ url: `/${url}`, name, ...countArticles(articles, catalogue) }];
    })
    .sort(mostFirst);
}

function collectGroupings(
  groupings: readonly GroupingRows[],
  urlOf: (grouping: GroupingRows) => Url,
  catalogue: Catalogue,
): readonly CollectedName[] {
  return groupings
    .map((grouping) => ({
      ...{ url: `/${urlOf(grouping)}`, name: grouping.name },
      ...countArticles(grouping.articles, catalogue),
    }))
    .sort(mostFirst);
}

function collectStories(catalogue: Catalogue): readonly CollectedStory[] {
  return catalogue.archive.stories
    .map((story) => ({
      ...{ url: `/${storyUrl(story)}`, headline: story.name.headline.text },
      ...countArticles(story.articles, catalogue),
    }))
    .sort((a, b) => latestFirst(a.last, b.last) || compareText(a.url, b.url));
}

function countArticles(
  rows: Uint32Array,
  { dateOf }: Catalogue,
): { readonly count: number; readonly first: EditionDate | null; readonly last: EditionDate | null } {
  const last = latestDated(rows, dateOf, 1)[0];
  const first = rows[0];
  return {
    count: rows.length,
    first: first === undefined ? null : dateOf[first]!,
    last: last === undefined ? null : dateOf[last]!,
  };
}

function mostFirst(a: CollectedName, b: CollectedName): number {
  return b.count - a.count || compareText(a.url, b.url);
}

function latestFirst(a: string | null, b: string | null): number {
  return compareText(b ?? '', a ?? '');
}
