import type { OutlineColumns } from '../../../outline/columns.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { once } from '../../../tools/collections/memoise.ts';
import { makeColumn } from '../../../tools/columns/growing.ts';
import { isBareName } from '../names/bare-name.ts';
import type { Clusters } from '../names/clusters.ts';
import type { CompanyIndex } from '../names/company.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { type ShortFormLink, type ToldLink, UNEXPLAINED } from './choose-bearer.ts';
import { createTitleFinder } from './compare-titles.ts';
import { indexNamesakes } from './find-namesake.ts';
import { indexPartners } from './find-partners.ts';
import { findStrangers } from './find-strangers.ts';
import { linkOrganisations } from './link-organisations.ts';
import { linkPeople } from './link-people.ts';
import { partBareName } from './part-bare-names.ts';
import { settleByListings } from './settle-by-listings.ts';

/** A mention that may be of several people belongs to no cluster. */
export const OPEN = -1;

export interface Assignment {
  /** The cluster that each mention belongs to, side by side with the gathered groups; `OPEN` where it may be several people. */
  readonly clusterOf: Int32Array;
  /** Clusters of bare names that are not the largest of their spelling. */
  readonly provisional: ReadonlySet<number>;
  /** Finds anew how a short form is placed in each of its articles, and why; nothing for other names. */
  readonly place: (group: NameGroup) => readonly Placement[];
}

/** What is known of the names of an archive before they are placed. */
interface Named {
  readonly gathered: GatheredNames;
  readonly clusters: Clusters;
  readonly company: CompanyIndex;
  readonly listings: ListingIndex;
}

/** Whom a short form means in one of its articles. */
interface Placed extends ShortFormLink {
  readonly article: number;
  /** Of those that nothing explains, which part they are of: the first, and largest, stays with the name. */
  readonly part: number;
}

/** The same with its reasons. */
interface Placement extends Omit<Placed, 'tell'>, ToldLink {}

/**
 * Says of each name in each article whose it is. Most belong to their cluster as a whole; short forms are explained
 * article by article, and bare surnames that nothing explains are sorted by their company.
 *
 * @param kept names that the editor has placed as a whole
 */
export function assignMentions(
  outlines: OutlineColumns,
  { gathered, clusters, company, listings }: Named,
  kept: ReadonlySet<number>,
): Assignment {
  const { days } = outlines;
  const { groups, bounds, groupOf } = gathered;
  const titles = createTitleFinder(outlines, gathered, clusters);
  const byCluster = once(() => groupBy(groups, ({ index }) => clusters.find(index)));
  const namesOf = (cluster: number): readonly NameGroup[] => byCluster().get(cluster) ?? [];
  const linkPerson = linkPeople(groups, days, clusters, company, titles);
  const linkOrganisation = linkOrganisations(outlines, gathered, clusters, namesOf, company, listings);
  const settleListed = settleByListings(groups, clusters, listings);
  const findNamesake = indexNamesakes(groups, clusters, company);
  const findPartners = indexPartners(outlines, gathered);
  const strangerOf = findStrangers(outlines, gathered, namesOf, listings);
  const place = (group: NameGroup): readonly Placed[] => {
    const bare = isBareName(group);
    if (kept.has(group.index)) return [];
    const link = (bare ? linkPerson : linkOrganisation)(group);
    // A short form that nothing may explain is as its name is.
    const settle = settleListed(group);
    const strangerIn = bare ? null : strangerOf(group);
    if (link === null && settle === null && strangerIn === null && !bare && !group.vague) return [];
    const linkWord = bare ? findNamesake(group) : null;
    const linkPartner = bare ? findPartners(group) : null;
    const placed = Array.from(group.articles, (article): Placed => {
      const otherwise = (): ShortFormLink => (link === null ? UNEXPLAINED : link(article));
      const linked = settle === null ? otherwise() : settle(article, otherwise);
      // Beside a title it is a surname.
      const mayBeWord = linkPartner !== null || (linked.bearer === 'own' && linkWord !== null);
      const isWord = mayBeWord && !titles.has(article, group.index);
      const asFirm = isWord ? (linkPartner?.(article) ?? null) : null;
      const asNamesake = isWord && linked.bearer === 'own' ? (linkWord?.(article) ?? null) : null;
      const { bearer, tell } = asFirm ?? asNamesake ?? linked;
      const isOpen = group.vague && linked.bearer === 'own';
      return { bearer: isOpen ? 'open' : bearer, tell, article, part: 0 };
    });
    if (strangerIn !== null)
      return partStrangers(placed, (article, bearer) =>
        strangerIn(article, clusters.find(bearer === 'own' ? group.index : bearer)),
      );
    const own = placed.flatMap(({ bearer, article }) => (bearer === 'own' ? [article] : []));
    if (!bare || own.length < 2) return placed;
    const partOf = new Map<number, number>();
    for (const [part, articles] of partBareName(group, own, days, company, (article) =>
      titles.of(article, group.index),
    ).entries())
      for (const article of articles) partOf.set(article, part);
    return placed.map((one) => ({ ...one, part: partOf.get(one.article) ?? 0 }));
  };
  const provisional = new Set<number>();
  const apart = groups.map((group) => placeApart(place(group), clusters, provisional));
  const roots = makeColumn(Int32Array, groups.length, (group) => clusters.find(group));
  const clusterOf = new Int32Array(groupOf.length);
  for (let article = 0; article + 1 < bounds.length; article++)
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const group = groupOf[at]!;
      clusterOf[at] = apart[group]?.get(article) ?? roots[group]!;
    }
  return {
    clusterOf,
    provisional,
    place: (group) => place(group).map(({ tell, ...one }) => ({ ...one, ...tell() })),
  };
}

/** Strangers to the firm that a name belongs to otherwise are a part of their own, by their sign. */
function partStrangers(
  placed: readonly Placed[],
  signIn: (article: number, bearer: number | 'own') => string | null,
): readonly Placed[] {
  const parts = new Map<string, number>();
  return placed.map((one) => {
    const sign = one.bearer === 'open' ? null : signIn(one.article, one.bearer);
    if (sign === null) return one;
    const part = parts.get(sign) ?? parts.size + 1;
    parts.set(sign, part);
    return { ...one, ...UNEXPLAINED, part };
  });
}

/**
 * The clusters of what is not as its name is, by article; `null` where all is.
 *
 * @param provisional takes the clusters that are made for all parts but the first
 */
function placeApart(
  placed: readonly Placed[],
  clusters: Clusters,
  provisional: Set<number>,
): ReadonlyMap<number, number> | null {
  if (placed.length === 0) return null;
  const here = new Map<number, number>();
  const clusterOfPart: number[] = [];
  for (const { article, bearer, part } of placed) {
    if (bearer === 'open') here.set(article, OPEN);
    else if (bearer !== 'own') here.set(article, clusters.find(bearer));
    else if (part > 0) {
      const cluster = clusterOfPart[part] ?? clusters.add();
      clusterOfPart[part] = cluster;
      provisional.add(cluster);
      here.set(article, cluster);
    }
  }
  return here.size === 0 ? null : here;
}
