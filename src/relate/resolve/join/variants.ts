import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { speaksAgainst, tellCompany } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { NameGroup } from '../names/name-group.ts';
import { singularOf } from '../names/name-key.ts';
import { isOfNoCountry } from '../names/ordinary-organisation.ts';
import { areOneName } from '../names/shortened/abbreviates.ts';
import { isOfPlace } from '../names/shortened/name-tails.ts';
import type { JoinInput, JoinRow, Proposal } from './join-step.ts';

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
  ["ass'n", 'association'],
  ['coop', 'cooperative'],
  ['telecom', 'telecommunications'],
  ['gruppo', 'group'],
  ['groupe', 'group'],
  ['agricultural', 'agriculture'],
]);
/** A legal form within a name that papers leave out, whatever its length: `Exxon Co USA`. */
const LIGHT_FORMS: ReadonlySet<string> = new Set(['co', 'company']);
/** A name in so many times as many articles as one with a place before it is hardly of that place: `Export-Import Bank`. */
const FREQUENT = 4;
/** An acronym stands for a name where articles give it for that so many times as often as for another. */
const USUAL = 4;
/** Company that names have in common which are told apart by the order of their words, or by a place before one. */
const LEAST_SHARE = 0.15;

/**
 * What an organisation's name says without what papers leave out of it: `U.S.` before it, `Group` behind it or before
 * it, a legal form within it, and what joins its words.
 *
 * @example tellingWords(['us', 'allis', 'chalmer']) // ['allis', 'chalmer']
 * @example tellingWords(['norda', 'securities', 'co', 'international']) // ['norda', 'securities', 'international']
 */
function tellingWords(words: readonly string[]): readonly string[] {
  const spelled = words.flatMap((word, at) => {
    // `Co-op`, of which the hyphen is left out of keys.
    if (word === 'co' && words[at + 1] === 'op') return [];
    return word === 'op' && words[at - 1] === 'co' ? ['cooperative'] : [SPELLED_OUT.get(word) ?? word];
  });
  const last = spelled.length - 1;
  const telling = spelled.filter(
    (word, at) =>
      !LEFT_OUT.has(word) &&
      !(word === 'us' && at === 0) &&
      !(word === 'group' && (at === 0 || at === last)) &&
      !(at > 0 && at < last && LIGHT_FORMS.has(word)),
  );
  const core = telling.filter(
    (word, at) =>
      !LEFT_OUT_OF_LONG.has(word) && !(at > 0 && at < telling.length - 1 && LEGAL_FORMS.has(word)),
  );
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
  *propose(input) {
    const firms = input.groups.filter(mayVary);
    // The gazetteer's own name takes the others in.
    const known = firms.toSorted(compareKnown);
    const bySpelling = groupBy(known, ({ words }) => spellingOf(words));
    const expansions = gatherExpansions(input.groups);
    yield* proposeSpellings(bySpelling, input);
    yield* proposeSpeltOut(firms, bySpelling, expansions, input);
    yield* proposeOrders(firms, input);
    yield* proposePlaced(firms, bySpelling, input);
    yield* proposeExpansions(expansions, input);
  },
} as const satisfies JoinRow;

type BySpelling = ReadonlyMap<string, readonly NameGroup[]>;
type Expansions = ReturnType<typeof gatherExpansions>;

/** Names of one spelling. */
function* proposeSpellings(bySpelling: BySpelling, input: JoinInput): Generator<Proposal> {
  for (const [first, ...others] of bySpelling.values())
    for (const other of others) yield* proposePair(first!, other, [{ kind: 'small-words' }], input);
}

/** `GM Canada` and `General Motors of Canada`. */
function* proposeSpeltOut(
  firms: readonly NameGroup[],
  bySpelling: BySpelling,
  expansions: Expansions,
  input: JoinInput,
): Generator<Proposal> {
  for (const firm of firms) {
    const words = spellOut(firm.words, expansions);
    for (const other of words === null ? [] : (bySpelling.get(spellingOf(words)) ?? []))
      yield* proposePair(firm, other, [{ kind: 'short-form', as: 'acronym' }], input, LEAST_SHARE);
  }
}

/** `Delaware Chancery Court` and `Delaware Court of Chancery`. */
function* proposeOrders(firms: readonly NameGroup[], input: JoinInput): Generator<Proposal> {
  for (const [key, same] of groupBy(firms, ({ words }) => arrangedOf(words))) {
    const [first, ...others] = key === null ? [] : same.toSorted(compareKnown);
    for (const other of others)
      if (spellingOf(first!.words) !== spellingOf(other.words))
        yield* proposePair(first!, other, [{ kind: 'order' }], input, LEAST_SHARE);
  }
}

/** `Japan Livestock Industry Promotion Corp` and the name without its place. */
function* proposePlaced(
  firms: readonly NameGroup[],
  bySpelling: BySpelling,
  input: JoinInput,
): Generator<Proposal> {
  const placed = firms.flatMap((firm) => {
    const without = withoutPlace(firm.words);
    return without === null ? [] : [{ firm, ...without }];
  });
  for (const [rest, named] of groupBy(placed, ({ rest }) => rest)) {
    const [short] = bySpelling.get(rest) ?? [];
    // Two places may have a body of one name.
    if (short === undefined || named.some(({ place }) => place !== named[0]!.place)) continue;
    for (const { firm } of named)
      if (short.articleCount <= firm.articleCount * FREQUENT)
        yield* proposePair(firm, short, [{ kind: 'part', of: 'end' }], input, LEAST_SHARE);
  }
}

/** Names that articles give one acronym for. */
function* proposeExpansions(expansions: Expansions, input: JoinInput): Generator<Proposal> {
  for (const [acronym, given] of expansions) {
    const names = [...given.keys()].filter(mayVary);
    if (names.length < 2) continue;
    const [usual, ...others] = names.sort(
      (a, b) => compareKnown(a, b) || b.articleCount - a.articleCount || a.index - b.index,
    );
    for (const other of others)
      if (isLikely(usual!, other))
        yield* proposePair(usual!, other, [{ kind: 'one-acronym', acronym }], input);
  }
}

/** The gazetteer's names before others. */
function compareKnown(a: NameGroup, b: NameGroup): number {
  return Number(a.fixedName === null) - Number(b.fixedName === null);
}

function* proposePair(
  group: NameGroup,
  other: NameGroup,
  why: readonly [NameEvidence],
  { company, listings }: JoinInput,
  least: number | null = null,
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
  const isEnough = least === null || (shared.share >= least && shared.evident);
  yield { a, b, sure: isEnough && !speaksAgainst(shared), why: [...why, tellCompany(shared, least)] };
}

function isLong(telling: readonly string[]): boolean {
  return telling.filter((word) => !LEFT_OUT_OF_LONG.has(word)).length >= LONG;
}

/**
 * The words of a long name in one order; `null` of a short one, which may be another's: `Pacific American` is not
 * American Pacific.
 */
function arrangedOf(words: readonly string[]): string | null {
  const telling = tellingWords(words);
  if (!isLong(telling)) return null;
  // What `and` joins may be two names.
  return [...telling.map(singularOf), ...(words.includes('and') ? ['and'] : [])].sort().join(' ');
}

/** How a long name is spelt without the place or the people before it, and these; `null` where there is none. */
function withoutPlace(words: readonly string[]): { readonly place: string; readonly rest: string } | null {
  for (const length of [1, 2]) {
    const rest = words.slice(length);
    const place = words.slice(0, length).join(' ');
    if (isLong(tellingWords(rest)) && isOfPlace(place)) return { place, rest: spellingOf(rest) };
  }
  return null;
}

/** A name with what the acronym that it begins with stands for, `GM Canada`; `null` where articles give it for several. */
function spellOut(
  [first = '', ...rest]: readonly string[],
  expansions: Expansions,
): readonly string[] | null {
  const [whole, other] = [...(expansions.get(first)?.entries() ?? [])].sort(([, a], [, b]) => b - a);
  if (whole === undefined || whole[1] < (other?.[1] ?? 0) * USUAL) return null;
  return [...whole[0].words, ...rest];
}

/** Words that were run together may have been two, whose plural is then another's: `InterAmerican`, `Air Lines`. */
function spellingOf(words: readonly string[]): string {
  return singularOf(tellingWords(words).map(singularOf).join(''));
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

function mayVary(group: NameGroup): boolean {
  const { words } = group;
  return isOfNoCountry(group) && words.length >= FEWEST_WORDS && tellingWords(words).length >= FEWEST_WORDS;
}
