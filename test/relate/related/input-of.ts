import type { ArticleId, Day, EntityId } from '../../../src/model.ts';
import type { RelateInput } from '../../../src/relate/relate-input.ts';

/** An article for the relate stage; `entities` are ids, each mentioned once. */
export function inputOf(
  id: string,
  date: string | null,
  headline: string,
  text: string,
  entities: readonly string[] = [],
): RelateInput {
  return {
    id: id as ArticleId,
    date: date as Day | null,
    headline,
    text: `${headline}\n\n${text}`,
    entities: entities.map((entity) => ({ id: entity as EntityId, count: 1 })),
  };
}
