import type { BodyReader } from '../../../model/bodies.ts';
import { type ArticleField, DATA_FIELDS, type EntityField } from '../../../model/data-fields.ts';
import type { ArticleHead, EditionDate, Entity, EntityId, FileFacts, Url } from '../../../model/model.ts';
import type { ShownPicture } from '../../../model/page-parts.ts';
import type { FilePiece } from '../../../model/pages.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';

/** What the data files say in each of their fields. */
type Values<Field extends string, Item> = Readonly<Record<Field, (item: Item) => unknown>>;

/** What the data says of an article beside its face. */
interface BesideArticle {
  /** The slug of its story. */
  readonly story: string | null;
  /** The topics and the source that it is listed with: `topics/acq`, and what that is called. */
  readonly filedUnder: readonly { readonly id: string; readonly name: string }[];
  /** `FileFacts` as JSON. */
  readonly file: string;
}

/** What the data says of the articles. */
interface ArticlesInputs {
  readonly articles: MarkedRows<{ readonly item: Face; readonly beside: BesideArticle | null }>;
}

/** What the data says of an entity. */
export interface EntityRow {
  readonly entity: Omit<Entity, 'articles'>;
  /** Their ids, as JSON has them: each article is named by all that it mentions. */
  readonly articles: readonly string[];
  readonly url: Url | null;
  /** Dates of its first and last mention. */
  readonly first: EditionDate | null;
  readonly last: EditionDate | null;
}

/** An article's data: its head is read once for all fields. */
interface ArticleSource {
  readonly article: ArticleHead;
  readonly face: Face;
  readonly beside: BesideArticle;
}

/** What stands last: as it is kept the text of an article, as it is given what names the articles of an entity. */
const [TEXT, ARTICLES_OF] = ['text', 'articles'] as const satisfies readonly [ArticleField, EntityField];

const [ARTICLE_ROW, ENTITY_ROW] = [
  without(DATA_FIELDS.articles, TEXT),
  without(DATA_FIELDS.entities, ARTICLES_OF),
];

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
  filedUnder: ({ beside }) => beside.filedUnder,
  story: ({ beside }) => beside.story,
  pictures: ({ face: { illustration } }) => illustration?.pictures.map(describePicture),
  entities: ({ face }) => describeMentions(face),
  file: ({ article: { id, format, line }, beside }) => ({
    // Later articles of a file have its path and a number as their ids.
    path: id.replace(/#\d+$/, ''),
    ...(JSON.parse(beside.file) as FileFacts),
    format,
    line,
  }),
} as const satisfies Values<(typeof ARTICLE_ROW)[number], ArticleSource>;

/** One that is not at hand has no address in the site. */
function describePicture({ file, alt, address }: ShownPicture): unknown {
  const { url = null, width = null, height = null } = file ?? {};
  return { url, width, height, alt, originalUrl: address };
}

/** Where each entity is mentioned, as pairs: in the text, which stands in the same row. */
function describeMentions({ entities, mentionCounts, mentions }: Face): readonly unknown[] {
  const spansOf = new Map<EntityId, (readonly [start: number, end: number])[]>(
    entities.map(({ id }) => [id, []]),
  );
  for (const { start, end, entity } of mentions)
    if (entity !== null) spansOf.get(entity.id)!.push([start, end]);
  return entities.map(({ id }, at) => ({ id, mentions: mentionCounts[at], spans: spansOf.get(id) }));
}

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
  descriptions: ({ entity }) => entity.descriptions,
  sameAs: ({ entity: { identifiers, link } }) => [
    ...identifiers.map(({ url }) => url),
    ...(link === null ? [] : [link]),
  ],
  first: ({ first }) => first,
  last: ({ last }) => last,
  mentions: ({ entity }) => entity.mentionCount,
} as const satisfies Values<(typeof ENTITY_ROW)[number], EntityRow>;

function without<Field extends string, Last extends Field>(
  fields: readonly Field[],
  last: Last,
): readonly Exclude<Field, Last>[] {
  return fields.filter((field): field is Exclude<Field, Last> => field !== last);
}

/** @param last what the last field says, as JSON */
function writeRow<Field extends string, Item>(
  item: Item,
  fields: readonly Field[],
  values: Values<Field, Item>,
  last: readonly [name: string, json: string],
): string {
  const row: Record<string, unknown> = {};
  // Made of a list of entries, 28,000 rows take 100 ms, not 60.
  for (const field of fields) row[field] = values[field](item);
  return `${JSON.stringify(row).slice(0, -1)},"${last[0]}":${last[1]}}\n`;
}

/** The articles as data: one JSON object a line. */
export function writeArticles({ articles }: ArticlesInputs, { readText }: BodyReader): Iterable<FilePiece> {
  return articles.write(({ item: face, beside }) => {
    const { article, body } = face;
    if (beside === null) throw new Error(`nothing is known of the file of ${article.id}`);
    return writeRow({ article, face, beside }, ARTICLE_ROW, ARTICLE_VALUES, [TEXT, readText(body)]);
  });
}

/** The entities as data: one JSON object a line. */
export function* writeEntities(rows: Iterable<EntityRow>): Iterable<string> {
  for (const row of rows)
    yield writeRow(row, ENTITY_ROW, ENTITY_VALUES, [ARTICLES_OF, `[${row.articles.join(',')}]`]);
}
