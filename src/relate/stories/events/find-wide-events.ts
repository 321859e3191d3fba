import { countIn } from '../../../tools/collections/count.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import type { Ragged } from '../../../tools/columns/ragged.ts';
import type { FeatureCounts } from '../../related/count-features.ts';
import { OF_NEWS } from '../closeness.ts';
import { clusterLinks } from '../cluster-links.ts';
import { listShared, sumLikeness } from '../shared-features.ts';
import { linkGroups } from '../story-links.ts';
import { weighByBursts } from './burst-vectors.ts';
import { joinEvents } from './join-events.ts';

const FEWEST_ARTICLES = 8;
/** Of so many headlines that are formulas it is a series of notices. */
const MOST_FORMULAS = 0.4;
/** So alike must two be on average by what they tell besides the first name… */
const LEAST_BESIDES = 0.28;
/** …and by names; or so much by words, and it is told on several days: market reports of a day or two have much in common, too. */
const LEAST_BY_NAMES = 0.1;
const LEAST_BY_WORDS = 0.45;
const MOST_ON_ONE_DAY = 0.8;

/**
 * Events of which so much is told in a few days that they are known by that alone, however little their articles have
 * in common otherwise: a crash, told of by exchanges, banks and ministers.
 *
 * @param told `distinct`: articles with their copies, which are left out; `formulas`: by article, 1 where
 *   its headline is one; by row: the others
 * @returns articles of each, in order of time; none is a copy
 */
export function findWideEvents(
  counted: FeatureCounts,
  told: {
    readonly notices: Uint8Array;
    readonly copies: Ragged;
    readonly distinct: readonly (readonly number[])[];
    readonly formulas: Uint8Array;
  },
): readonly (readonly number[])[] {
  const vectors = weighByBursts(counted, told);
  const firsts = new Set(told.distinct.map(([first]) => first!));
  const singles = { ...vectors, lastDays: vectors.days };
  const events = clusterLinks(singles, linkGroups(singles, vectors, OF_NEWS), OF_NEWS)
    .map((articles) => articles.filter((article) => firsts.has(article)))
    .filter((articles) => {
      if (articles.length < FEWEST_ARTICLES) return false;
      const ofFormulas = articles.filter((article) => told.formulas[article] === 1).length;
      if (ofFormulas >= MOST_FORMULAS * articles.length) return false;
      const { names, words } = listShared(vectors, articles);
      if (sumLikeness(names.slice(1)) + sumLikeness(words) < LEAST_BESIDES) return false;
      const onDays = new Map<number, number>();
      for (const article of articles) countIn(onDays, counted.days[article]!);
      return (
        sumLikeness(names) >= LEAST_BY_NAMES ||
        (sumLikeness(words) >= LEAST_BY_WORDS &&
          Math.max(...onDays.values()) <= MOST_ON_ONE_DAY * articles.length)
      );
    });
  return joinEvents(events, vectors);
}

/**
 * Articles with their copies, all those of one wide event together.
 *
 * @returns in the order of their first ones
 */
export function joinWide(
  distinct: readonly (readonly number[])[],
  wide: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const eventOf = new Map(wide.flatMap((articles) => articles.map((article) => [article, articles[0]!])));
  const joined = groupBy(distinct, ([first]) => eventOf.get(first!) ?? first!);
  return [...joined.values()]
    .map((groups) => groups.flat().sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}
