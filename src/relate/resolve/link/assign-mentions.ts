import type { Outline } from '../../../model/model.ts';
import { isBareName } from '../names/bare-name.ts';
import type { Clusters } from '../names/clusters.ts';
import type { Company } from '../names/company.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { keyOfOrganisation } from '../names/name-key.ts';
import { isShortOrganisation, linkOrganisations } from './link-organisations.ts';
import { linkPeople } from './link-people.ts';
import { partBareName } from './part-bare-names.ts';

const DAY = 86_400_000;

/** A mention that may be of several people belongs to no cluster. */
export const OPEN = -1;

export interface Assignment {
  /** The cluster that each mention belongs to, by article; `OPEN` where it may be several people. */
  readonly clusterOf: readonly Int32Array[];
  /** Clusters of bare names that are not the largest of their spelling. */
  readonly provisional: ReadonlySet<number>;
  /** Full names that a bare one may mean, where it is left open, by how many articles. */
  readonly openNames: ReadonlyMap<number, number>;
}

function dayOf({ article: { date } }: Outline): number | null {
  return date === null ? null : Math.round(Date.parse(date) / DAY);
}

/** Company that a bare surname must share with an organisation of its name, where its article has only the one. */
const LEAST_SHARE = 0.15;

/**
 * Finds the organisation that a word is rather than a surname that nobody bears: one that its article names too,
 * or one in more articles and the same company.
 */
function indexNamesakes(
  groups: readonly NameGroup[],
  company: Company,
): (group: NameGroup, article: number) => number | null {
  const organisations = new Map<string, NameGroup>();
  for (const group of groups)
    if (group.kind === 'organisation' && !group.split && !group.vague && group.sport === null)
      for (const form of [group.key, ...group.surfaces.keys()]) {
        const key = keyOfOrganisation(form);
        if (!key.includes(' ') && !organisations.has(key)) organisations.set(key, group);
      }
  return ({ words, key, names, articles }, article) => {
    if (words.length > 1) return null;
    const name = names.keys().next().value ?? key;
    const namesake = organisations.get(keyOfOrganisation(name));
    if (namesake === undefined) return null;
    if (namesake.articles.includes(article)) return namesake.index;
    if (namesake.articles.length <= articles.length) return null;
    const isName = (group: NameGroup): boolean => group.words.includes(words[0]!);
    return company.compare([article], namesake.articles, isName).share >= LEAST_SHARE ? namesake.index : null;
  };
}

/**
 * Says of each name in each article whose it is. Most belong to their cluster as a whole; short forms are explained
 * article by article, and bare surnames that nothing explains are sorted by their company.
 *
 * @param kept names that the editor has placed as a whole
 */
export function assignMentions(
  outlines: readonly Outline[],
  { groups, groupOf }: GatheredNames,
  clusters: Clusters,
  company: Company,
  kept: ReadonlySet<number>,
): Assignment {
  const days = outlines.map(dayOf);
  const linkPerson = linkPeople(groups, days, clusters, company);
  const linkOrganisation = linkOrganisations(groups, days, clusters, company);
  const findNamesake = indexNamesakes(groups, company);
  /** By group, then article: what is not as its cluster is. */
  const placed: (ReadonlyMap<number, number> | undefined)[] = [];
  const provisional = new Set<number>();
  const openNames = new Map<number, number>();
  for (const group of groups) {
    const bare = isBareName(group);
    if (kept.has(group.index) || !(bare || group.vague || isShortOrganisation(group))) continue;
    const link = (bare ? linkPerson : linkOrganisation)(group);
    const here = new Map<number, number>();
    const own: number[] = [];
    for (const article of group.articles) {
      const linked = link(article);
      const alone = linked === 'own' && group.vague ? 'open' : linked;
      const bearer = alone === 'own' && bare ? (findNamesake(group, article) ?? 'own') : alone;
      if (bearer === 'own') own.push(article);
      else here.set(article, bearer === 'open' ? OPEN : bearer);
      if (bearer === 'open') openNames.set(group.index, (openNames.get(group.index) ?? 0) + 1);
    }
    if (bare && own.length > 1)
      for (const [i, part] of partBareName(group, own, days, company).entries()) {
        if (i === 0) continue;
        const cluster = clusters.add();
        provisional.add(cluster);
        for (const article of part) here.set(article, cluster);
      }
    if (here.size > 0) placed[group.index] = here;
  }
  return {
    clusterOf: groupOf.map((row, article) =>
      Int32Array.from(row, ({ index }) => {
        const own = placed[index]?.get(article) ?? index;
        return own === OPEN ? OPEN : clusters.find(own);
      }),
    ),
    provisional,
    openNames,
  };
}
