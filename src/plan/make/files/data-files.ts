import type { ReadBodyText } from '../../../model/bodies.ts';
import { type ArticleField, DATA_FIELDS, type EntityField } from '../../../model/data-fields.ts';
import type { ArticleHead, ArticleId, Day, Entity, Url } from '../../../model/model.ts';
import type { FilePiece } from '../../../model/pages.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';

/** What the data files say in each of their fields. */
type Values<Field extends string, Item> = Readonly<Record<Field, (item: Item) => unknown>>;

/** What the data says of the articles. */
interface ArticlesInputs {
  /** Each with the name of its story. */
  readonly articles: MarkedRows<{ readonly item: Face; readonly beside: string | null }>;
}

/** What the data says of an entity. */
export interface EntityRow {
  readonly entity: Omit<Entity, 'articles'>;
  readonly articles: readonly ArticleId[];
  readonly url: Url | null;
  /** Days of its first and last mention. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** An article's data: its head is read once for all fields. */
interface ArticleSource {
  readonly article: ArticleHead;
  readonly face: Face;
  readonly story: string | null;
}

/** The text, last, is written as it is kept. */
const TEXT = 'text' satisfies ArticleField;

type RowField = Exclude<ArticleField, typeof TEXT>;

const ARTICLE_ROW: readonly RowField[] = DATA_FIELDS.articles.filter(
  (field): field is RowField => field !== TEXT,
);

const ARTICLE_VALUES = {
  id: ({ article }) => article.id,
  url: ({ face }) => face.card.url,
  headline: ({ article }) => article.headline,
  headlineDerived: ({ article }) => article.headlineDerived,
  date: ({ article }) => article.date,
  published: ({ article }) => article.published,
  language: ({ article }) => article.language,
  byline: ({ article }) => article.byline,
  source: ({ article }) => article.source?.name ?? null,
  originalUrl: ({ article }) => article.originalUrl,
  tags: ({ article }) => article.tags,
  story: ({ story }) => story,
  entities: ({ face: { entities, mentionCounts } }) =>
    entities.map(({ id }, at) => ({ id, mentions: mentionCounts[at] })),
} as const satisfies Values<RowField, ArticleSource>;

const ENTITY_VALUES = {
  id: ({ entity }) => entity.id,
  kind: ({ entity }) => entity.kind,
  name: ({ entity }) => entity.name,
  acronym: ({ entity }) => entity.acronym,
  aliases: ({ entity }) => entity.aliases,
  demonyms: ({ entity }) => entity.demonyms,
  url: ({ url }) => url,
  location: ({ entity }) => entity.location,
  note: ({ entity }) => entity.note,
  sameAs: ({ entity: { identifiers, link } }) => [
    ...identifiers.map(({ url }) => url),
    ...(link === null ? [] : [link]),
  ],
  first: ({ first }) => first,
  last: ({ last }) => last,
  mentions: ({ entity }) => entity.mentionCount,
  articles: ({ articles }) => articles,
} as const satisfies Values<EntityField, EntityRow>;

export const ARTICLES = 'data/articles.ndjson' as Url;
export const ENTITIES = 'data/entities.ndjson' as Url;

function writeRow<Field extends string, Item>(
  item: Item,
  fields: readonly Field[],
  values: Values<Field, Item>,
): string {
  const row: Record<string, unknown> = {};
  // Made of a list of entries, 28,000 rows take 100 ms, not 60.
  for (const field of fields) row[field] = values[field](item);
  return JSON.stringify(row);
}

/** The articles as data: one JSON object a line. */
export function writeArticles({ articles }: ArticlesInputs, readText: ReadBodyText): Iterable<FilePiece> {
  return articles.write(({ item: face, beside: story }) => {
    const { article, body } = face;
    const row = writeRow({ article, face, story }, ARTICLE_ROW, ARTICLE_VALUES);
    return `${row.slice(0, -1)},"${TEXT}":${readText(body)}}\n`;
  });
}

/** The entities as data: one JSON object a line. */
export function* writeEntities(rows: Iterable<EntityRow>): Iterable<string> {
  for (const row of rows) yield `${writeRow(row, DATA_FIELDS.entities, ENTITY_VALUES)}\n`;
}
