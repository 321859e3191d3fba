import type { Reasons } from '../../../model/name-account.ts';
import { once } from '../../../tools/collections/memoise.ts';
import type { Clusters } from '../names/clusters.ts';
import { includesSorted } from '../names/company.ts';
import { countListed, type ListingIndex, SIGN_LEAD } from '../names/listings.ts';
import type { NameGroup } from '../names/name-group.ts';
import { abbreviates, isEndOf } from '../names/shortened/abbreviates.ts';
import { type ShortFormLink, UNEXPLAINED } from './choose-bearer.ts';

/** A sign says what a word mostly means where at least this share of all articles with the word have one. */
const LEAST_SHARE = 0.1;

/** A company that a name may mean, by the sign that it stands before. */
interface Bearer {
  readonly root: number;
  readonly sign: string;
  readonly articles: number;
  /** The word stands inside its name: `Shell` is more than Royal Dutch/Shell Group. */
  readonly isInside: boolean;
}

/** @param otherwise whom it means by what the article and others name in full */
type Settle = (article: number, otherwise: () => ShortFormLink) => ShortFormLink;

/**
 * Says of names that stand before signs of shares which company is meant: `CONTINENTAL <CIL>` is Continental Illinois,
 * the longer name that the sign is of. Without a sign it is the one that the article names otherwise, else the one that
 * others mean by it; where they mean several, nobody is guessed. It is none that bears another sign, `Freeport-McMoRan
 * Gold`, unless the article has that in full.
 */
export function settleByListings(
  groups: readonly NameGroup[],
  clusters: Clusters,
  listings: ListingIndex,
): (group: NameGroup) => Settle | null {
  const namesOf = once(() => gatherListed(groups, clusters, listings));
  return (group) => {
    const bearers = findBearers(group, clusters, listings);
    if (bearers.length === 0) return null;
    const own = clusters.find(group.index);
    const likely = bearers.filter((one) => !one.isInside);
    const roots = new Set(likely.map(({ root }) => root));
    const isNamed = (root: number, article: number): boolean =>
      (namesOf().get(root) ?? []).some((name) => name !== group && includesSorted(name.articles, article));
    const leading = findLeading(likely);
    const isListed = countListed(likely) >= LEAST_SHARE * group.articleCount;
    const settle = (root: number, ...why: Reasons): ShortFormLink =>
      root === own ? UNEXPLAINED : { bearer: root, tell: () => ({ why, refused: [] }) };
    return (article, otherwise) => {
      const sign = listings.signIn(group, article);
      const shown = bearers.find((one) => one.sign === sign);
      if (shown !== undefined) return settle(shown.root, { kind: 'listing', sign: shown.sign });
      if (likely.length === 0) return otherwise();
      // With its legal form it is short for nobody.
      if (listings.isWholeIn(group, article)) return UNEXPLAINED;
      const named = [...roots].filter((root) => isNamed(root, article));
      const linked = otherwise();
      const { bearer } = linked;
      // A company of another sign is not meant but where the article has it in full, and none of these.
      const isStranger = typeof bearer === 'number' && !roots.has(bearer) && namesOf().has(bearer);
      if (typeof bearer === 'number' && !(isStranger && (named.length > 0 || !isNamed(bearer, article))))
        return linked;
      if (named.length === 1 && leading?.root !== own)
        return settle(named[0]!, { kind: 'short-form', as: 'beginning' }, { kind: 'in-full' });
      if (leading !== null && isListed) return settle(leading.root, { kind: 'listing', sign: leading.sign });
      if (roots.size < 2 || !isListed) return isStranger ? UNEXPLAINED : linked;
      const why = [
        { kind: 'short-form', as: 'beginning' },
        { kind: 'likely-bearers', count: roots.size },
      ] as const;
      return { bearer: 'open', tell: () => ({ why, refused: [...roots].map((root) => ({ root, why })) }) };
    };
  };
}

/** The companies that a name may be short for, or whose name it is, by how many articles it has their signs in. */
function findBearers(group: NameGroup, clusters: Clusters, listings: ListingIndex): readonly Bearer[] {
  return listings.signsOf(group).flatMap(({ sign, articles, isWhole }) => {
    const bearer = listings.bearerOf(sign);
    // A short form alone before a sign does not say of whose name.
    if (bearer === null || (bearer === group && !isWhole)) return [];
    const root = clusters.find(bearer.index);
    const isLike =
      root === clusters.find(group.index) ||
      isEndOf(group.words, bearer.words) ||
      abbreviates(group.words, bearer.words);
    return isLike ? [{ root, sign, articles, isInside: isInside(group, bearer) }] : [];
  });
}

function isInside({ words: own }: NameGroup, { words }: NameGroup): boolean {
  return words.indexOf(own[0]!) > 0 && !isEndOf(own, words);
}

/** The company that a name mostly means where it has a sign; `null` where it means several. */
function findLeading(bearers: readonly Bearer[]): Bearer | null {
  const [first] = bearers;
  if (first === undefined) return null;
  const others = countListed(bearers.filter(({ root }) => root !== first.root));
  return countListed(bearers) - others >= SIGN_LEAD * others ? first : null;
}

/** The names of those whom a sign is of, by their clusters. */
function gatherListed(
  groups: readonly NameGroup[],
  clusters: Clusters,
  listings: ListingIndex,
): ReadonlyMap<number, readonly NameGroup[]> {
  const names = new Map<number, NameGroup[]>();
  for (const sign of listings.bySign.keys()) {
    const bearer = listings.bearerOf(sign);
    if (bearer !== null) names.set(clusters.find(bearer.index), []);
  }
  for (const group of groups) names.get(clusters.find(group.index))?.push(group);
  return names;
}
