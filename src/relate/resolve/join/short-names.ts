import { mayBeFullName } from '../../../annotate/naming/namesakes.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { findTogether, speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { withoutSuffix } from '../names/name-key.ts';
import type { JoinInput, JoinRow } from './join-step.ts';

/** A short name of one word is a surname: articles of the same days decide whose. */
const FEWEST_WORDS = 2;
/** A longer name in so many times fewer articles than the short one, or one that is a son's, must be named with the same others. */
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
export const SHORT_NAMES = {
  step: 'short names',
  asksEditor: false,
  *propose({ groups, company, entityOf, pathOf }) {
    const people = groups.filter(({ kind, split }) => kind === 'person' && !split);
    const longer = indexLongerNames(people, entityOf);
    for (const group of people) {
      const { words, plainKey, index, articles } = group;
      const bearers = longer.get(plainKey);
      if (words.length < FEWEST_WORDS || bearers === undefined) continue;
      for (const names of bearers.values()) {
        const long = names[0]!;
        const why: [NameEvidence, ...NameEvidence[]] = [
          { kind: 'part', of: startsWith(long, group) ? 'beginning' : 'end' },
        ];
        if (bearers.size > 1) {
          why.push({ kind: 'longer-names', count: bearers.size });
          yield { a: index, b: long.index, sure: false, why };
          continue;
        }
        const theirs = names.flatMap((name) => [...name.articles]);
        const shared = company.compare(articles, theirs, company.withAllWords(words));
        const isRare = theirs.length * RARE <= articles.length;
        const mustShare = isRare || isSon(long, group);
        const mayBeOne = mustShare ? shared.share >= LEAST_SHARE && shared.evident : !speaksAgainst(shared);
        why.push({ kind: 'counts', articles: [articles.length, theirs.length] });
        why.push(tellCompany(shared, mustShare ? LEAST_SHARE : null));
        const told = findTold(group, names);
        if (told !== null) why.push({ kind: 'together', path: pathOf(told) });
        yield { a: index, b: long.index, sure: mayBeOne && told === null, why };
      }
    }
  },
} as const satisfies JoinRow;

/** Longer names by the short ones that they hold, and by who bears them. */
function indexLongerNames(
  people: readonly NameGroup[],
  entityOf: JoinInput['entityOf'],
): ReadonlyMap<string, ReadonlyMap<number, readonly NameGroup[]>> {
  const longer = new Map<string, Map<number, NameGroup[]>>();
  const borne = new Set(people.map(({ plainKey }) => plainKey));
  for (const group of people) {
    const { words } = group;
    for (let length = FEWEST_WORDS; length < words.length; length++) {
      const [head, tail] = [words.slice(0, length), words.slice(-length)];
      // A father has another name than his son, but no name less: `A. William Reynolds` is William Reynolds.
      const hasInitial = words[0]!.length === 1 && words[1]!.length > 1;
      const parts = !hasInitial && mayBeFullName(tail, words) ? [head] : [head, tail];
      for (const part of new Set(parts.map((each) => each.join(' ')))) {
        if (!borne.has(part)) continue;
        const bearers = longer.get(part) ?? new Map<number, NameGroup[]>();
        longer.set(part, bearers);
        const bearer = entityOf(group.index);
        bearers.set(bearer, [...(bearers.get(bearer) ?? []), group]);
      }
    }
  }
  return longer;
}

/** The first article that has the short name beside a longer one, and so has told them apart. */
function findTold(short: NameGroup, names: readonly NameGroup[]): number | null {
  for (const name of names) {
    const together = isLongerBeginning(short, name) ? null : findTogether(short, name);
    if (together !== null) return together;
  }
  return null;
}

/** Whether a name has a `Jr` or `III` that the short one lacks: it may be the father's. */
function isSon({ words }: NameGroup, short: NameGroup): boolean {
  return (
    withoutSuffix(words).length < words.length && withoutSuffix(short.words).length === short.words.length
  );
}

function startsWith(long: NameGroup, short: NameGroup): boolean {
  return short.words.every((word, at) => word === long.words[at]);
}
