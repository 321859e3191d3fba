import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { memoise, once } from '../../../tools/collections/memoise.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { Clusters } from '../names/clusters.ts';
import type { GatheredNames } from '../names/name-group.ts';
import type { Candidate } from './sightings.ts';

/** Of titles that differ in how much they say, so many words must be the same: `Treasury Secretary`. */
const FEWEST_WORDS = 2;
/** Titles that go with a first name. */
const ROYAL = /(?:^|[^\p{L}-])(?:king|queen|emperor|sultan|pope)$/u;
/** Titles of which a country has one bearer at a time. */
const RULER =
  /(?:^|[^\p{L}-])(president|prime minister|premier|chancellor|king|queen|emperor|sultan|pope)$/iu;

/** What articles say right beside names of who that is. */
export interface Titles {
  /** Whether an article says so of a name. */
  readonly has: (article: number, group: number) => boolean;
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
  return {
    has: (article, group) => {
      for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
        if (groupOf[at] === group && mentions.descriptions[at] !== NONE) return true;
      return false;
    },
    compare: (article, group, { root, articles }) => {
      const here = [...titlesIn(article, (other) => other === group)];
      if (here.length === 0) return null;
      const theirs = new Set(
        articles.flatMap((one) => [...titlesIn(one, (other) => clusters.find(other) === root)]),
      );
      if (here.some((title) => [...theirs].some((other) => isOneTitle(title, other)))) return 'same';
      return here.some((title) => ROYAL.test(title)) ? 'other' : null;
    },
  };
}

/** Whether two titles are one ruler's, or one office's: `U.S. Treasury Secretary` and `Treasury Secretary`. */
function isOneTitle(a: string, b: string): boolean {
  const ruler = RULER.exec(a)?.[1];
  if (ruler !== undefined && ruler === RULER.exec(b)?.[1]) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= FEWEST_WORDS && ` ${long}`.endsWith(` ${short}`);
}
