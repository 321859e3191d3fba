import type { Archive, ArticleId, EntityId, Outline } from '../../src/model/model.ts';
import type { ArchiveColumns } from '../../src/outline/archive-columns.ts';
import { columnOutlines } from '../../src/outline/column-outlines.ts';
import { NONE } from '../../src/outline/columns.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';

/** What an archive does not keep of an outline is of no use in columns of it. */
const FORGOTTEN = {
  beside: [],
  sport: null,
  words: [],
  wordCounts: [],
  sketch: new Uint32Array(),
} as const satisfies Partial<Outline>;

/** Lays an archive, as tests write it down, out in columns. */
export function columnArchive(archive: Archive): ArchiveColumns {
  const { articles, entities, topics, sources, stories, doubts, problems } = archive;
  const rows = new Map<ArticleId, number>(articles.map(({ article }, row) => [article.id, row]));
  const rowsOf = (ids: readonly ArticleId[]) => Uint32Array.from(ids, (id) => rows.get(id)!);
  const inRows = <Item extends { readonly articles: readonly ArticleId[] }>(item: Item) => ({
    ...item,
    articles: rowsOf(item.articles),
  });
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
    storyOf: Uint32Array.from(articles, ({ story }) => placesOfStories.get(story) ?? NONE),
    entities: entities.map(inRows),
    topics: topics.map(inRows),
    sources: sources.map(inRows),
    stories: stories.map((story) => ({
      ...inRows(story),
      entities: Uint32Array.from(story.entities, placeOf),
    })),
    doubts,
    problems,
  };
}
