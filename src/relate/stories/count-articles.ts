import type { EntityId } from '../../model/model.ts';
import { countIn } from '../../tools/collections/count.ts';
import type { RelateInput } from '../relate-input.ts';

/** How many of the articles mention each entity. */
export function countArticlesByEntity(articles: readonly RelateInput[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entities } of articles) for (const id of entities) countIn(counts, id);
  return counts;
}
