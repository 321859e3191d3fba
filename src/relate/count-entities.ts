import { NONE } from '../outline/columns.ts';
import { Growing } from '../tools/columns/growing.ts';

/** The entities of each article: row `i` has those from `bounds[i]` to `bounds[i + 1]` (exclusive). */
export interface Mentioned {
  readonly bounds: Uint32Array;
  /** Places of entities, in each article each once, in the order of their first mentions… */
  readonly entities: Uint32Array;
  /** …and the numbers of their mentions, side by side with them. */
  readonly counts: Uint32Array;
}

/**
 * The entities of each article, by whom its mentions mean.
 *
 * @param bounds of each article's mentions
 * @param entityOf the place of the entity that each mention means, below `count`; or `NONE`
 */
export function countEntities(bounds: Uint32Array, entityOf: Uint32Array, count: number): Mentioned {
  const own = new Uint32Array(bounds.length);
  const entities = new Growing(Uint32Array);
  const counts = new Uint32Array(entityOf.length);
  /** By entity: where it was counted last, plus one. */
  const counted = new Uint32Array(count);
  for (let row = 0; row + 1 < bounds.length; row++) {
    for (let at = bounds[row]!; at < bounds[row + 1]!; at++) {
      const entity = entityOf[at]!;
      if (entity === NONE) continue;
      if (counted[entity]! <= own[row]!) {
        entities.push(entity);
        counted[entity] = entities.length;
      }
      counts[counted[entity]! - 1]!++;
    }
    own[row + 1] = entities.length;
  }
  return { bounds: own, entities: entities.finish(), counts: counts.slice(0, entities.length) };
}
