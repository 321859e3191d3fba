import type { ArchiveArticle, EntityId } from '../model/model.ts';
import { countIn } from '../tools/collections/count.ts';

/** The entities of an article, by whom its mentions mean. */
export function countEntities(
  entityOf: readonly (EntityId | null)[],
): Pick<ArchiveArticle, 'entities' | 'mentionCounts'> {
  const counts = new Map<EntityId, number>();
  for (const entity of entityOf) if (entity !== null) countIn(counts, entity);
  return { entities: [...counts.keys()], mentionCounts: [...counts.values()] };
}
