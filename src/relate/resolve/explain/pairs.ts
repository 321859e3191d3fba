import type { NamingStep, Reasons, ToldName, ToldPair } from '../../../model/name-account.ts';
import type { NameGroup } from '../names/name-group.ts';
import { nameOfGroup } from '../names/name-of-group.ts';

/** Articles of a name that are told. */
const MOST_PATHS = 3;

/** Says of an article, by its row, where it is. */
type PathOf = (article: number) => string;

/** @param articles rows, ascending */
export function tellName(name: string, articles: readonly number[], pathOf: PathOf): ToldName {
  const paths = articles.map(pathOf);
  return { name, paths: [...new Set(paths)].slice(0, MOST_PATHS), articles: articles.length };
}

/** Two names before they are told. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly step: NamingStep;
  readonly why: Reasons;
}

interface Told {
  readonly name: string;
  readonly articles: readonly number[];
}

/** A name as pairs tell it: what heads it, and its articles. */
export function toldOf(group: NameGroup): Told {
  return { name: nameOfGroup(group), articles: [...group.articles] };
}

interface Alike extends Pair {
  readonly articles: number[];
  varies: boolean;
}

/** Pairs of the same names, step and sort of evidence are told as one, with all the articles of the first name. */
export function tellPairs(pairs: Iterable<Pair>, pathOf: PathOf): readonly ToldPair[] {
  const alike = new Map<string, Alike>();
  for (const pair of pairs) {
    const { a, b, step, why } = pair;
    const id = JSON.stringify([a.name, b.name, step, why.map(({ kind }) => kind)]);
    const known = alike.get(id);
    if (known === undefined) {
      alike.set(id, { ...pair, articles: [...a.articles], varies: false });
      continue;
    }
    known.articles.push(...a.articles);
    known.varies ||= JSON.stringify(known.why) !== JSON.stringify(why);
  }
  return [...alike.values()].map(({ a, b, step, why, articles, varies }) => ({
    a: tellName(
      a.name,
      [...new Set(articles)].sort((one, other) => one - other),
      pathOf,
    ),
    b: tellName(b.name, b.articles, pathOf),
    step,
    why,
    varies,
  }));
}
