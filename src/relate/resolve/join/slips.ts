import { isOneSlip, SHORTEST_SLIP } from '../../../annotate/slip.ts';
import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { Buckets, hashOn, RepeatedKeys } from '../names/buckets.ts';
import { findTogether, type SharedCompany, speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import type { JoinRow } from './join-step.ts';

/** The right spelling stands in so many times as many articles as the slip. */
const RIGHT_SHARE = 2;
/** A misprinted word is in no other name, or in so many times fewer than the right one. */
const FAR_RARER = 10;
/** Where neither spelling is the usual one, the same others must be named with both. */
const LEAST_SHARE = 0.15;
/** One letter off, or two changed over, a word keeps its first two letters or its last two. */
const PREFIX = 2;
const SUFFIX = 2;
/** Names that share all but one word and a piece of that; more than these are no slips of each other. */
const FULLEST_BUCKET = 200;

/** Hashes of the keys under which a name meets those that are one slip in one word away: two for each word that may have one. */
function visitHashes({ kind, words }: NameGroup, visit: (hash: number) => void): void {
  let all = kind.length;
  for (let at = 0; at < words.length; at++) all += hashOn(at, words[at]!);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.length < SHORTEST_SLIP || /\d/.test(word)) continue;
    const others = all - hashOn(at, word) + at;
    visit(hashOn(others, word, 0, PREFIX));
    visit(hashOn(~others, word, word.length - SUFFIX));
  }
}

function isTold({ share, evident, otherField }: SharedCompany): boolean {
  return share >= LEAST_SHARE && evident && !otherField;
}

/** The word in which two names of as many words differ, in either, where it is a long one, by one letter or two changed over, and not two given names. */
function findSlip(a: NameGroup, b: NameGroup): readonly [string, string] | null {
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  if (a.words.some((word, i) => i !== at && word !== b.words[i])) return null;
  if (Math.min(one.length, other.length) < SHORTEST_SLIP || !isOneSlip(one, other)) return null;
  const givenNames = loadGivenNames();
  return givenNames.has(one) && givenNames.has(other) ? null : [one, other];
}

/**
 * Rare misspellings of a person's full name join the frequent spelling: `Mohamed Bazou`, `Mohamed Bazoum`; unless
 * their company speaks against it. Organisations of such names may well be two, `Philips` and `Phillips Petroleum`,
 * but where the odd word is neither a word of English nor in any other name.
 */
export const SLIPS = {
  step: 'slips',
  asksEditor: true,
  *propose({ groups, company, listings, entityOf, pathOf }) {
    const { pairs, names, bearers } = meet(groups);
    for (const [a, b] of pairs) {
      const [rare, right] = a.articleCount < b.articleCount ? [a, b] : [b, a];
      const slip = rare.words.length === right.words.length ? findSlip(rare, right) : null;
      if (slip === null || entityOf(a.index) === entityOf(b.index)) continue;
      const apart = listings.tellApart(rare, right);
      if (apart !== null) {
        yield { a: rare.index, b: right.index, sure: false, why: [{ kind: 'letter' }, apart] };
        continue;
      }
      const shared = company.compare(
        rare.articles,
        right.articles,
        company.withWords([...rare.words, ...right.words]),
      );
      const usual = right.articleCount >= RIGHT_SHARE * rare.articleCount;
      const lone = (bearers.get(rare.words[0]!) ?? 0) <= 2 && rare.words[0] === right.words[0];
      const isPerson = a.kind === 'person';
      const likely = (isPerson ? usual || lone : usual) && !speaksAgainst(shared);
      const why: [NameEvidence, ...NameEvidence[]] = [
        { kind: 'letter' },
        { kind: 'counts', articles: [rare.articleCount, right.articleCount] },
        tellCompany(shared, likely ? null : LEAST_SHARE),
      ];
      const [odd, meant] = slip;
      const known = !isPerson && isKnownWord(odd, meant, names);
      if (known) why.push({ kind: 'known-word', word: odd });
      const together = !isPerson || likely ? null : findTogether(rare, right);
      if (together !== null) why.push({ kind: 'together', path: pathOf(together) });
      const told = isPerson && isTold(shared) && together === null;
      yield { a: rare.index, b: right.index, sure: (likely && !known) || told, why };
    }
  },
} as const satisfies JoinRow;

/** Names that may be slips of each other, or of one hash by chance, and in how many names each word stands. */
function meet(groups: readonly NameGroup[]) {
  const buckets = new Buckets<NameGroup, number>();
  /** Of a given name that only these two bear, `Herschelle`, either spelling may be the slip. */
  const bearers = new Map<string, number>();
  const names = new Map<string, number>();
  const mayHaveSlips = groups.filter(
    ({ kind, words, key, split, vague }) =>
      kind !== 'place' && !split && !vague && words.length > 1 && !key.includes('@'),
  );
  const repeated = new RepeatedKeys(2 * mayHaveSlips.reduce((sum, { words }) => sum + words.length, 0));
  for (const group of mayHaveSlips) visitHashes(group, (hash) => repeated.note(hash));
  for (const group of mayHaveSlips) {
    const { kind, words } = group;
    for (let at = 0; at < words.length; at++)
      if (words.indexOf(words[at]!) === at) countIn(names, words[at]!);
    if (kind === 'person') countIn(bearers, words[0]!);
    visitHashes(group, (hash) => {
      if (repeated.has(hash)) buckets.add(hash, group);
    });
  }
  return { pairs: buckets.pairs(FULLEST_BUCKET), names, bearers };
}

/** Whether the odd word is one of English, or of other names too, and so no misprint. */
function isKnownWord(odd: string, meant: string, names: ReadonlyMap<string, number>): boolean {
  const count = names.get(odd)!;
  return (count > 1 && count * FAR_RARER > names.get(meant)!) || isCommonWord(odd);
}
