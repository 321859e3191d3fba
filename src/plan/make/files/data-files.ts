import type { ReadBodyText } from '../../../model/bodies.ts';
import { type Day, ENTITY_KINDS, type Entity, type Url } from '../../../model/model.ts';
import type { AboutPage } from '../../../model/pages.ts';
import type { Face } from '../../face.ts';
import type { Marked } from '../../marked.ts';

/** A field of a data file, as it is written and as the about page describes it. */
interface Field<Item> {
  readonly name: string;
  readonly meaning: string;
  readonly value: (item: Item) => unknown;
}

/** What the data says of an article. */
interface ArticleRow {
  readonly face: Marked<Face>;
  readonly story: string | null;
}

/** What the data says of an entity. */
export interface EntityRow {
  readonly entity: Entity;
  readonly url: Url | null;
  /** Days of its first and last mention. */
  readonly first: Day | null;
  readonly last: Day | null;
}

const ARTICLE_FIELDS: readonly Field<Face & Pick<ArticleRow, 'story'>>[] = [
  {
    name: 'id',
    meaning: 'path of the file, and a number where it holds several articles',
    value: ({ article }) => article.id,
  },
  {
    name: 'url',
    meaning: 'page, from the root of the site',
    value: ({ card }) => card.value.url,
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
    value: ({ entities, mentionCounts }) =>
      entities.map(({ id }, at) => ({ id, mentions: mentionCounts[at] })),
  },
];

/** The last field of an article, which is written as it is kept. */
const TEXT = { name: 'text', meaning: 'headline and text, without markup' };

const ENTITY_FIELDS: readonly Field<EntityRow>[] = [
  { name: 'id', meaning: 'section and name', value: ({ entity }) => entity.id },
  {
    name: 'kind',
    meaning: `${ENTITY_KINDS.slice(0, -1).join(', ')} or ${ENTITY_KINDS.at(-1)}`,
    value: ({ entity }) => entity.kind,
  },
  { name: 'name', meaning: 'full name', value: ({ entity }) => entity.name },
  { name: 'acronym', meaning: 'acronym, or null', value: ({ entity }) => entity.acronym },
  {
    name: 'aliases',
    meaning: 'other forms in the articles, most frequent first',
    value: ({ entity }) => entity.aliases,
  },
  {
    name: 'demonyms',
    meaning: 'demonyms that mention the place, with the number of those mentions',
    value: ({ entity }) => entity.demonyms,
  },
  {
    name: 'url',
    meaning: 'page, from the root of the site, or null',
    value: ({ url }) => url,
  },
  {
    name: 'location',
    meaning: 'latitude, longitude and country code, or null',
    value: ({ entity }) => entity.location,
  },
  { name: 'note', meaning: 'the editor’s note, or null', value: ({ entity }) => entity.note },
  {
    name: 'sameAs',
    meaning: 'addresses of the same subject in other catalogues, and the editor’s link',
    value: ({ entity: { identifiers, link } }) => [
      ...identifiers.map(({ url }) => url),
      ...(link === null ? [] : [link]),
    ],
  },
  {
    name: 'first',
    meaning: 'day of the first mention, or null',
    value: ({ first }) => first,
  },
  {
    name: 'last',
    meaning: 'day of the last mention, or null',
    value: ({ last }) => last,
  },
  { name: 'mentions', meaning: 'number of mentions', value: ({ entity }) => entity.mentionCount },
  {
    name: 'articles',
    meaning: 'ids of the articles that mention it',
    value: ({ entity }) => entity.articles,
  },
];

export const ARTICLES = 'data/articles.ndjson' as Url;
export const ENTITIES = 'data/entities.ndjson' as Url;

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

function writeRow<Item>(item: Item, fields: readonly Field<Item>[]): string {
  return JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value(item)])));
}

/** The articles as data: one JSON object a line. */
export function* writeArticles(rows: readonly ArticleRow[], readText: ReadBodyText): Iterable<string> {
  for (const { face, story } of rows) {
    const row = writeRow({ ...face.value, story }, ARTICLE_FIELDS);
    yield `${row.slice(0, -1)},"${TEXT.name}":${readText(face.value.body)}}\n`;
  }
}

/** The entities as data: one JSON object a line. */
export function* writeEntities(rows: Iterable<EntityRow>): Iterable<string> {
  for (const row of rows) yield `${writeRow(row, ENTITY_FIELDS)}\n`;
}
