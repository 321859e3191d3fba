import type { NameEvidence } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { NameGroup } from '../names/name-group.ts';
import { abbreviates, areOneName, haveOneCore, isEndOf } from '../names/shortened/abbreviates.ts';
import type { JoinRow } from './join-step.ts';

/** The end of a name was cut off, or something added before it, where one of the two is so many times rarer. */
const CUT_LEAD = 3;

/**
 * Names that stand before the sign of one share are one company, where they are one but for spelling and legal form, or
 * where one is short for the other: `BAKER <BKO>` and `Baker International Corp <BKO>`. The sign of its parent stands
 * before a unit too: `Ford Motor Credit Co <F>`, beside which `Ford Motor Co` is no short form, having its own legal form.
 * A word that other companies begin with may mean them where no sign is: articles are asked one by one.
 */
export const LISTINGS = {
  step: 'listings',
  asksEditor: false,
  *propose({ groups, listings, entityOf }) {
    const byFirst = groupBy(
      groups.filter(
        ({ kind, vague, split, words }) => kind === 'organisation' && !vague && !split && words.length > 1,
      ),
      ({ words }) => words[0]!,
    );
    for (const [sign, names] of listings.bySign) {
      const bearer = names.length > 1 ? listings.bearerOf(sign) : null;
      if (bearer === null) continue;
      for (const { group } of names) {
        if (group === bearer || listings.usualSignOf(group) !== sign) continue;
        const likeness: readonly [NameEvidence, ...NameEvidence[]] = [
          { kind: 'listing', sign },
          { kind: 'counts', articles: [bearer.articleCount, group.articleCount] },
        ];
        const pair = { a: bearer.index, b: group.index };
        if (!mayBeOne(bearer, group, sign, listings)) {
          yield { ...pair, sure: false, why: [...likeness, { kind: 'unlike' }] };
          continue;
        }
        const [short] = [bearer, group].sort((a, b) => a.words.length - b.words.length);
        const isSure = short!.words.length > 1 || haveOneCore(bearer.words, group.words);
        const others = isSure ? [] : (byFirst.get(short!.plainKey) ?? []);
        const rivals = others.filter(
          (other) => listings.usualSignOf(other) !== sign && entityOf(other.index) !== entityOf(bearer.index),
        );
        yield {
          ...pair,
          sure: rivals.length === 0,
          why: rivals.length === 0 ? likeness : [...likeness, { kind: 'longer-names', count: rivals.length }],
        };
      }
    }
  },
} as const satisfies JoinRow;

function mayBeOne(a: NameGroup, b: NameGroup, sign: string, listings: ListingIndex): boolean {
  if (areOneName(a.words, b.words)) return true;
  const [short, long] = lettersOf(a) <= lettersOf(b) ? [a, b] : [b, a];
  const isWhole = listings.signsOf(short).some((one) => one.sign === sign && one.isWhole);
  if ((isWhole || short.words.length > 1) && isEndOf(short.words, long.words))
    return isFarRarer(short, long) || isFarRarer(long, short);
  return !isWhole && !long.plainKey.includes("'s ") && abbreviates(short.words, long.words);
}

function isFarRarer(a: NameGroup, b: NameGroup): boolean {
  return a.articleCount * CUT_LEAD <= b.articleCount;
}

function lettersOf({ plainKey }: NameGroup): number {
  return plainKey.length;
}
