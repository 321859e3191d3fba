import type { BodyReader, KeptBody } from '../../../model/bodies.ts';
import {
  LIST_FIELDS,
  type ListedField,
  type MentionField,
  type TableFormat,
} from '../../../model/data-fields.ts';
import type { Digest, EntityId, Span } from '../../../model/model.ts';
import type { FilePiece } from '../../../model/pages.ts';
import { rememberLatest, rememberObjects } from '../../../tools/collections/memoise.ts';
import { cutAround, sentenceAround } from '../../../tools/sentences/sentence-around.ts';
import { CRLF, writeCells } from '../../../tools/text/csv.ts';
import type { Face } from '../../face.ts';
import type { MarkedRows } from '../../told.ts';

type Listed = Readonly<Record<ListedField, string | null | readonly string[]>>;

/** What stands in a file of a format: before all rows, and for each article. */
const ARTICLE_FORMATS: {
  readonly [Format in TableFormat]: { readonly head: string; readonly write: (article: Listed) => string };
} = {
  csv: {
    head: writeCells(LIST_FIELDS.articles) + CRLF,
    write: (article) => writeCells(LIST_FIELDS.articles.map((field) => joinValues(article[field]))) + CRLF,
  },
  ndjson: { head: '', write: (article) => `${JSON.stringify(article)}\n` },
};

const joinValues = (value: Listed[ListedField]): string | null =>
  value === null || typeof value === 'string' ? value : value.join('; ');

/** An article as the lists of each format have it: it stands in those of its topics, its day, its story. */
type ArticleLines = Readonly<Record<TableFormat, string>>;

/** @param beside the slug of its story */
export function makeArticleLines({
  item: { article, card },
  beside,
}: {
  readonly item: Face;
  readonly beside: string | null;
}): ArticleLines {
  const { id, headline, language, byline, originalUrl, tags } = article;
  const { url, date, source } = card;
  const listed = {
    id,
    url,
    date,
    headline,
    language,
    byline,
    source,
    originalUrl,
    tags,
    story: beside,
  };
  return { csv: ARTICLE_FORMATS.csv.write(listed), ndjson: ARTICLE_FORMATS.ndjson.write(listed) };
}

interface ArticleListInputs {
  readonly format: TableFormat;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: MarkedRows<ArticleLines>;
}

/** The articles of a page's list. */
export function* writeArticleList({ format, articles }: ArticleListInputs): Iterable<FilePiece> {
  yield ARTICLE_FORMATS[format].head;
  yield* articles.write((lines) => lines[format]);
}

type Mentioned = Readonly<Record<MentionField, string | number | null>>;
/** What a mention says of its article, first; and of itself. */
type MentionOfArticle = Pick<Mentioned, 'article' | 'url' | 'date' | 'headline' | 'language' | 'source'>;
type MentionItself = Omit<Mentioned, keyof MentionOfArticle>;

interface MentionFormatRow {
  readonly head: string;
  readonly begin: (article: MentionOfArticle) => string;
  readonly end: (mention: MentionItself) => string;
}

const MENTION_FORMATS: { readonly [Format in TableFormat]: MentionFormatRow } = {
  csv: {
    head: writeCells(LIST_FIELDS.mentions) + CRLF,
    begin: (article) => writeCells(Object.values(article)),
    end: (mention) => `,${writeCells(Object.values(mention))}${CRLF}`,
  },
  ndjson: {
    head: '',
    begin: (article) => JSON.stringify(article).slice(0, -1),
    end: (mention) => `,${JSON.stringify(mention).slice(1)}\n`,
  },
};

/** An article that mentions entities, with what all rows of its mentions begin with. */
interface MentioningArticle {
  readonly face: Face;
  readonly begin: Readonly<Record<TableFormat, string>>;
}

export function makeMentioningArticle(face: Face): MentioningArticle {
  const { url, date, language, source } = face.card;
  const { id, headline } = face.article;
  const article = { article: id, url, date, headline, language, source };
  const { csv, ndjson } = MENTION_FORMATS;
  return { face, begin: { csv: csv.begin(article), ndjson: ndjson.begin(article) } };
}

interface MentionListInputs {
  readonly format: TableFormat;
  readonly entity: EntityId;
  /** Dated ones in order of time, then undated ones. */
  readonly articles: MarkedRows<MentioningArticle>;
}

/** So many bodies are remembered: a list is written in each format, and neighbours are in the lists of many. */
const REMEMBERED = 2000;

const rememberBodies = rememberObjects((bodies: BodyReader) =>
  rememberLatest((body: Digest) => bodies.read(body), REMEMBERED),
);

/** Every mention of an entity, in its sentence. */
export function* writeMentionList(
  { format, entity, articles }: MentionListInputs,
  bodies: BodyReader,
): Iterable<FilePiece> {
  const { head, end } = MENTION_FORMATS[format];
  const readBody = rememberBodies(bodies);
  yield head;
  yield* articles.write(({ face, begin }) => {
    const body = readBody(face.body);
    const spans = face.findSpans(entity);
    let rows = '';
    for (let at = 0; at < spans.length; at += 2)
      rows +=
        begin[format] + end(describeMention({ start: spans[at]!, end: spans[at + 1]! }, entity, face, body));
    return rows;
  });
}

/** Some "sentences" are whole tables, in which each cell is a mention. */
const LONGEST_SENTENCE = 1000;

function describeMention(mention: Span, entity: EntityId, face: Face, body: KeptBody): MentionItself {
  const { start, end } = mention;
  const { text } = body;
  const block = body.blockAt(start);
  // No sentence is told of a headline: it is one.
  const around =
    block === null ? { start: 0, end: face.bodyStart || text.length } : sentenceAround(mention, body);
  const shown = cutAround(around, text, mention, LONGEST_SENTENCE);
  return {
    entity,
    text: text.slice(start, end),
    ...{ start, end },
    paragraph: block?.anchor ?? null,
    sentence: text.slice(shown.start, shown.end).trim(),
  };
}
