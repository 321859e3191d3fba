import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import type { ArticleId, NameForm, Slug } from '../../../model/model.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { findFirst } from '../../../tools/columns/find-first.ts';
import type { Ruling } from '../decide/apply-decisions.ts';
import { type Assignment, OPEN } from '../link/assign-mentions.ts';
import type { Clusters } from '../names/clusters.ts';
import { gatherSpellings } from '../names/heading/heading-case.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { keyOfName, withoutSuffix } from '../names/name-key.ts';
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

/** Most names are, and are found out so in a tenth of the time. */
const ASCII = /^[ -~]+$/;
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
  shortened: ReadonlySet<number>,
): Drafts {
  const { forms, formOf, idOfArticle, formerNames } = written;
  const { groups, bounds, groupOf } = gathered;
  const { clusterOf, provisional } = assignment;
  const mentions = countMentions(formOf, forms.length, groupOf, clusterOf, clusters.size);
  const explained = findExplained(mentions, clusters, provisional, shortened);
  const surnames = listSurnames(groups);
  const saysLittle = (word: string): boolean =>
    surnames.has(word) || isCommonWord(word) || loadGivenNames().has(word);
  const words = { saysLittle, spellingOf: gatherSpellings(forms) };
  const articleOf = (mention: number): number =>
    findFirst(bounds.length, (row) => bounds[row]! > mention) - 1;
  const counted: CountedNames = { mentions, forms, groups, explained, words, articleOf, formerNames };
  const drafts = new Array<Resolved>(clusters.size);
  const shown = listMentioned(clusterOf, clusters.size).filter(
    (cluster) => rulings.get(cluster)?.hidden !== true,
  );
  for (const cluster of shown) {
    const first = mentions.mentions[mentions.runs[cluster]!]!;
    const provisionalOf = provisional.has(cluster) ? idOfArticle(articleOf(first)) : null;
    drafts[cluster] = draftEntity(new Tally(counted, cluster), rulings.get(cluster) ?? null, provisionalOf);
  }
  const byName = groupBy(shown, (cluster) => {
    const { kind, name, slug, provisionalOf } = drafts[cluster]!;
    return provisionalOf === null ? `${kind} ${spellingOf(name, slug)}` : `provisional ${cluster}`;
  });
  const placeOf = new Int32Array(clusters.size).fill(-1);
  const all = Array.from(byName.values(), (same, place) => {
    for (const cluster of same) placeOf[cluster] = place;
    return same.length === 1 ? drafts[same[0]!]! : uniteDrafts(same.map((cluster) => drafts[cluster]!));
  });
  return { all, placeOf };
}

function listSurnames(groups: readonly NameGroup[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) =>
      group.kind === 'person' && group.words.length > 1 ? [withoutSuffix(group.words).at(-1)!] : [],
    ),
  );
}

/** The clusters of mentions, in the order of the first ones. */
function listMentioned(clusterOf: Int32Array, count: number): readonly number[] {
  const seen = new Uint8Array(count);
  const mentioned: number[] = [];
  for (let mention = 0; mention < clusterOf.length; mention++) {
    const cluster = clusterOf[mention]!;
    if (cluster === OPEN || seen[cluster] === 1) continue;
    seen[cluster] = 1;
    mentioned.push(cluster);
  }
  return mentioned;
}

/** What names of one spelling share: `Miles O’Brien` and `Miles OBrien`. Other scripts have too many homophones. */
function spellingOf(name: string, slug: Slug): string {
  return ASCII.test(name) || LATIN.test(name) ? slug : keyOfName(name);
}

/** By count: 1 where short forms are of another cluster than their name because their articles say so, or are but its beginning. */
function findExplained(
  { bounds, groups }: MentionCounts,
  clusters: Clusters,
  provisional: ReadonlySet<number>,
  shortened: ReadonlySet<number>,
): Uint8Array {
  const explained = new Uint8Array(groups.length);
  for (let cluster = 0; cluster < clusters.size; cluster++) {
    if (provisional.has(cluster)) continue;
    for (let at = bounds[cluster]!; at < bounds[cluster + 1]!; at++)
      if (clusters.find(groups[at]!) !== cluster || shortened.has(groups[at]!)) explained[at] = 1;
  }
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
