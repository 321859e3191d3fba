import { mayBeFullName } from '../../../annotate/naming/namesakes.ts';
import type { Clusters } from '../names/clusters.ts';
import { type Company, speaksAgainst, standTogether } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';

/** A short name of one word is a surname: articles of the same days decide whose. */
const FEWEST_WORDS = 2;
/** A longer name in so many times fewer articles than the short one must be named with the same others. */
const RARE = 4;
const LEAST_SHARE = 0.1;

/** `Luis Lacalle`, and `Luis Lacalle Pou`, who are one in an article that names both; but no `Ferdinand Marcos Jr`. */
function isLongerBeginning(short: NameGroup, long: NameGroup): boolean {
  return short.words[0] === long.words[0] && withoutSuffix(long.words).length > short.words.length;
}

/**
 * A person's name that is the beginning or the end of one longer name in the archive, and of no other, is the same
 * person unless their company speaks against it: `Ali Bongo` and `Bongo Ondimba` are Ali Bongo Ondimba. An end that
 * somebody may bear in full is left alone, since sons bear their fathers' names: `Idriss Déby Itno` is not Mahamat Idriss
 * Déby Itno. So is an end beside which an article has the longer name: it has told them apart.
 */
export function joinShortNames(groups: readonly NameGroup[], clusters: Clusters, company: Company): void {
  /** Longer names by the short ones that they hold, and by who bears them. */
  const longer = new Map<string, Map<number, NameGroup[]>>();
  const people = groups.filter(({ kind, split }) => kind === 'person' && !split);
  for (const group of people) {
    const { words } = group;
    for (let length = FEWEST_WORDS; length < words.length; length++) {
      const [head, tail] = [words.slice(0, length), words.slice(-length)];
      const parts = mayBeFullName(tail, words) ? [head] : [head, tail];
      for (const part of new Set(parts.map((each) => each.join(' ')))) {
        const bearers = longer.get(part) ?? new Map<number, NameGroup[]>();
        longer.set(part, bearers);
        const bearer = clusters.find(group.index);
        bearers.set(bearer, [...(bearers.get(bearer) ?? []), group]);
      }
    }
  }
  for (const group of people) {
    const { words, index, articles } = group;
    const bearers = longer.get(words.join(' '));
    if (words.length < FEWEST_WORDS || bearers?.size !== 1) continue;
    for (const [bearer, names] of bearers) {
      const theirs = names.flatMap((name) => name.articles);
      const isName = (other: NameGroup): boolean => words.every((word) => other.words.includes(word));
      const shared = company.compare(articles, theirs, isName);
      const isRare = theirs.length * RARE <= articles.length;
      const mayBeOne = isRare ? shared.share >= LEAST_SHARE && shared.evident : !speaksAgainst(shared);
      const isTold = names.some((name) => !isLongerBeginning(group, name) && standTogether(group, name));
      if (mayBeOne && !isTold) clusters.join(index, bearer);
    }
  }
}
