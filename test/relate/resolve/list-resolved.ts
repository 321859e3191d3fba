import type { ArticleId, Entity, Outline, ResolvedMention } from '../../../src/model/model.ts';
import type { InTime } from '../../../src/outline/time-order.ts';
import type { Decisions } from '../../../src/relate/decisions/decisions.ts';
import {
  type ResolvedEntities,
  readResolved,
  resolveEntities,
} from '../../../src/relate/resolve/resolve-entities.ts';
import { listTexts } from '../../../src/tools/columns/texts.ts';
import { columnInTime } from '../column-in-time.ts';

/** Articles whose names are resolved, and the entities with the ids of their articles. */
export interface ResolvedArchive {
  readonly inTime: InTime;
  readonly resolved: ResolvedEntities;
  readonly entities: readonly Entity[];
  readonly problems: ResolvedEntities['problems'];
}

export function resolveAll(outlines: readonly Outline[], decisions: Decisions): ResolvedArchive {
  const inTime = columnInTime(outlines);
  const resolved = resolveEntities(inTime, decisions);
  const ids = listTexts(inTime.outlines.ids) as ArticleId[];
  const entities = resolved.entities.map((entity) => ({
    ...entity,
    articles: Array.from(entity.articles, (row) => ids[row]!),
  }));
  return { inTime, resolved, entities, problems: resolved.problems };
}

/** All mentions, article by article, with what they were resolved to. */
export function listResolved(
  outlines: readonly Outline[],
  { inTime, resolved }: ResolvedArchive,
): readonly (readonly ResolvedMention[])[] {
  const ids = listTexts(inTime.outlines.ids);
  const read = readResolved(inTime, resolved);
  return outlines.map(({ article }) => read(ids.indexOf(article.id)));
}
