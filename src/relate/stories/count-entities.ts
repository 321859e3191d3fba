import { countIn } from '../../count.ts';
import type { EntityId } from '../../model.ts';
import type { RelateInput } from '../relate-input.ts';

/** How many of the articles mention each entity. */
export function countEntities(articles: readonly RelateInput[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entities } of articles) for (const id of entities) countIn(counts, id);
  return counts;
}
