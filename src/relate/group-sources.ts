import type { Slug } from '../model/model.ts';
import type { GroupingRows } from '../outline/archive-columns.ts';
import { isDomain, nameOfDomain } from '../tools/addresses/site-domain.ts';
import { groupBy } from '../tools/collections/group.ts';
import type { Ragged } from '../tools/columns/ragged.ts';
import type { Texts } from '../tools/columns/texts.ts';
import { foldName } from './fold-name.ts';
import { groupArticles } from './group-articles.ts';

/** Sources by their names' letters, without the article. */
type Papers = ReadonlyMap<string, readonly GroupingRows[]>;

/** Shorter names of sites, such as `nation`, are those of several papers. */
const SHORTEST_DOMAIN = 8;
const ARTICLE = /^the\s+|^the(?=\p{L}{5})/iu;

/**
 * Articles by their sources. One paper is one source however it is spelled: `Euronews` and `euronews`, `The Herald` and
 * `Herald`, and `euronews.com` where no other site has that name.
 *
 * @param named by row of the archive: places in `names`
 */
export function groupSources(named: Ragged, names: Texts): readonly GroupingRows[] {
  const groupings = groupArticles(named, names, isWellWritten);
  const papers = groupBy(
    groupings.filter(({ name }) => !isDomain(name)),
    ({ name }) => foldPaper(name),
  );
  const sites = groupBy(
    groupings.filter(({ name }) => isDomain(name)),
    ({ name }) => foldPaper(nameOfDomain(name)),
  );
  const joined = [...papers].map(([key, spelled]) => joinSpellings(spelled, findSite(key, spelled, sites)));
  const known = new Set(joined.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const others = groupings.filter(({ slug }) => !known.has(slug));
  return [...joined, ...others].sort((a, b) => (a.slug < b.slug ? -1 : 1));
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
  const articles = new Set([main!, ...all].flatMap(({ articles: rows }) => [...rows]));
  const formerSlugs: readonly Slug[] = all.flatMap(({ slug, formerSlugs: before }) => [slug, ...before]);
  return { ...main!, articles: Uint32Array.from(articles).sort(), formerSlugs };
}
