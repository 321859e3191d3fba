import type { OutlineColumns } from '../../../outline/columns.ts';
import { memoise, once } from '../../../tools/collections/memoise.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { Clusters } from '../names/clusters.ts';
import type { GatheredNames } from '../names/name-group.ts';
import type { Candidate } from './sightings.ts';

/** Titles of which a country has one bearer at a time. */
const RULER =
  /(?:^|[^\p{L}-])(president|prime minister|premier|chancellor|king|queen|emperor|sultan|pope)$/iu;

/** Whether an article gives a short form the title that others give its bearer: `President Clinton`. */
export type SharesTitle = (article: number, group: number, bearer: Candidate) => boolean;

/** Finds titles in what articles say beside names, when they are asked for. */
export function createTitleFinder(
  { mentions, descriptions }: Pick<OutlineColumns, 'mentions' | 'descriptions'>,
  { bounds, groupOf }: GatheredNames,
  clusters: Clusters,
): SharesTitle {
  const texts = once(() => listTexts(descriptions));
  const titleOf = memoise(
    (said: number): string => RULER.exec(texts()[said] ?? '')?.[1]?.toLowerCase() ?? '',
  );
  const titlesIn = (article: number, isMeant: (group: number) => boolean): ReadonlySet<string> => {
    const titles = new Set<string>();
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
      if (isMeant(groupOf[at]!)) titles.add(titleOf(mentions.descriptions[at]!));
    titles.delete('');
    return titles;
  };
  return (article, group, { root, articles }) => {
    const here = titlesIn(article, (other) => other === group);
    if (here.size === 0) return false;
    const theirs = articles.flatMap((one) => [...titlesIn(one, (other) => clusters.find(other) === root)]);
    return theirs.some((title) => here.has(title));
  };
}
