import type { Archive, ArchiveArticle, ArticleId, EntityId } from '../model/model.ts';
import { readOutlines } from '../outline/read-outlines.ts';
import { countIn } from '../tools/collections/count.ts';
import { rowOf } from '../tools/columns/ragged.ts';
import { readTexts } from '../tools/columns/texts.ts';
import type { Related } from './relate.ts';
import { showOutline } from './shown-outline.ts';

/** Reads an archive out of columns. */
export function readArchive(columns: Related): Archive {
  const { outlines, entityOf, entities, stories, topics, sources, doubts, problems } = columns;
  const id = readTexts(outlines.ids);
  const idsOf = (rows: Uint32Array): ArticleId[] => Array.from(rows, (row) => id(row) as ArticleId);
  const inIds = <Item extends { readonly articles: Uint32Array }>(item: Item) => ({
    ...item,
    articles: idsOf(item.articles),
  });
  const read = readOutlines(outlines);
  return {
    articles: Array.from(columns.storyOf, (story, row): ArchiveArticle => {
      const meant = rowOf({ bounds: outlines.mentions.bounds, values: entityOf }, row);
      const ids = Array.from(meant, (entity) => entities[entity]?.id ?? null);
      return {
        ...showOutline(read(row)),
        entityOf: ids,
        ...countMeant(ids),
        related: idsOf(rowOf(columns.related, row)),
        story: stories[story]?.slug ?? null,
        copies: idsOf(rowOf(columns.copies, row)),
      };
    }),
    entities: entities.map(inIds),
    topics: topics.map(inIds),
    sources: sources.map(inIds),
    stories: stories.map((story) => ({
      ...inIds(story),
      entities: Array.from(story.entities, (entity) => entities[entity]!.id),
    })),
    doubts,
    problems,
  };
}

/** The entities of an article, by whom its mentions mean. */
export function countMeant(
  entityOf: readonly (EntityId | null)[],
): Pick<ArchiveArticle, 'entities' | 'mentionCounts'> {
  const counts = new Map<EntityId, number>();
  for (const entity of entityOf) if (entity !== null) countIn(counts, entity);
  return { entities: [...counts.keys()], mentionCounts: [...counts.values()] };
}
