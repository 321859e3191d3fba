import type { Bodies } from '../../model/bodies.ts';
import {
  type ArchiveArticle,
  type ArticleId,
  type Day,
  ENTITY_KINDS,
  type Entity,
  type Url,
} from '../../model/model.ts';
import type { AboutPage, DataFile } from '../../model/pages.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';
import { latestDated } from '../parts/latest.ts';

/** A field of a data file, as it is written and as the about page describes it. */
interface Field<Item> {
  readonly name: string;
  readonly meaning: string;
  readonly value: (item: Item, catalogue: Catalogue) => unknown;
}

const dateOf = (id: ArticleId | undefined, { articles }: Catalogue): Day | null =>
  id === undefined ? null : lookUp(articles, id).article.date;

const ARTICLE_FIELDS: readonly Field<ArchiveArticle>[] = [
  {
    name: 'id',
    meaning: 'path of the file, and a number where it holds several articles',
    value: ({ article }) => article.id,
  },
  {
    name: 'url',
    meaning: 'page, from the root of the site',
    value: ({ article }, { urls }) => lookUp(urls.urls, article.id),
  },
  { name: 'headline', meaning: 'headline', value: ({ article }) => article.headline },
  {
    name: 'headlineDerived',
    meaning: 'whether it was made from the first words',
    value: ({ article }) => article.headlineDerived,
  },
  { name: 'date', meaning: 'edition date, or null', value: ({ article }) => article.date },
  { name: 'published', meaning: 'moment of publication, or null', value: ({ article }) => article.published },
  { name: 'language', meaning: 'language tag', value: ({ article }) => article.language },
  { name: 'byline', meaning: 'authors', value: ({ article }) => article.byline },
  {
    name: 'source',
    meaning: 'newspaper, agency or site, or null',
    value: ({ article }) => article.source?.name ?? null,
  },
  {
    name: 'originalUrl',
    meaning: 'where it stood on the web, or null',
    value: ({ article }) => article.originalUrl,
  },
  { name: 'tags', meaning: 'topics', value: ({ article }) => article.tags },
  { name: 'story', meaning: 'running story it belongs to, or null', value: ({ story }) => story },
  {
    name: 'entities',
    meaning: 'ids of the people, places and organisations in it, with the number of their mentions',
    value: ({ entities, mentionCounts }) => entities.map((id, at) => ({ id, mentions: mentionCounts[at] })),
  },
];

/** The last field of an article, which is written as it is kept. */
const TEXT = { name: 'text', meaning: 'headline and text, without markup' };

const ENTITY_FIELDS: readonly Field<Entity>[] = [
  { name: 'id', meaning: 'section and name', value: ({ id }) => id },
  {
    name: 'kind',
    meaning: `${ENTITY_KINDS.slice(0, -1).join(', ')} or ${ENTITY_KINDS.at(-1)}`,
    value: ({ kind }) => kind,
  },
  { name: 'name', meaning: 'full name', value: ({ name }) => name },
  { name: 'acronym', meaning: 'acronym, or null', value: ({ acronym }) => acronym },
  {
    name: 'aliases',
    meaning: 'other forms in the articles, most frequent first',
    value: ({ aliases }) => aliases,
  },
  {
    name: 'demonyms',
    meaning: 'demonyms that mention the place, with the number of those mentions',
    value: ({ demonyms }) => demonyms,
  },
  {
    name: 'url',
    meaning: 'page, from the root of the site, or null',
    value: ({ id }, { entityUrl }) => entityUrl(id),
  },
  {
    name: 'location',
    meaning: 'latitude, longitude and country code, or null',
    value: ({ location }) => location,
  },
  { name: 'note', meaning: 'the editor’s note, or null', value: ({ note }) => note },
  {
    name: 'sameAs',
    meaning: 'addresses of the same subject in other catalogues, and the editor’s link',
    value: ({ identifiers, link }) => [
      ...identifiers.map(({ url }) => url),
      ...(link === null ? [] : [link]),
    ],
  },
  {
    name: 'first',
    meaning: 'day of the first mention, or null',
    value: ({ articles }, catalogue) => dateOf(articles[0], catalogue),
  },
  {
    name: 'last',
    meaning: 'day of the last mention, or null',
    value: ({ articles }, catalogue) => dateOf(latestDated(articles, catalogue, 1)[0], catalogue),
  },
  { name: 'mentions', meaning: 'number of mentions', value: ({ mentionCount }) => mentionCount },
  { name: 'articles', meaning: 'ids of the articles that mention it', value: ({ articles }) => articles },
];

const ARTICLES = 'data/articles.ndjson' as Url;
const ENTITIES = 'data/entities.ndjson' as Url;

/** What the about page says of the data. */
export const DATA_FILES: AboutPage['data'] = [
  {
    link: { text: ARTICLES, url: ARTICLES },
    fields: [...ARTICLE_FIELDS.map(({ name, meaning }) => ({ name, meaning })), TEXT],
  },
  {
    link: { text: ENTITIES, url: ENTITIES },
    fields: ENTITY_FIELDS.map(({ name, meaning }) => ({ name, meaning })),
  },
];

function writeRow<Item>(item: Item, fields: readonly Field<Item>[], catalogue: Catalogue): string {
  return JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value(item, catalogue)])));
}

function* writeArticles(catalogue: Catalogue, readText: Bodies['readText']): Iterable<string> {
  for (const entry of catalogue.archive.articles) {
    const row = writeRow(entry, ARTICLE_FIELDS, catalogue);
    yield `${row.slice(0, -1)},"${TEXT.name}":${readText(entry.body)}}\n`;
  }
}

function* writeEntities(catalogue: Catalogue): Iterable<string> {
  for (const entity of catalogue.archive.entities) yield `${writeRow(entity, ENTITY_FIELDS, catalogue)}\n`;
}

/** The archive as data: one JSON object a line. */
export function planDataFiles(catalogue: Catalogue, readText: Bodies['readText']): readonly DataFile[] {
  return [
    { url: ARTICLES, inputs: null, content: () => writeArticles(catalogue, readText) },
    { url: ENTITIES, inputs: null, content: () => writeEntities(catalogue) },
  ];
}
