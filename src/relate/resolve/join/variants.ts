import { findPlaceOfDemonym, findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { type CompanyIndex, speaksAgainst, tellCompany } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { NameGroup } from '../names/name-group.ts';
import { singularOf } from '../names/name-key.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import { areOneName } from '../names/shortened/abbreviates.ts';
import type { JoinRow, Proposal } from './join-step.ts';

/** One word is the name of several: `U.S. Steel` is no steel. */
const FEWEST_WORDS = 2;
/** Of so many, one more or less of the small words is no other name: Bank of America is not BankAmerica. */
const LONG = 3;

const LEFT_OUT: ReadonlySet<string> = new Set(['and', '&', 'the']);
const LEFT_OUT_OF_LONG: ReadonlySet<string> = new Set(['of', 'for', 'on']);
/** What papers cut short in some articles and spell out in others. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['bros', 'brothers'],
  ['mfg', 'manufacturing'],
  ['intl', 'international'],
  ["int'l", 'international'],
  ['auto', 'automobile'],
  ['cie', 'compagnie'],
  ['dept', 'department'],
  ['assn', 'association'],
]);

/**
 * What an organisation's name says without what papers leave out of it: `U.S.` before it, `Group` behind it, and
 * what joins its words.
 *
 * @example tellingWords(['us', 'allis', 'chalmer']) // ['allis', 'chalmer']
 */
function tellingWords(words: readonly string[]): readonly string[] {
  const spelled = words.map((word) => SPELLED_OUT.get(word) ?? word);
  const telling = spelled.filter(
    (word, at) =>
      !LEFT_OUT.has(word) && !(word === 'us' && at === 0) && !(word === 'group' && at === spelled.length - 1),
  );
  const core = telling.filter((word) => !LEFT_OUT_OF_LONG.has(word));
  return core.length >= LONG ? core : telling;
}

/**
 * Names of organisations that differ in nothing but small words and blanks are one: `Harper/Row` and Harper and Row,
 * `E.F. Hutton` and E.F. Hutton Group, `U.S. Interstate Commerce Commission`, `Trans World` and Transworld Airlines. So
 * are those that articles give one acronym for and that have the same words, or all but the same letters.
 */
export const VARIANTS = {
  step: 'variants',
  asksEditor: false,
  *propose({ groups, company, listings }) {
    const firms = groups.filter(mayVary);
    for (const same of groupBy(firms, ({ words }) => spellingOf(words)).values()) {
      // The gazetteer's own name takes the others in.
      const [first, ...others] = same.sort(compareKnown);
      for (const other of others)
        yield* proposePair(first!, other, [{ kind: 'small-words' }], company, listings);
    }
    for (const [acronym, expansions] of gatherExpansions(groups)) {
      const names = [...expansions.keys()].filter(mayVary);
      if (names.length < 2) continue;
      const [usual, ...others] = names.sort(
        (a, b) => compareKnown(a, b) || b.articleCount - a.articleCount || a.index - b.index,
      );
      for (const other of others)
        if (isLikely(usual!, other)) {
          const given: NameEvidence = { kind: 'one-acronym', acronym };
          yield* proposePair(usual!, other, [given], company, listings);
        }
    }
  },
} as const satisfies JoinRow;

/** The gazetteer's names before others. */
function compareKnown(a: NameGroup, b: NameGroup): number {
  return Number(a.fixedName === null) - Number(b.fixedName === null);
}

function* proposePair(
  group: NameGroup,
  other: NameGroup,
  why: readonly [NameEvidence],
  company: CompanyIndex,
  listings: ListingIndex,
): Generator<Proposal> {
  const { index: a, articles, fixedName } = group;
  if (fixedName !== null && other.fixedName !== null) return;
  const b = other.index;
  // `Coastal Corp <CGP>` and `Coastal Bancorp <CSBK>`.
  const told = listings.tellApart(group, other);
  if (told !== null) {
    yield { a, b, sure: false, why: [...why, told] };
    return;
  }
  const shared = company.compare(articles, other.articles, company.without([a, b]));
  yield { a, b, sure: !speaksAgainst(shared), why: [...why, tellCompany(shared, null)] };
}

/** Words that were run together may have been two, whose plural is then another's: `InterAmerican`, `Air Lines`. */
function spellingOf(words: readonly string[]): string {
  return singularOf(tellingWords(words).join(''));
}

/** Whether two names under one acronym are one, misprinted, cut short or in another order: but not of two peoples. */
function isLikely(a: NameGroup, b: NameGroup): boolean {
  const [one, other] = [a, b].map(({ words }) => tellingWords(words).map(singularOf)) as [string[], string[]];
  const odd = [
    ...one.filter((word) => !other.includes(word)),
    ...other.filter((word) => !one.includes(word)),
  ];
  return (odd.length === 0 || areOneName(one, other)) && !odd.some(isOfPlace);
}

function isOfPlace(word: string): boolean {
  return findPlaces(word).length > 0 || findPlaceOfDemonym(word) !== null;
}

function mayVary(group: NameGroup): boolean {
  const { words, key } = group;
  if (!isOrdinaryOrganisation(group) || key.includes('@')) return false;
  return words.length >= FEWEST_WORDS && tellingWords(words).length >= FEWEST_WORDS;
}
