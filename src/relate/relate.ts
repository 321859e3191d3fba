import type { ReadBody } from '../model/bodies.ts';
import type { Outline } from '../model/model.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import { NONE, type OutlineColumns } from '../outline/columns.ts';
import { type Ragged, raggedOf } from '../tools/columns/ragged.ts';
import { findCopies } from './copies/find-copies.ts';
import type { Decisions } from './decisions/decisions.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { addKnownNames } from './foreign/add-known-names.ts';
import { groupArticles } from './group-articles.ts';
import type { RelateInput } from './relate-input.ts';
import { findRelated } from './related/find-related.ts';
import { indexFeatures } from './related/index-features.ts';
import { weighArticles } from './related/weigh-articles.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { findStories } from './stories/find-stories.ts';
import { columnInTime } from './time-order.ts';

/** An archive, with all that was known of its articles. */
export interface Related extends ArchiveColumns {
  readonly outlines: OutlineColumns;
}

/** Sees all articles at once: resolves names to entities, and finds what belongs together. */
export function relate(all: readonly Outline[], decisions: Decisions, readBody: ReadBody): Related {
  const inTime = columnInTime(addKnownNames(all, readBody));
  const { outlines } = inTime;
  const resolved = resolveEntities(inTime, decisions);
  const { entities, entityOf, mentioned, problems } = resolved;
  const input: RelateInput = { ...inTime, entities, mentioned };
  const copies = findCopies(inTime);
  const vectors = weighArticles(input);
  const index = indexFeatures(vectors);
  const stories = findStories(input, vectors, index, readBody);
  const storyOf = new Uint32Array(outlines.count).fill(NONE);
  for (const [place, { articles }] of stories.entries()) for (const row of articles) storyOf[row] = place;
  return {
    outlines,
    entityOf,
    related: findRelated(vectors, index, copies),
    copies,
    storyOf,
    entities,
    topics: groupArticles(outlines.tags, outlines.tagNames),
    sources: groupArticles(listSources(outlines), outlines.sourceNames),
    stories,
    doubts: findDoubts(resolved, outlines),
    problems,
  };
}

function listSources({ sources }: OutlineColumns): Ragged {
  return raggedOf(Array.from(sources, (source) => (source === NONE ? [] : [source])));
}
