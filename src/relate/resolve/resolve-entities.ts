import type {
  ArticleId,
  Entity,
  EntityId,
  EntityKind,
  Outline,
  Problem,
  ResolvedMention,
} from '../../model/model.ts';
import { readMentions } from '../../outline/outline-article.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { prepareSplits } from '../decisions/split-names.ts';
import { sortInTime } from '../time-order.ts';
import { applyDecisions } from './decide/apply-decisions.ts';
import { draftEntities, type Resolved } from './describe/draft-entities.ts';
import { identifyEntities } from './describe/identify-entities.ts';
import type { DoubtfulPair } from './join/doubtful-pair.ts';
import { joinAcronyms } from './join/join-acronyms.ts';
import { joinBareSpellings } from './join/join-bare-spellings.ts';
import { joinInitials } from './join/join-initials.ts';
import { joinKinds } from './join/join-kinds.ts';
import { joinShortNames } from './join/join-short-names.ts';
import { joinSlips } from './join/join-slips.ts';
import { joinSpellings } from './join/join-spellings.ts';
import { assignMentions } from './link/assign-mentions.ts';
import { Clusters } from './names/clusters.ts';
import { Company } from './names/company.ts';
import { keyOfName } from './names/name-key.ts';
import { gatherNames } from './read/gather-names.ts';
import { undoSlips } from './read/undo-slips.ts';

/** What the mentions of an article are, in their order. */
export interface ResolvedNames {
  readonly kinds: readonly EntityKind[];
  /** `null`: hidden by the archive's editor, or left open. */
  readonly entities: readonly (EntityId | null)[];
}

export interface ResolvedEntities {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly names: ReadonlyMap<ArticleId, ResolvedNames>;
  /** Pairs of entities that may be one, and why. */
  readonly likely: readonly { readonly a: EntityId; readonly b: EntityId; readonly why: string }[];
  /** Decisions that match nothing. */
  readonly problems: readonly Problem[];
}

function collectTags(outlines: readonly Outline[]): ReadonlySet<string> {
  return new Set(outlines.flatMap(({ article }) => article.tags.map(keyOfName)));
}

/** The kind of a mention is what its context says, unless the editor says what the entity is. */
function kindOfMention(contextual: EntityKind, resolved: Resolved | undefined, merged: boolean): EntityKind {
  const ruling = resolved?.ruling ?? null;
  return ruling !== null && (ruling.retyped !== null || merged) ? resolved!.kind : contextual;
}

const NONE: readonly never[] = [];

/** Of most entities there are no other names: their empty lists are one. */
function shareEmpty<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NONE : list;
}

function describeEntity(
  resolved: Resolved,
  id: EntityId,
  inTime: readonly Outline[],
  tags: ReadonlySet<string>,
): Entity {
  const { kind, name, acronym, aliases, location, formerNames, tally, ruling } = resolved;
  const provisional = resolved.provisionalOf !== null;
  const ruled = ruling !== null;
  return {
    id,
    kind,
    name,
    acronym,
    aliases: shareEmpty(aliases),
    demonyms: shareEmpty(
      [...tally.demonyms]
        .map(([form, count]) => ({ form, count }))
        .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
    ),
    location,
    note: ruling?.note ?? null,
    identifiers: ruling?.identifiers ?? NONE,
    link: ruling?.link ?? null,
    named: ruled || (!provisional && [name, ...aliases].some((form) => tags.has(keyOfName(form)))),
    ruled,
    provisional,
    formerNames: shareEmpty(formerNames),
    formerKinds: shareEmpty(tally.kinds.filter((other) => other !== kind)),
    articles: tally.articles.map((article) => inTime[article]!.article.id),
    mentionCount: tally.mentions,
  };
}

function namePairs(
  pairs: readonly DoubtfulPair[],
  idOf: (group: number) => EntityId | null,
): ResolvedEntities['likely'] {
  const named = new Map<string, ResolvedEntities['likely'][number]>();
  for (const { a, b, why } of pairs) {
    const ids = [idOf(a), idOf(b)].sort();
    const [one, other] = ids;
    if (one == null || other == null || one === other) continue;
    const key = `${one} ${other}`;
    if (!named.has(key)) named.set(key, { a: one, b: other, why });
  }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/**
 * Resolves the names of all articles to entities: spellings, short forms and acronyms of one name are one
 * entity, bare names go to whom their article, or articles of the same days and company, name in full, and the
 * editor's decisions stand above all. The order of `outlines` does not matter.
 */
export function resolveEntities(outlines: readonly Outline[], decisions: Decisions): ResolvedEntities {
  const { outlines: inTime, formerNames } = undoSlips(sortInTime(outlines));
  const splits = prepareSplits(decisions);
  const gathered = gatherNames(inTime, splits);
  const { groups, groupOf, kindOf } = gathered;
  const clusters = new Clusters(groups.length);
  const company = new Company(gathered);
  joinAcronyms(groups, clusters, company);
  joinKinds(groups, clusters);
  const doubtful = [...joinSlips(groups, clusters, company), ...joinSpellings(groups, clusters, company)];
  joinInitials(groups, clusters);
  joinShortNames(groups, clusters, company);
  joinBareSpellings(groups, clusters, company);
  const { byCluster, merged, problems } = applyDecisions(decisions, splits, groups, clusters);
  const assignment = assignMentions(inTime, gathered, clusters, company, merged);

  const resolved = draftEntities(inTime, gathered, assignment, clusters, byCluster, formerNames);
  const drafts = [...new Set(resolved.values())];
  const ids = new Map<Resolved, EntityId>();
  for (const [i, id] of identifyEntities(drafts).entries()) ids.set(drafts[i]!, id);

  const idOf: (EntityId | undefined)[] = [];
  for (const [cluster, entity] of resolved) idOf[cluster] = ids.get(entity)!;
  const names = new Map<ArticleId, ResolvedNames>();
  inTime.forEach(({ article }, at) => {
    const row = assignment.clusterOf[at]!;
    const kinds = kindOf[at]!;
    names.set(article.id, {
      kinds:
        byCluster.size === 0
          ? kinds
          : kinds.map((kind, i) =>
              kindOfMention(kind, resolved.get(row[i]!), merged.has(groupOf[at]![i]!.index)),
            ),
      entities: Array.from(row, (cluster) => idOf[cluster] ?? null),
    });
  });

  const tags = collectTags(inTime);
  const entities = drafts.map((draft) => describeEntity(draft, ids.get(draft)!, inTime, tags));
  const likely = namePairs(doubtful, (group) => {
    const entity = resolved.get(clusters.find(group));
    return entity === undefined ? null : (ids.get(entity) ?? null);
  });
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), names, likely, problems };
}

/** The mentions of an article with what they were resolved to. */
export function readResolved(
  outline: Pick<Outline, 'forms' | 'starts'>,
  { kinds, entities }: ResolvedNames,
): readonly ResolvedMention[] {
  return readMentions(outline).map((mention, i) => ({
    ...mention,
    kind: kinds[i]!,
    entity: entities[i]!,
  }));
}
