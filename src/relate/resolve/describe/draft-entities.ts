import type { ArticleId, Outline } from '../../../model/model.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { slugify } from '../../../tools/text/slug.ts';
import type { Ruling } from '../decide/apply-decisions.ts';
import { type Assignment, OPEN } from '../link/assign-mentions.ts';
import type { Clusters } from '../names/clusters.ts';
import type { GatheredNames } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import type { Undone } from '../read/undo-slips.ts';
import { type DraftEntity, draftEntity } from './draft-entity.ts';
import { MentionCounts } from './mention-counts.ts';
import { Tally } from './tally.ts';

/** An entity before it has an id. */
export interface Resolved extends DraftEntity {
  readonly tally: Tally;
  readonly ruling: Ruling | null;
  /** The article that a provisional entity is told apart by. */
  readonly provisionalOf: ArticleId | null;
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]+$/u;

/**
 * The entity of each cluster of names, those that the editor hides left out. Clusters that come to the same name
 * are one entity; what is provisional stays apart.
 *
 * @param inTime articles in order of time, in which names are chosen
 */
export function draftEntities(
  inTime: readonly Outline[],
  gathered: GatheredNames,
  assignment: Assignment,
  clusters: Clusters,
  rulings: ReadonlyMap<number, Ruling>,
  formerNames: Undone['formerNames'],
): ReadonlyMap<number, Resolved> {
  const drafts: { readonly cluster: number; readonly draft: Resolved }[] = [];
  for (const [cluster, tally] of tallyMentions(inTime, gathered, assignment, clusters, formerNames)) {
    const ruling = rulings.get(cluster) ?? null;
    if (ruling?.hidden === true) continue;
    const provisionalOf = assignment.provisional.has(cluster) ? inTime[tally.articles[0]!]!.article.id : null;
    drafts.push({ cluster, draft: { ...draftEntity(tally, ruling), tally, ruling, provisionalOf } });
  }
  const byName = groupBy(drafts, ({ cluster, draft: { kind, name, provisionalOf } }) =>
    provisionalOf === null ? `${kind} ${spellingOf(name)}` : `provisional ${cluster}`,
  );
  const entities = new Map<number, Resolved>();
  for (const same of byName.values()) {
    const entity = same.length === 1 ? same[0]!.draft : uniteDrafts(same.map(({ draft }) => draft));
    for (const { cluster } of same) entities.set(cluster, entity);
  }
  return entities;
}

/** What names of one spelling share: `Miles O’Brien` and `Miles OBrien`. Other scripts have too many homophones. */
function spellingOf(name: string): string {
  return LATIN.test(name) ? slugify(name) : keyOfName(name);
}

function tallyMentions(
  inTime: readonly Outline[],
  { groups, bounds, groupOf }: GatheredNames,
  { clusterOf, provisional }: Assignment,
  clusters: Clusters,
  formerNames: Undone['formerNames'],
): readonly (readonly [cluster: number, Tally])[] {
  const byCluster: (MentionCounts | undefined)[] = [];
  const all: (readonly [number, MentionCounts])[] = [];
  inTime.forEach(({ forms }, article) => {
    forms.forEach((form, i) => {
      const at = bounds[article]! + i;
      const cluster = clusterOf[at]!;
      if (cluster === OPEN) return;
      let counts = byCluster[cluster];
      if (counts === undefined) {
        counts = new MentionCounts();
        byCluster[cluster] = counts;
        all.push([cluster, counts]);
      }
      const group = groups[groupOf[at]!]!;
      const isOwn = cluster === clusters.find(group.index) || provisional.has(cluster);
      counts.add(form, group, article, !isOwn);
    });
  });
  return all.map(([cluster, counts]) => [cluster, new Tally(counts, formerNames)]);
}

/** Puts drafts of one name together, under the name of the most mentioned. */
function uniteDrafts(same: readonly Resolved[]): Resolved {
  const [first, ...others] = [...same].sort(
    (a, b) => b.tally.mentions - a.tally.mentions || (a.name < b.name ? -1 : 1),
  );
  const { tally, name, kind } = first!;
  for (const other of others) tally.absorb(other.tally);
  const ruling = same.find((one) => one.ruling !== null)?.ruling ?? null;
  return { ...first!, ...draftEntity(tally, ruling), kind, name, ruling };
}
