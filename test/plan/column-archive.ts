import type {
  ArticleId,
  Doubt,
  Entity,
  EntityId,
  Grouping,
  Outline,
  Problem,
  Story,
} from '../../src/model/model.ts';
import type { ArchiveColumns } from '../../src/outline/archive-columns.ts';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { NONE } from '../../src/outline/columns.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';

/** What pages show of an outline: the rest is of use only until articles are related. */
type ShownOutline = Pick<
  Outline,
  'article' | 'body' | 'textBytes' | 'file' | 'lead' | 'bodyStart' | 'forms' | 'starts' | 'relatedLines'
>;

/** An article as the archive knows it. */
export interface ArchiveArticle extends ShownOutline {
  /** Whom or what each mention means; `null`: hidden by the archive's editor, or left open. */
  readonly entityOf: readonly (EntityId | null)[];
  /** Each entity once, in the order of their first mentions… */
  readonly entities: readonly EntityId[];
  /** …and the number of its mentions. */
  readonly mentionCounts: readonly number[];
  /** The most related other articles, nearest first. */
  readonly related: readonly ArticleId[];
  /** The running story that it belongs to. */
  readonly story: string | null;
  /** Articles that say nearly the same, as an agency's text in two papers. */
  readonly copies: readonly ArticleId[];
}

/** An archive as tests write it down: articles by their ids. */
export interface Archive {
  /** Dated articles in order of time (day, moment, id), then undated ones by id. */
  readonly articles: readonly ArchiveArticle[];
  /** By id. */
  readonly entities: readonly Entity[];
  /** By slug. */
  readonly topics: readonly Grouping[];
  readonly sources: readonly Grouping[];
  readonly authors: readonly Grouping[];
  /** By the day of their first article, then slug. */
  readonly stories: readonly Story[];
  /** Those about the most mentioned first. */
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
}

/** What an archive does not keep of an outline is of no use in columns of it. */
const FORGOTTEN = {
  readable: null,
  beside: [],
  places: [],
  descriptions: [],
  shareSigns: [],
  sport: null,
  side: null,
  words: [],
  wordCounts: [],
  sketch: new Uint32Array(),
  pictures: [],
} as const satisfies Partial<Outline>;

const orNone = (place: number): number => (place < 0 ? NONE : place);

/** Lays an archive, as tests write it down, out in columns. */
export function columnArchive(archive: Archive): ArchiveColumns {
  const { articles, entities, topics, sources, authors, stories, doubts, problems } = archive;
  const rows = new Map<ArticleId, number>(articles.map(({ article }, row) => [article.id, row]));
  const rowsOf = (ids: readonly ArticleId[]) => Uint32Array.from(ids, (id) => rows.get(id)!);
  const inRows = <Item extends { readonly articles: readonly ArticleId[] }>(item: Item) => ({
    ...item,
    articles: rowsOf(item.articles),
  });
  const findEnds = (of: Uint32Array) => {
    const known = [...of].filter((row) => articles[row]!.article.date?.length === 'YYYY-MM-DD'.length);
    return known.length === 0 ? null : { first: known[0]!, last: known.at(-1)! };
  };
  const places = new Map<EntityId | null, number>(entities.map(({ id }, place) => [id, place]));
  const placeOf = (id: EntityId | null): number => places.get(id) ?? NONE;
  const placesOfStories = new Map<string | null, number>(stories.map(({ slug }, place) => [slug, place]));
  return {
    outlines: columnOutlines(articles.map((article) => ({ ...FORGOTTEN, ...article }))),
    entityOf: Uint32Array.from(
      articles.flatMap(({ entityOf }) => entityOf),
      placeOf,
    ),
    related: raggedOf(articles.map(({ related }) => rowsOf(related))),
    copies: raggedOf(articles.map(({ copies }) => rowsOf(copies))),
    weights: new Float32Array(articles.length),
    notices: new Uint8Array(articles.length),
    storyOf: Uint32Array.from(articles, ({ story }) => placesOfStories.get(story) ?? NONE),
    entities: entities.map((entity) => ({
      ...inRows(entity),
      ends: findEnds(rowsOf(entity.articles)),
      inFull: entity.articles.length,
    })),
    topics: topics.map(inRows),
    sources: sources.map(inRows),
    authors: authors.map(inRows),
    authorOf: raggedOf(
      articles.map(({ article }) =>
        article.byline.map((name) => orNone(authors.findIndex((author) => author.name === name))),
      ),
    ),
    stories: stories.map((story) => ({
      ...inRows(story),
      entities: Uint32Array.from(story.entities, placeOf),
    })),
    doubts,
    problems,
  };
}
