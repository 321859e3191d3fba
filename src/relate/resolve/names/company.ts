import type { EntityKind } from '../../../model/model.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { findFirst } from '../../../tools/columns/find-first.ts';
import { Growing, makeColumn } from '../../../tools/columns/growing.ts';
import { type Ragged, raggedOf } from '../../../tools/columns/ragged.ts';
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

/** Names that are being compared, in which two sides are not to be alike for that alone. */
export interface Apart {
  /** By their numbers… */
  readonly groups: readonly number[];
  /** …and those that have one of these words, by numbers, or all of them. Lists of those would be long: `Bank`. */
  readonly words: readonly number[];
  readonly all: boolean;
  /** `null`: of any kind. */
  readonly kind: EntityKind | null;
}

/** Who is named in some articles. */
export interface Side {
  /** Numbers of names, each once, as they come. */
  readonly others: readonly number[];
  readonly weight: number;
  /** The games that they report on, a bit each. */
  readonly sports: number;
}

/** Who is mentioned with whom: the evidence that two names, or two bearers of a name, are one or are two. */
export class CompanyIndex {
  readonly #rows: Ragged;
  readonly #weights: Float64Array;
  readonly #weightOfPair: number;
  readonly #sportOf: GatheredNames['sportOf'];
  readonly #groups: readonly NameGroup[];
  /** The numbers of words, and those that each name has. */
  readonly #numbers = new Map<string, number>();
  readonly #words: Ragged;
  /** By name: the latest round in which it was seen. */
  readonly #seen: Uint32Array;
  #round = 0;

  constructor({ groups, bounds, groupOf, sportOf }: GatheredNames) {
    this.#groups = groups;
    this.#sportOf = sportOf;
    this.#seen = new Uint32Array(groups.length);
    this.#weights = makeColumn(Float64Array, groups.length, (group) =>
      Math.log(1 + sportOf.length / groups[group]!.articleCount),
    );
    this.#weightOfPair = Math.log(1 + sportOf.length / 2);
    this.#rows = this.#listNames(bounds, groupOf);
    this.#words = raggedOf(groups.map(({ words }) => words.map((word) => this.#numberOf(word))));
  }

  /** Names of a kind, or of any, that have one of some words. */
  withWords(words: readonly string[], kind: EntityKind | null = null): Apart {
    return { groups: [], words: words.map((word) => this.#numberOf(word)), all: false, kind };
  }

  without(groups: readonly number[]): Apart {
    return { groups, words: [], all: false, kind: null };
  }

  withAllWords(words: readonly string[]): Apart {
    return { ...this.withWords(words), all: true };
  }

  compare(a: ArrayLike<number>, b: ArrayLike<number>, apart: Apart): SharedCompany {
    return this.compareSides(this.gather(a, apart), this.gather(b, apart));
  }

  compareSides(one: Side, other: Side): SharedCompany {
    const [small, large] = one.others.length <= other.others.length ? [one, other] : [other, one];
    const round = ++this.#round;
    for (const group of large.others) this.#seen[group] = round;
    let shared = 0;
    let closest = -1;
    let most = 0;
    for (const group of small.others) {
      if (this.#seen[group] !== round) continue;
      const weight = this.#weights[group]!;
      shared += weight;
      if (weight <= most) continue;
      closest = group;
      most = weight;
    }
    const least = Math.min(one.weight, other.weight);
    return {
      share: least === 0 ? 0 : shared / least,
      evident: shared > 0 && shared >= this.#weightOfPair - EPSILON,
      telling: small.others.length >= FEWEST_OTHERS,
      otherField: (one.sports & other.sports) === 0,
      closest: this.#groups[closest] ?? null,
    };
  }

  /** One side of a comparison. */
  gather(articles: ArrayLike<number>, apart: Apart): Side {
    const { bounds, values } = this.#rows;
    const others: number[] = [];
    const round = ++this.#round;
    for (const group of apart.groups) this.#seen[group] = round;
    let weight = 0;
    let sports = 0;
    const steps = Math.min(articles.length, MOST_ARTICLES);
    for (let step = 0; step < steps; step++) {
      // Of many articles some from the beginning to the end.
      const article = articles[Math.floor(step * (articles.length / steps))]!;
      sports |= 1 << this.#sportOf[article]!;
      for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
        const group = values[at]!;
        if (this.#seen[group] === round) continue;
        this.#seen[group] = round;
        if (this.#isApart(group, apart)) continue;
        others.push(group);
        weight += this.#weights[group]!;
      }
    }
    return { others, weight, sports };
  }

  #isApart(group: number, { words, all, kind }: Apart): boolean {
    const { bounds, values } = this.#words;
    for (const word of words) {
      let at = bounds[group]!;
      while (at < bounds[group + 1]! && values[at] !== word) at++;
      const has = at < bounds[group + 1]!;
      if (has !== all) return has && (kind === null || this.#groups[group]!.kind === kind);
    }
    return all;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The first names of each article, each once. */
  #listNames(bounds: Uint32Array, groupOf: Uint32Array): Ragged {
    const ends = new Uint32Array(bounds.length);
    const names = new Growing(Uint32Array, groupOf.length);
    for (let article = 0; article + 1 < bounds.length; article++) {
      const round = ++this.#round;
      const most = names.length + MOST_NAMES;
      for (let at = bounds[article]!; at < bounds[article + 1]! && names.length < most; at++) {
        if (this.#seen[groupOf[at]!] === round) continue;
        this.#seen[groupOf[at]!] = round;
        names.push(groupOf[at]!);
      }
      ends[article + 1] = names.length;
    }
    return { bounds: ends, values: names.finish() };
  }
}

/** The first article in which two names stand in full, as two people's would; `null` where there is none. */
export function findTogether(a: NameGroup, b: NameGroup): number | null {
  const [one, other] = [a.articles, b.articles];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
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

/** @param articles ascending */
export function includesSorted(articles: Uint32Array, wanted: number): boolean {
  return articles[findFirst(articles.length, (at) => articles[at]! >= wanted)] === wanted;
}
