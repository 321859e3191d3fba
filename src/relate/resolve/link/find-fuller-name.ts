import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { memoise, once } from '../../../tools/collections/memoise.ts';
import { readTexts } from '../../../tools/columns/texts.ts';
import { isAcronym } from '../names/acronym.ts';
import { Buckets } from '../names/buckets.ts';
import type { Clusters } from '../names/clusters.ts';
import { includesSorted } from '../names/company.ts';
import type { ListingIndex } from '../names/listings.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { hasLegalForm, keyOfOrganisation, singularOf } from '../names/name-key.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import type { ShortFormLink } from './choose-bearer.ts';

/** More words than these are a name of their own. */
const MOST_WORDS = 2;

/** What a company's name is told to be, that is not the whole of it. */
const UNIT = /\b(?:unit|subsidiary|arm|affiliate|division) of\b/;

/** How an article has a name. */
interface Use {
  /** The first mention in its body; -1 where there is none. */
  readonly body: number;
  /** It stands there with more words, too, which the gazetteer has for it: `Royal Dutch/Shell`. */
  readonly isLonger: boolean;
  /** It is told to be a part of another company. */
  readonly isUnit: boolean;
}

/**
 * Finds the company that an article has in full where a name is how that begins, `Allied` of Allied Stores Corp, though
 * others are called so elsewhere, `Allied-Signal Inc`: news names it in full before it leaves words out. Not where the
 * article has the name with a legal form, a sign of its own, or another name of whom it means elsewhere.
 *
 * @param isShort whether a name never stands with a legal form: then what it is short for need be no company
 */
export function indexFullerNames(
  outlines: OutlineColumns,
  { groups, bounds, groupOf }: Pick<GatheredNames, 'groups' | 'bounds' | 'groupOf'>,
  clusters: Clusters,
  namesOf: (cluster: number) => readonly NameGroup[],
  listings: ListingIndex,
  isShort: (group: NameGroup) => boolean,
): (group: NameGroup) => ((article: number) => ShortFormLink | null) | null {
  const { bodyStarts, mentions, descriptions } = outlines;
  const byBeginning = indexBeginnings(groups);
  const forms = listForms(outlines);
  const descriptionOf = readTexts(descriptions);
  const isUnit = memoise((said: number): boolean => UNIT.test(descriptionOf(said)));
  const visitMentions = (name: NameGroup, article: number, visit: (mention: number) => void): void => {
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
      if (groupOf[at] === name.index) visit(at);
  };
  const lookAt = (name: NameGroup, article: number): Use => {
    const use = { body: -1, isLonger: false, isUnit: false };
    visitMentions(name, article, (at) => {
      if (use.body < 0 && mentions.starts[at]! >= bodyStarts[article]!) use.body = at;
      const words = keyOfOrganisation(forms[mentions.forms[at]!]!.text).split(' ').length;
      if (words > name.words.length) use.isLonger = true;
      const said = mentions.descriptions[at]!;
      if (said !== NONE && isUnit(said)) use.isUnit = true;
    });
    return use;
  };
  /** Whether the first mention of a name in the body of an article comes before another name. */
  const comesFirst = ({ body }: Use, other: NameGroup, article: number): boolean => {
    let first = body;
    visitMentions(other, article, (at) => {
      first = Math.min(first, at);
    });
    return body >= 0 && first === body;
  };
  return (group) => {
    if (!mayBegin(group)) return null;
    // Behind an acronym stands what it has: `LDP Policy Affairs Research Council`.
    const isAny = isShort(group) && !group.names.some(isAcronym);
    const fuller = byBeginning.get(group.plainKey).filter((name) => isAny || isCompany(name));
    if (fuller.length === 0) return null;
    const own = clusters.find(group.index);
    const others = once(() => namesOf(own).filter((name) => name !== group));
    return (article) => {
      const here = fuller.filter(({ articles }) => includesSorted(articles, article));
      // Of two, one is how the other begins: `Carteret Savings`, of Carteret Savings Bank.
      const whole = here.filter((name) => !here.some((one) => beginsWith(one, name)));
      const [bearer, ...more] = new Set(whole.map(({ index }) => clusters.find(index)));
      if (bearer === undefined || more.length > 0 || bearer === own) return null;
      if (listings.isWholeIn(group, article)) return null;
      const sign = listings.signIn(group, article);
      if (sign !== null && whole.every((one) => listings.usualSignOf(one) !== sign)) return null;
      const use = lookAt(group, article);
      if (use.isLonger || comesFirst(use, whole[0]!, article)) return null;
      // `Daiwa, the U.S. unit of Daiwa Securities Co Ltd`, is not that one.
      if (!use.isUnit && others().some(({ articles }) => includesSorted(articles, article))) return null;
      return {
        bearer,
        tell: () => ({ why: [{ kind: 'short-form', as: 'beginning' }, { kind: 'in-full' }], refused: [] }),
      };
    };
  };
}

/** Whether some article has it with its legal form. */
function isCompany(group: NameGroup): boolean {
  let isOne = group.names.some(hasLegalForm);
  // The gazetteer's name for it has none: `Salomon Brothers Inc`.
  group.visitSurfaces((surface) => {
    isOne ||= hasLegalForm(surface);
  });
  return isOne;
}

function mayBegin(group: NameGroup): boolean {
  return isOrdinaryOrganisation(group) && group.key === group.plainKey && group.words.length <= MOST_WORDS;
}

/** Longer names of organisations by the names that they begin with. */
function indexBeginnings(groups: readonly NameGroup[]): Buckets<NameGroup> {
  const beginnings = new Buckets<NameGroup>();
  const short = new Set(groups.flatMap((group) => (mayBegin(group) ? [group.plainKey] : [])));
  for (const group of groups) {
    const { words } = group;
    if (!isOrdinaryOrganisation(group)) continue;
    for (let length = 1; length < words.length && length <= MOST_WORDS; length++) {
      const name = beginningOf(words, length);
      if (short.has(name)) beginnings.add(name, group);
    }
  }
  return beginnings;
}

function beginsWith({ words }: NameGroup, short: NameGroup): boolean {
  const { length } = short.words;
  return words.length > length && beginningOf(words, length) === short.plainKey;
}

/** The key of a name's first words. */
function beginningOf(words: readonly string[], length: number): string {
  return singularOf(words.slice(0, length).join(' '));
}
