import { loadGivenNames } from '../../annotate/gazetteer/given-names.ts';
import type { Clusters } from './clusters.ts';
import { type Company, speaksAgainst } from './company.ts';
import type { NameGroup } from './gather-names.ts';

/** A short name of one word is a surname: articles of the same days decide whose. */
const FEWEST_WORDS = 2;
/** A longer name in so many times fewer articles than the short one must be named with the same others. */
const RARE = 4;
const LEAST_SHARE = 0.1;

/**
 * A person's name that is the beginning or the end of one longer name in the archive, and of no other, is the same
 * person unless their company speaks against it: `Ali Bongo` and `Bongo Ondimba` are Ali Bongo Ondimba. An end that begins with a given name is left
 * alone, since sons bear their fathers' names: `Idriss Déby Itno` is not Mahamat Idriss Déby Itno.
 */
export function joinShortNames(groups: readonly NameGroup[], clusters: Clusters, company: Company): void {
  const givenNames = loadGivenNames();
  const longer = new Map<string, Map<number, number[]>>();
  const people = groups.filter(({ kind, split }) => kind === 'person' && !split);
  for (const { words, index, articles } of people) {
    for (let length = FEWEST_WORDS; length < words.length; length++) {
      const parts = [words.slice(0, length), words.slice(-length)];
      if (givenNames.has(words.at(-length)!)) parts.pop();
      for (const part of new Set(parts.map((each) => each.join(' ')))) {
        const bearers = longer.get(part) ?? new Map<number, number[]>();
        longer.set(part, bearers);
        const bearer = clusters.find(index);
        bearers.set(bearer, [...(bearers.get(bearer) ?? []), ...articles]);
      }
    }
  }
  for (const { words, index, articles } of people) {
    const bearers = longer.get(words.join(' '));
    if (words.length < FEWEST_WORDS || bearers?.size !== 1) continue;
    for (const [bearer, theirs] of bearers) {
      const isName = (other: NameGroup): boolean => words.every((word) => other.words.includes(word));
      const shared = company.compare(articles, theirs, isName);
      const isRare = theirs.length * RARE <= articles.length;
      if (isRare ? shared.share >= LEAST_SHARE && shared.evident : !speaksAgainst(shared))
        clusters.join(index, bearer);
    }
  }
}
