import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { memoise, once } from '../../../tools/collections/memoise.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { Clusters } from '../names/clusters.ts';
import type { GatheredNames } from '../names/name-group.ts';
import { isOneTitle } from '../names/one-title.ts';
import type { Candidate } from './sightings.ts';

/** Titles that go with a first name. */
const ROYAL = /(?:^|[^\p{L}-])(?:king|queen|emperor|sultan|pope)$/u;
/** What articles say right beside names of who that is. */
export interface Titles {
  /** Whether an article says so of a name. */
  readonly has: (article: number, group: number) => boolean;
  /** What it says, in small letters. */
  readonly of: (article: number, group: number) => ReadonlySet<string>;
  /**
   * How the title that an article gives a short form fits those of its bearer: `same` is `Treasury Secretary Baker`,
   * `other` is `King Hussein` of a president; `null` where nothing follows.
   */
  readonly compare: (article: number, group: number, bearer: Candidate) => 'same' | 'other' | null;
}

/** Finds titles in what articles say beside names, when they are asked for. */
export function createTitleFinder(
  { mentions, descriptions }: Pick<OutlineColumns, 'mentions' | 'descriptions'>,
  { bounds, groupOf }: GatheredNames,
  clusters: Clusters,
): Titles {
  const texts = once(() => listTexts(descriptions));
  const titleOf = memoise((said: number): string => (texts()[said] ?? '').toLowerCase());
  const titlesIn = (article: number, isMeant: (group: number) => boolean): ReadonlySet<string> => {
    const titles = new Set<string>();
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
      if (isMeant(groupOf[at]!)) titles.add(titleOf(mentions.descriptions[at]!));
    titles.delete('');
    return titles;
  };
  const titlesOf = (article: number, group: number): ReadonlySet<string> =>
    titlesIn(article, (other) => other === group);
  return {
    of: titlesOf,
    has: (article, group) => {
      for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
        if (groupOf[at] === group && mentions.descriptions[at] !== NONE) return true;
      return false;
    },
    compare: (article, group, { root, articles }) => {
      const here = [...titlesOf(article, group)];
      if (here.length === 0) return null;
      const theirs = new Set(
        articles.flatMap((one) => [...titlesIn(one, (other) => clusters.find(other) === root)]),
      );
      if (here.some((title) => [...theirs].some((other) => isOneTitle(title, other)))) return 'same';
      return here.some((title) => ROYAL.test(title)) ? 'other' : null;
    },
  };
}
