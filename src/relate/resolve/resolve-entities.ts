import { groupBy } from '../../group.ts';
import type { AnnotatedArticle, ArticleId, Entity, Problem, ResolvedMention } from '../../model.ts';
import { slugify } from '../../slug.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { applyDecisions, type Ruling } from './apply-decisions.ts';
import { Clusters } from './clusters.ts';
import { type DraftEntity, draftEntity } from './draft-entity.ts';
import { gatherNames, type NameGroup } from './gather-names.ts';
import { identifyEntities } from './identify-entities.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinInitials } from './join-initials.ts';
import { joinShortNames } from './join-short-names.ts';
import { joinSlips } from './join-slips.ts';
import { linkSurnames } from './link-surnames.ts';
import { keyOfName } from './name-key.ts';

export interface ResolvedEntities {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly mentions: ReadonlyMap<ArticleId, readonly ResolvedMention[]>;
  /** Decisions that match nothing. */
  readonly problems: readonly Problem[];
}

/** An entity before it has an id, with the roots of the clusters that it is made of. */
interface Resolved extends DraftEntity {
  readonly roots: readonly number[];
  /** An editor's decision is about it. */
  readonly ruled: boolean;
  readonly note: string | null;
}

function listClusters(
  groups: readonly NameGroup[],
  clusters: Clusters,
): ReadonlyMap<number, readonly NameGroup[]> {
  return groupBy(groups, ({ index }) => clusters.find(index));
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]+$/u;

/** What names of one spelling share: `Miles O’Brien` and `Miles OBrien`. Other scripts have too many homophones. */
function spellingOf(name: string): string {
  return LATIN.test(name) ? slugify(name) : keyOfName(name);
}

/**
 * Drafts an entity for each cluster that is not hidden. Clusters that come to the same name are one entity; putting
 * them together may change the name, so it is done until no two share one.
 */
function draftEntities(
  members: ReadonlyMap<number, readonly NameGroup[]>,
  rulings: ReadonlyMap<number, Ruling>,
): readonly Resolved[] {
  const draft = (roots: readonly number[]): Resolved => {
    const groups = roots.flatMap((root) => members.get(root) ?? []);
    const ruled = roots.flatMap((root) => rulings.get(root) ?? []);
    const pick = <Key extends keyof Ruling>(key: Key): Ruling[Key] | null =>
      ruled.find((ruling) => ruling[key] !== null)?.[key] ?? null;
    const entity = draftEntity(groups, pick('renamed'), pick('retyped'));
    return { ...entity, roots, ruled: ruled.length > 0, note: pick('note') };
  };
  let drafts = [...members.keys()]
    .filter((root) => rulings.get(root)?.hidden !== true)
    .map((root) => draft([root]));
  for (;;) {
    const byName = groupBy(drafts, ({ kind, name }) => `${kind} ${spellingOf(name)}`);
    if (byName.size === drafts.length) return drafts;
    drafts = [...byName.values()].map((same) =>
      same.length === 1 ? same[0]! : draft(same.flatMap(({ roots }) => roots)),
    );
  }
}

interface Tally {
  readonly articles: ArticleId[];
  mentions: number;
}

function collectTags(annotated: readonly AnnotatedArticle[]): ReadonlySet<string> {
  return new Set(annotated.flatMap(({ article }) => article.tags.map(keyOfName)));
}

/**
 * Resolves the names of all articles to entities: spellings, short forms and acronyms of one name are one
 * entity, bare surnames go to whom articles of the same days name in full, and the editor's decisions stand
 * above all. `annotated` in the order in which entities are to list their articles.
 */
export function resolveEntities(
  annotated: readonly AnnotatedArticle[],
  decisions: Decisions,
): ResolvedEntities {
  const { groups, groupOf } = gatherNames(annotated);
  const clusters = new Clusters(groups.length);
  joinAcronyms(groups, clusters);
  joinSlips(groups, clusters);
  joinInitials(groups, clusters);
  joinShortNames(groups, clusters);
  const { byCluster, problems } = applyDecisions(decisions, groups, clusters);
  const bearerOf = linkSurnames(annotated, groups, clusters);

  const drafts = draftEntities(listClusters(groups, clusters), byCluster);
  const ids = identifyEntities(drafts);
  const numberOf = new Map(
    drafts.flatMap(({ roots }, number) => roots.map((root) => [root, number] as const)),
  );

  const tallies = drafts.map((): Tally => ({ articles: [], mentions: 0 }));
  const mentions = new Map<ArticleId, readonly ResolvedMention[]>();
  annotated.forEach(({ article, mentions: found }, at) => {
    const resolved = found.map((mention, i): ResolvedMention => {
      const group = groupOf[at]?.[i];
      if (group === undefined) return { ...mention, entity: null };
      const bearer = bearerOf(group, at);
      if (bearer === 'open') return { ...mention, kind: group.kind, entity: null };
      const number = numberOf.get(clusters.find(bearer === 'own' ? group.index : bearer)) ?? -1;
      const [draft, tally] = [drafts[number], tallies[number]];
      if (draft === undefined || tally === undefined) return { ...mention, kind: group.kind, entity: null };
      tally.mentions++;
      if (tally.articles.at(-1) !== article.id) tally.articles.push(article.id);
      return { ...mention, kind: draft.kind, entity: ids[number] ?? null };
    });
    mentions.set(article.id, resolved);
  });

  const tags = collectTags(annotated);
  const entities = drafts.flatMap(
    ({ kind, name, acronym, aliases, location, note, ruled }, number): Entity[] => {
      const [id, tally] = [ids[number], tallies[number]];
      // A surname whose every bearer is known by a full name is left without an article.
      if (id === undefined || tally === undefined || tally.articles.length === 0) return [];
      const named = ruled || [name, ...aliases].some((form) => tags.has(keyOfName(form)));
      const { articles, mentions: mentionCount } = tally;
      return [{ id, kind, name, acronym, aliases, location, note, named, ruled, articles, mentionCount }];
    },
  );
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), mentions, problems };
}
