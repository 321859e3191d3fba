import { loadGivenNames } from '../../annotate/gazetteer/given-names.ts';
import type { Clusters } from './clusters.ts';
import type { NameGroup } from './gather-names.ts';

/** A short name of one word is a surname: articles of the same days decide whose. */
const FEWEST_WORDS = 2;

/**
 * A person's name that is the beginning or the end of one longer name in the archive, and of no other, is the same
 * person: `Ali Bongo` and `Bongo Ondimba` are Ali Bongo Ondimba. An end that begins with a given name is left
 * alone, since sons bear their fathers' names: `Idriss Déby Itno` is not Mahamat Idriss Déby Itno.
 */
export function joinShortNames(groups: readonly NameGroup[], clusters: Clusters): void {
  const givenNames = loadGivenNames();
  const longer = new Map<string, Set<number>>();
  const people = groups.filter(({ kind, split }) => kind === 'person' && !split);
  for (const { words, index } of people) {
    for (let length = FEWEST_WORDS; length < words.length; length++) {
      const parts = [words.slice(0, length), words.slice(-length)];
      if (givenNames.has(words.at(-length)!)) parts.pop();
      for (const part of new Set(parts.map((each) => each.join(' ')))) {
        const bearers = longer.get(part) ?? new Set<number>();
        longer.set(part, bearers.add(clusters.find(index)));
      }
    }
  }
  for (const { words, index } of people) {
    const bearers = longer.get(words.join(' '));
    if (words.length < FEWEST_WORDS || bearers?.size !== 1) continue;
    for (const bearer of bearers) clusters.join(index, bearer);
  }
}
