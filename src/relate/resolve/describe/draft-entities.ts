import type { ArticleId, NameForm, Slug } from '../../../model/model.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import type { Ruling } from '../decide/apply-decisions.ts';
import type { Assignment } from '../link/assign-mentions.ts';
import type { Clusters } from '../names/clusters.ts';
import type { GatheredNames } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import type { Undone } from '../read/undo-slips.ts';
import { countMentions, type MentionCounts } from './count-mentions.ts';
import { draftEntity, type Resolved } from './draft-entity.ts';
import { type CountedNames, Tally } from './tally.ts';

/** Entities that have no ids yet, those that the editor hides left out. */
export interface Drafts {
  readonly all: readonly Resolved[];
  /** By cluster: a place in `all`; -1 where there is none. */
  readonly placeOf: Int32Array;
}

/** What stands in the archive's articles. */
export interface Written {
  readonly forms: readonly NameForm[];
  /** The form of each mention, by its number. */
  readonly formOf: Uint32Array;
  readonly idOfArticle: (article: number) => ArticleId;
  readonly formerNames: Undone['formerNames'];
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]+$/u;

/**
 * The entity of each cluster of names. Clusters that come to the same name are one entity; what is provisional stays
 * apart.
 */
export function draftEntities(
  written: Written,
  gathered: GatheredNames,
  assignment: Assignment,
  clusters: Clusters,
  rulings: ReadonlyMap<number, Ruling>,
): Drafts {
  const { forms, formOf, idOfArticle, formerNames } = written;
  const { groups, bounds, groupOf } = gathered;
  const { clusterOf, provisional } = assignment;
  const mentions = countMentions(formOf, groupOf, clusterOf, forms.length);
  const explained = findExplained(mentions, clusters, provisional);
  const counted: CountedNames = { mentions, forms, groups, explained, formerNames };
  const places: number[] = [];
  const drafts = Array.from(mentions.clusters, (cluster, place) => {
    const ruling = rulings.get(cluster) ?? null;
    if (ruling?.hidden === true) return null;
    places.push(place);
    const first = findRow(bounds, mentions.firsts[place]!);
    const provisionalOf = provisional.has(cluster) ? idOfArticle(first) : null;
    return draftEntity(new Tally(counted, place), ruling, provisionalOf);
  });
  const byName = groupBy(places, (place) => {
    const { kind, name, slug, provisionalOf } = drafts[place]!;
    return provisionalOf === null ? `${kind} ${spellingOf(name, slug)}` : `provisional ${place}`;
  });
  const placeOf = new Int32Array(clusters.size).fill(-1);
  const all = Array.from(byName.values(), (same, at) => {
    for (const place of same) placeOf[mentions.clusters[place]!] = at;
    return same.length === 1 ? drafts[same[0]!]! : uniteDrafts(same.map((place) => drafts[place]!));
  });
  return { all, placeOf };
}

/** What names of one spelling share: `Miles O’Brien` and `Miles OBrien`. Other scripts have too many homophones. */
function spellingOf(name: string, slug: Slug): string {
  return LATIN.test(name) ? slug : keyOfName(name);
}

/** The row that a value stands in. */
function findRow(bounds: Uint32Array, at: number): number {
  let [low, high] = [0, bounds.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** By count: 1 where short forms are of another cluster than their name because their articles say so. */
function findExplained(
  { clusters: all, bounds, groups }: MentionCounts,
  clusters: Clusters,
  provisional: ReadonlySet<number>,
): Uint8Array {
  const explained = new Uint8Array(groups.length);
  for (const [place, cluster] of all.entries())
    for (let at = bounds[place]!; at < bounds[place + 1]!; at++)
      explained[at] = cluster === clusters.find(groups[at]!) || provisional.has(cluster) ? 0 : 1;
  return explained;
}

/** Puts drafts of one name together, under the name of the most mentioned. */
function uniteDrafts(same: readonly Resolved[]): Resolved {
  const [first, ...others] = [...same].sort(
    (a, b) => b.tally.mentions - a.tally.mentions || (a.name < b.name ? -1 : 1),
  );
  const { tally, name, slug, kind, provisionalOf } = first!;
  for (const other of others) tally.absorb(other.tally);
  const ruling = same.find((one) => one.ruling !== null)?.ruling ?? null;
  return { ...draftEntity(tally, ruling, provisionalOf), kind, name, slug };
}
