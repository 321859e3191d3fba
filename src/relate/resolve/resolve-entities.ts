import {
  type ArticleId,
  ENTITY_KINDS,
  type Entity,
  type EntityId,
  type EntityKind,
  type Outline,
  type Problem,
  type ResolvedMention,
} from '../../model/model.ts';
import type { NameEvidence } from '../../model/name-account.ts';
import { mentionsOf } from '../../outline/outline-article.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { describeDraft } from './describe/describe-draft.ts';
import type { Resolved } from './describe/draft-entities.ts';
import { identifyEntities } from './describe/identify-entities.ts';
import type { JoinVerdict } from './join/join-names.ts';
import { keyOfName } from './names/name-key.ts';
import { type Resolution, resolveNames } from './resolve-names.ts';

/** What the mentions of an article are, in their order. */
interface ResolvedNames {
  readonly kinds: readonly EntityKind[];
  /** `null`: hidden by the archive's editor, or left open. */
  readonly entities: readonly (EntityId | null)[];
}

/** Two entities that may be one, and in what they are alike. */
interface LikelyPair {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly likeness: NameEvidence;
}

export interface ResolvedEntities {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly names: ReadonlyMap<ArticleId, ResolvedNames>;
  /** By their ids. */
  readonly likely: readonly LikelyPair[];
  /** Decisions that match nothing. */
  readonly problems: readonly Problem[];
}

/**
 * Resolves the names of all articles to entities: spellings, short forms and acronyms of one name are one
 * entity, bare names go to whom their article, or articles of the same days and company, name in full, and the
 * editor's decisions stand above all. The order of `outlines` does not matter.
 */
export function resolveEntities(outlines: readonly Outline[], decisions: Decisions): ResolvedEntities {
  const resolution = resolveNames(outlines, decisions);
  const { undone, joining, rulings, clusters, drafts } = resolution;
  const ids = identifyDrafts([...new Set(drafts.values())]);
  const tags = new Set(outlines.flatMap(({ article }) => article.tags.map(keyOfName)));
  const entities = [...ids].map(([draft, id]) => describeDraft(draft, id, undone.outlines, tags));
  const idOfGroup = (group: number): EntityId | null => {
    const draft = drafts.get(clusters.find(group));
    return draft === undefined ? null : (ids.get(draft) ?? null);
  };
  return {
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
    names: listMentionEntities(resolution, ids),
    likely: pairEntities(joining.doubtful, idOfGroup),
    problems: rulings.problems,
  };
}

/** The mentions of an article with what they were resolved to. */
export function readResolved(
  outline: Pick<Outline, 'forms' | 'starts'>,
  { kinds, entities }: ResolvedNames,
): readonly ResolvedMention[] {
  return mentionsOf(outline).map((mention, i) => ({
    ...mention,
    kind: kinds[i]!,
    entity: entities[i]!,
  }));
}

function identifyDrafts(drafts: readonly Resolved[]): ReadonlyMap<Resolved, EntityId> {
  return new Map(identifyEntities(drafts).map((id, i) => [drafts[i]!, id]));
}

/** The kind of a mention is what its context says, unless the editor says what the entity is. */
function kindOfMention(contextual: EntityKind, resolved: Resolved | undefined, merged: boolean): EntityKind {
  const ruling = resolved?.ruling ?? null;
  return ruling !== null && (ruling.retyped !== null || merged) ? resolved!.kind : contextual;
}

function listMentionEntities(
  { undone, gathered, rulings, assignment, drafts }: Resolution,
  ids: ReadonlyMap<Resolved, EntityId>,
): ResolvedEntities['names'] {
  const { bounds, groupOf, kindOf } = gathered;
  const { byCluster, merged } = rulings;
  const idOf: (EntityId | undefined)[] = [];
  for (const [cluster, draft] of drafts) idOf[cluster] = ids.get(draft)!;
  const names = new Map<ArticleId, ResolvedNames>();
  undone.outlines.forEach(({ article }, at) => {
    const [from, to] = [bounds[at]!, bounds[at + 1]!];
    const row = assignment.clusterOf.subarray(from, to);
    const kinds = Array.from(kindOf.subarray(from, to), (place) => ENTITY_KINDS[place]!);
    names.set(article.id, {
      kinds:
        byCluster.size === 0
          ? kinds
          : kinds.map((kind, i) => kindOfMention(kind, drafts.get(row[i]!), merged.has(groupOf[from + i]!))),
      entities: Array.from(row, (cluster) => idOf[cluster] ?? null),
    });
  });
  return names;
}

/** Pairs of names as pairs of entities, each once. */
function pairEntities(
  pairs: readonly JoinVerdict[],
  idOf: (group: number) => EntityId | null,
): readonly LikelyPair[] {
  const named = new Map<string, LikelyPair>();
  for (const { a, b, why } of pairs) {
    const [one, other] = [idOf(a), idOf(b)].sort();
    if (one == null || other == null || one === other) continue;
    const key = `${one} ${other}`;
    if (!named.has(key)) named.set(key, { a: one, b: other, likeness: why[0] });
  }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
