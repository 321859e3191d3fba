import type { Sport } from '../../../model/model.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import type { GatheredNames, NameGroup } from './name-group.ts';
import { nameOfGroup } from './name-of-group.ts';

/** How far two sets of articles name the same others. */
export interface SharedCompany {
  /** Share of the weight of the smaller company, 0 to 1; rare names weigh more. */
  readonly share: number;
  /** What they share weighs as much as a name that only two articles have: names that all articles have do not. */
  readonly evident: boolean;
  /** Both have enough company for its absence to say something. */
  readonly telling: boolean;
  /** They report on different games, or one on a game and the other not. */
  readonly otherField: boolean;
  /** Of the names that they share, the one that says most; `null` where they share none. */
  readonly closest: NameGroup | null;
}

/** Articles of one side that are looked at. */
const MOST_ARTICLES = 12;
/** Names of an article that are looked at: a table of results has hundreds. */
const MOST_NAMES = 80;
/** Sums of logarithms come out a little less. */
const EPSILON = 1e-9;
/** Fewer others than these say nothing by being other ones. */
const FEWEST_OTHERS = 3;

/** Who is named in some articles. */
interface Side {
  readonly others: ReadonlySet<number>;
  readonly weight: number;
  readonly sports: ReadonlySet<Sport>;
}

/** Who is mentioned with whom: the evidence that two names, or two bearers of a name, are one or are two. */
export class CompanyIndex {
  readonly #rows: readonly Int32Array[];
  readonly #weights: Float64Array;
  readonly #weightOfPair: number;
  readonly #sportOf: GatheredNames['sportOf'];
  readonly #groups: readonly NameGroup[];

  constructor({ groups, bounds, groupOf, sportOf }: GatheredNames) {
    this.#groups = groups;
    this.#sportOf = sportOf;
    this.#weights = Float64Array.from(groups, ({ articles }) =>
      Math.log(1 + sportOf.length / articles.length),
    );
    this.#weightOfPair = Math.log(1 + sportOf.length / 2);
    this.#rows = sportOf.map((_, article) => {
      const distinct = new Set<number>();
      for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
        distinct.add(groupOf[at]!);
        if (distinct.size === MOST_NAMES) break;
      }
      return Int32Array.from(distinct);
    });
  }

  /** @param apart names that are being compared, in which the two sides are not to be alike for that alone */
  compare(a: readonly number[], b: readonly number[], apart: (group: NameGroup) => boolean): SharedCompany {
    return this.compareSides(this.gather(a, apart), this.gather(b, apart));
  }

  compareSides(one: Side, other: Side): SharedCompany {
    const [small, large] = one.others.size <= other.others.size ? [one, other] : [other, one];
    let shared = 0;
    let [closest, most] = [-1, 0];
    for (const group of small.others) {
      if (!large.others.has(group)) continue;
      const weight = this.#weights[group]!;
      shared += weight;
      if (weight > most) [closest, most] = [group, weight];
    }
    const least = Math.min(one.weight, other.weight);
    return {
      share: least === 0 ? 0 : shared / least,
      evident: shared > 0 && shared >= this.#weightOfPair - EPSILON,
      telling: small.others.size >= FEWEST_OTHERS,
      otherField: ![...one.sports].some((sport) => other.sports.has(sport)),
      closest: this.#groups[closest] ?? null,
    };
  }

  /** One side of a comparison; `apart` as there. */
  gather(articles: readonly number[], apart: (group: NameGroup) => boolean): Side {
    const others = new Set<number>();
    const sports = new Set<Sport>();
    let weight = 0;
    for (const article of spread(articles)) {
      sports.add(this.#sportOf[article] ?? null);
      for (const group of this.#rows[article]!) {
        if (others.has(group) || apart(this.#groups[group]!)) continue;
        others.add(group);
        weight += this.#weights[group]!;
      }
    }
    return { others, weight, sports };
  }
}

/** The first article in which two names stand in full, as two people's would; `null` where there is none. */
export function findTogether(a: NameGroup, b: NameGroup): number | null {
  const [few, many] =
    a.articles.length <= b.articles.length ? [a.articles, b.articles] : [b.articles, a.articles];
  return few.find((article) => includesSorted(many, article)) ?? null;
}

/** Whether the company of two names speaks against their being one. */
export function speaksAgainst({ share, telling, otherField }: SharedCompany): boolean {
  return telling && (share === 0 || (otherField && share < 0.1));
}

/** @param least the share from which it speaks for one entity; `null` where it can only speak against */
export function tellCompany(
  { share, telling, otherField, closest }: SharedCompany,
  least: number | null,
): NameEvidence {
  const name = closest === null ? null : nameOfGroup(closest);
  return { kind: 'company', share, least, closest: name, telling, otherField };
}

/** Of many articles some from the beginning to the end. */
function spread(articles: readonly number[]): readonly number[] {
  if (articles.length <= MOST_ARTICLES) return articles;
  const step = articles.length / MOST_ARTICLES;
  return Array.from({ length: MOST_ARTICLES }, (_, i) => articles[Math.floor(i * step)]!);
}

function includesSorted(articles: readonly number[], wanted: number): boolean {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (articles[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return articles[low] === wanted;
}
