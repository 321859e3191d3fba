import { isAgency } from '../../knowledge/signatures/is-agency.ts';
import type { GroupingRows } from '../../outline/archive-columns.ts';
import { isDomain, nameOfDomain } from '../../tools/addresses/site-domain.ts';
import { nameSite, readWebAddress } from '../../tools/addresses/web-address.ts';
import { countIn } from '../../tools/collections/count.ts';
import { groupBy } from '../../tools/collections/group.ts';
import type { Ragged } from '../../tools/columns/ragged.ts';
import type { Texts } from '../../tools/columns/texts.ts';
import { foldName } from '../fold-name.ts';
import { groupArticles, joinGroupings } from './group-articles.ts';

/** Sources by their names' letters, without the article. */
type Papers = ReadonlyMap<string, readonly GroupingRows[]>;

/** Shorter names of sites, such as `nation`, are those of several papers. */
const SHORTEST_DOMAIN = 8;
const ARTICLE = /^the\s+|^the(?=\p{L}{5})/iu;

/** So many articles of a paper at a site say that it is the paper's. */
const FEWEST_AT_SITE = 3;

/**
 * Articles by their sources. One paper is one source however it is spelled: `Euronews` and `euronews`, `The Herald` and
 * `Herald`, `euronews.com` where no other site has that name, and the site at which its articles stand and no other
 * paper's.
 *
 * @param named by row of the archive: places in `names`
 * @param addressOf where an article stood on the web
 */
export function groupSources(
  named: Ragged,
  names: Texts,
  addressOf: (row: number) => string | null,
): readonly GroupingRows[] {
  const groupings = groupArticles(named, names, isWellWritten);
  const papers = groupBy(
    groupings.filter(({ name }) => !isDomain(name)),
    ({ name }) => foldPaper(name),
  );
  const sites = groupBy(
    groupings.filter(({ name }) => isDomain(name)),
    ({ name }) => foldPaper(nameOfDomain(name)),
  );
  const spelled = [...papers].map(([key, of]) => joinSpellings(of, findSite(key, of, sites)));
  const known = new Set(spelled.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const others = groupings.filter(({ slug }) => !known.has(slug));
  const owners = findOwners(others, spelled, addressOf);
  const owned = groupBy(owners.keys(), (site) => owners.get(site)!);
  return [
    ...spelled.map((paper) => joinSpellings([paper], owned.get(paper) ?? [])),
    ...others.filter((site) => !owners.has(site)),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * Which papers' some sites surely are: there stand most of a paper's articles that say where they stood, and no other
 * paper's. An agency's reports stand at other people's sites.
 */
function findOwners(
  sites: readonly GroupingRows[],
  papers: readonly GroupingRows[],
  addressOf: (row: number) => string | null,
): ReadonlyMap<GroupingRows, GroupingRows> {
  const owners = new Map<GroupingRows, GroupingRows>();
  if (sites.length === 0) return owners;
  const atSite = new Map<string, { readonly paper: GroupingRows; readonly count: number; of: number }[]>();
  for (const paper of papers) {
    const counts = countSites(paper.articles, addressOf);
    const of = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [site, count] of counts) atSite.set(site, [...(atSite.get(site) ?? []), { paper, count, of }]);
  }
  for (const site of sites) {
    const [claim, ...rivals] = atSite.get(readSite(`http://${site.name}`) ?? '') ?? [];
    if (claim === undefined || rivals.length > 0) continue;
    const { paper, count, of } = claim;
    const isGuest = isAgency(paper.name) && foldPaper(nameOfDomain(site.name)) !== foldPaper(paper.name);
    if (!isGuest && count >= FEWEST_AT_SITE && count * 2 > of) owners.set(site, paper);
  }
  return owners;
}

function countSites(
  rows: Uint32Array,
  addressOf: (row: number) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const site = readSite(addressOf(row));
    if (site !== null) countIn(counts, site);
  }
  return counts;
}

function readSite(address: string | null): string | null {
  const url = address === null ? null : readWebAddress(address);
  return url === null ? null : nameSite(url);
}

/** `herald`, `euronews` are written so by programs. */
function isWellWritten(name: string): boolean {
  return /^[\p{Lu}\p{Lo}\d]/u.test(name) && !isDomain(name);
}

function foldPaper(name: string): string {
  return foldName(name.replace(ARTICLE, ''));
}

/** The one site that bears a paper's name. */
function findSite(key: string, [paper]: readonly GroupingRows[], sites: Papers): readonly GroupingRows[] {
  const spelledOut = foldPaper(
    paper!.name.replace(/[äöüß]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter),
  );
  const found = [...new Set([key, spelledOut])].flatMap((one) => sites.get(one) ?? []);
  return found.length === 1 && key.length >= SHORTEST_DOMAIN ? found : [];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Under the name of the largest; the addresses of the others lead there. */
function joinSpellings(spelled: readonly GroupingRows[], sites: readonly GroupingRows[]): GroupingRows {
  const [main, ...others] = [...spelled].sort(
    (a, b) => b.articles.length - a.articles.length || (a.slug < b.slug ? -1 : 1),
  );
  const all = [...others, ...sites];
  if (all.length === 0) return main!;
  return joinGroupings(main!, all);
}
