import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { Reasons } from '../../../model/name-account.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { Buckets } from '../names/buckets.ts';
import {
  type CompanyIndex,
  includesSorted,
  type SharedCompany,
  speaksAgainst,
  tellCompany,
} from '../names/company.ts';
import { isMostlyBare } from '../names/mostly-bare.ts';
import type { NameGroup } from '../names/name-group.ts';
import { hasLegalForm, singularOf } from '../names/name-key.ts';
import { isOfNoCountry } from '../names/ordinary-organisation.ts';
import { type NameTail, readTail } from '../names/shortened/name-tails.ts';
import type { JoinRow } from './join-step.ts';

/** One word is the name of several: only what stands behind the whole of a firm's name is left out of it. */
const FEWEST_WORDS = 2;
/** More words are hardly the beginning of a name. */
const MOST_WORDS = 6;
/** What so many names begin with, `United`, says nothing. */
const MOST_LONGER = 40;
/** A longer name in so many times fewer articles than the short one is hardly what that is short for… */
const RARE = 2;
/** …and one in so many times as many as all others that it may be short for is meant; a unit, in so many as the short one. */
const LEAD = 3;
const LEAD_OF_UNIT = 2;
/** In so large a share of the articles that have the short one it stands beside it. */
const SHARE = 1 / 2;
/** Company that a longer name has in common which stands nowhere beside it. */
const LEAST_SHARE = 0.08;
/** Company that a firm has in common with its group, which may be one of several called alike. */
const SHARE_OF_GROUP = 1 / 4;

/** What stands behind the whole of a name. */
const WHOLE: ReadonlySet<NameTail> = new Set(['form', 'group']);

/** Who bears a longer name, by all names that begin with the short one. */
interface Longer {
  readonly names: readonly NameGroup[];
  readonly tail: NameTail;
  /** Each once. */
  readonly articles: readonly number[];
  /** Of them, those that have the short one too. */
  readonly together: number;
}

/**
 * An organisation's name that begins a longer one is that where it is no company by itself, having no legal form, and
 * the longer one stands beside it, or is the one that is mostly meant: `American Honda` of American Honda Motor Co. What
 * goes on as names of units do, `Shell Canada`, must stand beside it. `NA` and its like are no part of a name, and a
 * firm's group is the firm.
 */
export const BEGINNINGS = {
  step: 'beginnings',
  asksEditor: false,
  *propose({ groups, company, listings, entityOf }) {
    const firms = groups.filter(isOfNoCountry);
    const counts = new Map(firms.map(({ plainKey, articleCount }) => [plainKey, articleCount]));
    const longer = indexLongerNames(firms, (name) => counts.has(name));
    const spellings = groupBy(firms, ({ index }) => entityOf(index));
    const others = new Set(
      groups.flatMap(({ kind, plainKey }) => (kind === 'organisation' ? [] : [plainKey])),
    );
    for (const short of firms) {
      const names = longer.get(short.plainKey);
      if (names.length === 0 || names.length > MOST_LONGER) continue;
      const byBearer = groupBy(names, ({ index }) => entityOf(index));
      // What it is short for is known already; a place and a person are short for nothing.
      if (byBearer.has(entityOf(short.index)) || others.has(short.plainKey)) continue;
      if (findPlaces(short.plainKey).length > 0) continue;
      const bearers = [...byBearer]
        .map(([bearer, theirs]) => describe(short, theirs, spellings.get(bearer) ?? theirs, counts))
        .sort(compareLonger);
      for (const [place, long] of bearers.entries()) {
        const [first] = long.names as [NameGroup];
        // One word begins too much for the rest of its names to be told of.
        if (short.words.length < FEWEST_WORDS && !WHOLE.has(long.tail)) continue;
        if (short.fixedName !== null && (first.fixedName !== null || long.tail !== 'form')) continue;
        const shared = compareCompany(short, long, company);
        const rivals = bearers.filter((other) => other !== long && mayRival(other, long));
        const told = listings.tellApart(short, first);
        const sure = told === null && !speaksAgainst(shared) && isMeant(short, long, rivals, shared);
        if (!sure && place > 0) continue;
        const why: Reasons = [
          { kind: 'part', of: 'beginning' },
          { kind: 'side-by-side', articles: long.together, of: short.articleCount },
          { kind: 'counts', articles: [short.articleCount, long.articles.length] },
          ...(rivals.length > 0 ? [{ kind: 'longer-names', count: rivals.length + 1 } as const] : []),
          ...(told === null ? [] : [told]),
          tellCompany(shared, long.tail === 'group' ? SHARE_OF_GROUP : null),
        ];
        yield { a: short.index, b: first.index, sure, why };
        if (sure) break;
      }
    }
  },
} as const satisfies JoinRow;

/** Whether a short name means a longer one, whose company does not speak against it. */
function isMeant(
  short: NameGroup,
  { names, tail, articles, together }: Longer,
  rivals: readonly Longer[],
  { share, evident }: SharedCompany,
): boolean {
  const { words, articleCount } = short;
  const others = rivals.reduce((sum, rival) => sum + rival.articles.length, 0);
  if (tail === 'form') return words.length >= FEWEST_WORDS || others * LEAD <= articles.length;
  const isRare = articles.length * RARE < articleCount;
  if (tail === 'group') return !isRare && share >= SHARE_OF_GROUP && evident && others <= articles.length;
  if (tail === 'other' || !isMostlyBare(short)) return false;
  const isBeside = together >= articleCount * SHARE;
  if (isBeside && rivals.every((rival) => rival.together * 2 <= together)) return true;
  if (!evident || share < LEAST_SHARE || others * LEAD > articles.length) return false;
  const [first] = names as [NameGroup];
  if (tail === 'unit') return articles.length >= articleCount * LEAD_OF_UNIT;
  const isWhole = names.some((name) => name.names.some(hasLegalForm));
  if (isWhole && together === articles.length) return true;
  return !isRare && (isWhole || first.words.length === words.length + 1);
}

/**
 * @param theirs names that begin with the short one
 * @param all of the same bearer, `United Airlines` beside United Air Lines
 * @param counts articles of each name
 */
function describe(
  short: NameGroup,
  theirs: readonly NameGroup[],
  all: readonly NameGroup[],
  counts: ReadonlyMap<string, number>,
): Longer {
  const names = [...theirs].sort((a, b) => b.articleCount - a.articleCount || a.index - b.index);
  const articles = [...new Set(all.flatMap((name) => [...name.articles]))].sort((a, b) => a - b);
  return {
    names,
    tail: readTail(
      names[0]!.words.slice(short.words.length),
      (name) => (counts.get(name) ?? 0) > names[0]!.articleCount,
    ),
    articles,
    together: articles.filter((article) => includesSorted(short.articles, article)).length,
  };
}

/** The most frequent first. */
function compareLonger(a: Longer, b: Longer): number {
  return b.articles.length - a.articles.length || a.names[0]!.index - b.names[0]!.index;
}

/** Units are hardly called by the beginnings of their names, nor is one of them who is meant by a longer one. */
function mayRival({ names, tail }: Longer, long: Longer): boolean {
  if (tail === 'other' || (tail === 'unit' && long.tail !== 'unit')) return false;
  return !names.every(({ plainKey }) => plainKey.startsWith(`${long.names[0]!.plainKey} `));
}

function compareCompany(short: NameGroup, { articles }: Longer, company: CompanyIndex): SharedCompany {
  return company.compare(short.articles, articles, company.withAllWords(short.words));
}

/** Longer names by the short ones that they begin with. */
function indexLongerNames(
  firms: readonly NameGroup[],
  isBorne: (name: string) => boolean,
): Buckets<NameGroup> {
  const longer = new Buckets<NameGroup>();
  for (const firm of firms) {
    const { words, plainKey } = firm;
    let end = -1;
    for (let length = 1; length < words.length && length <= MOST_WORDS; length++) {
      end += words[length - 1]!.length + 1;
      const head = singularOf(plainKey.slice(0, end));
      if (isBorne(head)) longer.add(head, firm);
    }
  }
  return longer;
}
