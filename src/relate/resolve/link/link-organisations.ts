import { findPlaceOfDemonym, findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { ShortForm } from '../../../model/name-account.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { initialsOf, isAcronym } from '../names/acronym.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import { type CompanyIndex, includesSorted } from '../names/company.ts';
import { gatherExpansions } from '../names/gather-expansions.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { keyOfName, singularOf } from '../names/name-key.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import {
  afterAll,
  chooseInSpans,
  type LinkName,
  ONLY_IN_FULL,
  type ShortFormLink,
  UNEXPLAINED,
} from './choose-bearer.ts';
import { indexFullerNames } from './find-fuller-name.ts';
import { lookWhenAsked } from './sightings.ts';

/** Company that a short form must share with the articles that have the long one, where its own article does not. */
const LEAST_SHARE = 0.15;

/** More words than these are a name of their own. */
const MOST_WORDS = 2;
const LONGEST_CITY = 3;
/** A name of several words that is in more than so many times as many articles as a longer one is none of its short forms. */
const OUTWEIGHED = 4;

/** Ways from a short form to long ones, the surest first. */
const WAYS = [
  { as: 'acronym', key: 'expansion' },
  { as: 'initials', key: 'initials' },
  { as: 'beginning', key: 'head' },
  { as: 'end', key: 'tail' },
] as const satisfies readonly { readonly as: ShortForm; readonly key: string }[];
type Likeness = (typeof WAYS)[number]['key'];
const BY_BEGINNING = WAYS.filter(({ key }) => key === 'head');
const WAYS_OF_CHAMBERS = WAYS.filter(({ key }) => key === 'tail');
/** Whosever it is, it is no short form of its committees, nor a house of the White one; but `Parliament` may be the European one. */
const CHAMBERS: ReadonlySet<string> = new Set(['senate', 'parliament']);
const HOUSE = 'house';
const QUARTERS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

const NOBODY: ShortFormLink = { ...UNEXPLAINED, bearer: 'open' };

/** A short form of an organisation: a word or two, an acronym, or a team by its city. */
function isShortOrganisation(group: NameGroup): boolean {
  const { kind, words, split, fixedName, sport } = group;
  if (kind !== 'organisation' || split) return false;
  if (sport === null && (fixedName !== null || words.length > MOST_WORDS)) return false;
  // With its legal form, `Pirelli SpA`, it is a company of its own beside `Pirelli Cables`.
  return group.names.every((name) => keyOfName(name).split(' ').length <= words.length);
}

/**
 * Explains short forms of organisations by the long one that the article has, else by one in articles of the same
 * days and company: `Chicago` by `Chicago White Sox`, `Barclays` by `Barclays Bank`, an acronym by one of its
 * expansions. What nothing explains is an organisation of that name.
 */
export function linkOrganisations(
  outlines: OutlineColumns,
  gathered: GatheredNames,
  clusters: Clusters,
  namesOf: (cluster: number) => readonly NameGroup[],
  company: CompanyIndex,
  listings: ListingIndex,
): LinkName {
  const { groups } = gathered;
  const { days } = outlines;
  const isShared = (group: NameGroup): boolean => listings.isShared(group);
  const index = indexLongNames(groups, isShared);
  const findFuller = indexFullerNames(outlines, gathered, clusters, namesOf, listings, isShortOrganisation);
  /** Whether an article has what an acronym stands for over the archive: `ARCO` beside Atlantic Richfield is no Arco Seed Co. */
  const isNamedBeside = (group: NameGroup): ((article: number) => boolean) => {
    if (!group.names.some(isAcronym)) return () => false;
    const others = namesOf(clusters.find(group.index)).filter(({ words }) => words[0] !== group.words[0]);
    return (article) => others.some(({ articles }) => includesSorted(articles, article));
  };
  /** Whether it is no short form of a longer name that is so much rarer, and not in its article: `Credit Lyonnais` is that bank alone. */
  const isOutweighed = (bearer: number, group: NameGroup, article: number): boolean => {
    if (group.vague || group.words.length < 2) return false;
    const names = namesOf(bearer);
    const isRare = names.every(({ articleCount }) => group.articleCount > articleCount * OUTWEIGHED);
    return isRare && !names.some(({ articles }) => includesSorted(articles, article));
  };
  return (group) => {
    const { kind, sport, words, plainKey: name, vague, fixedName } = group;
    if (kind !== 'organisation') return null;
    const isShort = vague || isShortOrganisation(group);
    const fuller = findFuller(group);
    const mayBeOthers = isShort || isShared(group);
    const ways = mayBeOthers ? waysOf(group, isShort).filter(({ key }) => index[key].has(name)) : [];
    const ofCountry = isShort && sport === null && isOfCountry(name);
    if (ways.length === 0 && fuller === null) return ofCountry ? () => NOBODY : null;
    const apart = company.withWords(words.slice(0, 1), 'organisation');
    const least = vague || !isShort || ofCountry ? ONLY_IN_FULL : sport === null ? LEAST_SHARE : 0;
    const field = sport !== null;
    const ask = ways.map(({ as, key }) => ({
      look: lookWhenAsked(index[key].get(name), days, clusters),
      question: { as, apart, least, field, here: null },
    }));
    const isOwnNamed = isNamedBeside(group);
    return (article) => {
      // With its legal form it is short for nobody, `Texaco Inc` beside Texaco Canada; nor is an acronym of what its article has in full.
      if ((!isShort && fixedName !== null && listings.isWholeIn(group, article)) || isOwnNamed(article))
        return UNEXPLAINED;
      const named = fuller?.(article) ?? null;
      if (named !== null) return named;
      const earlier: ShortFormLink[] = [];
      for (const { look, question } of ask) {
        const link = chooseInSpans(article, look(), company, question);
        if (typeof link.bearer === 'number' && !isOutweighed(link.bearer, group, article))
          return afterAll(link, earlier);
        if (isShort) earlier.push(link);
      }
      return afterAll(ofCountry ? NOBODY : UNEXPLAINED, earlier);
    };
  };
}

/** Where no firm's name is in the article, a country, its people or a quarter of the compass is what it says, and nobody: `BRITISH OPINION POLLS`. */
function isOfCountry(name: string): boolean {
  if (QUARTERS.has(name)) return true;
  return findPlaces(name)[0]?.type === 'country' || findPlaceOfDemonym(name) !== null;
}

function waysOf({ sport, vague, plainKey }: NameGroup, isShort: boolean): readonly (typeof WAYS)[number][] {
  if (sport !== null || !isShort) return BY_BEGINNING;
  if (vague && plainKey === HOUSE) return [];
  return vague && CHAMBERS.has(plainKey) ? WAYS_OF_CHAMBERS : WAYS;
}

/** Long names by what short forms of them look like. */
function indexLongNames(
  groups: readonly NameGroup[],
  isShared: (group: NameGroup) => boolean,
): Readonly<Record<Likeness, Buckets<NameGroup>>> {
  const make = (): Buckets<NameGroup> => new Buckets();
  const index = { expansion: make(), initials: make(), head: make(), tail: make() };
  const short = new Set(
    groups.flatMap((one) => (one.vague || isShortOrganisation(one) || isShared(one) ? [one.plainKey] : [])),
  );
  const add = (to: Buckets<NameGroup>, name: string, group: NameGroup): void => {
    if (short.has(name)) to.add(name, group);
  };
  for (const group of groups) {
    const { words, plainKey } = group;
    if (!isOrdinaryOrganisation(group) || words.length < 2) continue;
    let [head, tail] = [-1, plainKey.length];
    for (let length = 1; length < words.length && length <= LONGEST_CITY; length++) {
      head += words[length - 1]!.length + 1;
      tail -= words.at(-length)!.length + 1;
      add(index.head, singularOf(plainKey.slice(0, head)), group);
      // `Voice to Parliament` is no parliament.
      if (length <= MOST_WORDS && words.at(-length - 1) !== 'to')
        add(index.tail, plainKey.slice(tail + 1), group);
    }
    const initials = initialsOf(words);
    if (initials !== null) add(index.initials, initials, group);
  }
  for (const [acronym, expansions] of gatherExpansions(groups))
    for (const group of expansions.keys()) index.expansion.add(acronym, group);
  return index;
}
