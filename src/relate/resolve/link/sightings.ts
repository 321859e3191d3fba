import { NO_DAY } from '../../../outline/columns.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { once } from '../../../tools/collections/memoise.ts';
import { findFirst } from '../../../tools/columns/find-first.ts';
import { makeColumn } from '../../../tools/columns/growing.ts';
import type { Clusters } from '../names/clusters.ts';
import type { Side } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';

/** Days before and after an article in which a full name may explain its short form, the nearest first. */
export const SPANS = [14, 90, 400] as const;
/** Sightings on each side of a day that are looked at: a president is named every day. */
const MOST_SIGHTINGS = 300;
/** Articles of a bearer that are compared, the nearest in time. */
const MOST_ARTICLES = 8;

/** Who bears a full name around a day. */
export interface Candidate {
  /** Root of the bearer's cluster. */
  readonly root: number;
  /** Articles with the full name in the span. */
  readonly count: number;
  /** The nearest of them. */
  readonly articles: readonly number[];
  /** In a single article of the archive, while another bearer is in several. */
  readonly minor: boolean;
  /** The company of those articles, once it was asked for. */
  side: Side | null;
}

/** Who bears a full name in a span of time. */
export interface TimeSpan {
  /** Before and after the day that was asked for; `null`: among articles without one. */
  readonly days: number | null;
  readonly candidates: readonly Candidate[];
}

/** Beside a bearer in so many articles, one in a single article is hardly whom others mean. */
const WELL_KNOWN = 4;

/** More articles, and more names, are in no archive: a sighting is one number, by which it is sorted. */
const MOST_ROOTS = 2 ** 26;

const NOBODY: readonly number[] = [];

/** The bearers of a short form, by the articles that name them in full. */
export class Sightings {
  /** In order of time, undated ones last. */
  readonly #articles: Uint32Array;
  /** Roots of their clusters, ascending… */
  readonly #bearers: readonly number[];
  /** …and by sighting whose it is. */
  readonly #bearerOf: Uint32Array;
  /** By bearer, the articles of a span while they are gathered. */
  readonly #namedIn: number[][];
  /** Of all articles. */
  readonly #days: Int32Array;
  readonly #minor: ReadonlySet<number>;
  /** By span, the latest one: articles of a day follow each other. */
  readonly #latest: { readonly day: number; readonly span: TimeSpan | null }[] = [];

  /**
   * @param days the day of each article, in order of time; undated ones stand outside every span
   * @param isDoubtful whether a name may be none, `Senate Reagan`: left out where another bearer is well known
   */
  constructor(
    bearers: readonly NameGroup[],
    days: Int32Array,
    clusters: Clusters,
    isDoubtful: (bearer: NameGroup) => boolean = () => false,
  ) {
    const counts = new Map<number, number>();
    for (const { index, articleCount } of bearers) countIn(counts, clusters.find(index), articleCount);
    const isKnown = [...counts.values()].some((count) => count >= WELL_KNOWN);
    this.#minor = new Set([...counts].flatMap(([root, count]) => (isKnown && count === 1 ? [root] : [])));
    const all: number[] = [];
    for (const bearer of bearers) {
      const root = clusters.find(bearer.index);
      if (this.#minor.has(root) && isDoubtful(bearer)) continue;
      for (const article of bearer.articles) all.push(article * MOST_ROOTS + root);
    }
    // Most are a few: room for more would take longer than all else.
    const sorted = new Float64Array(all).sort();
    this.#bearers = [...counts.keys()].sort((a, b) => a - b);
    this.#namedIn = this.#bearers.map(() => []);
    const numbers = new Map(this.#bearers.map((root, number) => [root, number]));
    const { length } = sorted;
    this.#articles = makeColumn(Uint32Array, length, (at) => Math.floor(sorted[at]! / MOST_ROOTS));
    this.#bearerOf = makeColumn(Uint32Array, length, (at) => numbers.get(sorted[at]! % MOST_ROOTS)!);
    this.#days = days;
  }

  /** The bearers whom an article names in full. */
  inFull(article: number): readonly number[] {
    let at = findFirst(this.#articles.length, (place) => this.#articles[place]! >= article);
    if (this.#articles[at] !== article) return NOBODY;
    const roots: number[] = [];
    const end = this.#findDay(this.#days[article]!) + MOST_SIGHTINGS;
    for (; this.#articles[at] === article && at < end; at++) {
      const root = this.#bearers[this.#bearerOf[at]!]!;
      if (roots.at(-1) !== root) roots.push(root);
    }
    return roots;
  }

  /**
   * The bearers in one of ever wider spans around an article's day; `null` where there are none but those of the span
   * before. An undated article may name anybody, in its first span.
   *
   * @param step of `SPANS`
   */
  around(article: number, step: number): TimeSpan | null {
    const day = this.#days[article]!;
    const latest = this.#latest[step];
    if (latest?.day === day) return latest.span;
    const span = this.#look(day, step);
    this.#latest[step] = { day, span };
    return span;
  }

  #look(day: number, step: number): TimeSpan | null {
    const { length } = this.#articles;
    const middle = this.#findDay(day);
    if (day === NO_DAY) {
      if (step > 0) return null;
      return { days: null, candidates: this.#gather(day, middle, Math.min(length, MOST_SIGHTINGS)) };
    }
    const days = SPANS[step]!;
    const from = this.#findDay(day - days);
    const to = this.#findDay(day + days + 1);
    const before = step === 0 ? 0 : this.#countAround(day, SPANS[step - 1]!);
    if (to - from <= before) return null;
    const first = Math.max(from, middle - MOST_SIGHTINGS);
    const count = Math.min(to, middle + MOST_SIGHTINGS) - first;
    return { days, candidates: this.#gather(day, first, count) };
  }

  #countAround(day: number, days: number): number {
    return this.#findDay(day + days + 1) - this.#findDay(day - days);
  }

  /** @param first behind the last one, the first one follows: to an undated article, others like it are nearest */
  #gather(day: number, first: number, count: number): readonly Candidate[] {
    for (let i = 0; i < count; i++) {
      const at = (first + i) % this.#articles.length;
      const article = this.#articles[at]!;
      const articles = this.#namedIn[this.#bearerOf[at]!]!;
      if (articles.at(-1) !== article) articles.push(article);
    }
    const candidates: Candidate[] = [];
    for (let bearer = 0; bearer < this.#bearers.length; bearer++) {
      const articles = this.#namedIn[bearer]!;
      if (articles.length === 0) continue;
      candidates.push(this.#describe(this.#bearers[bearer]!, articles, day));
      this.#namedIn[bearer] = [];
    }
    return candidates;
  }

  /** @param articles in order of time */
  #describe(root: number, articles: readonly number[], day: number): Candidate {
    return {
      root,
      count: articles.length,
      articles: day === NO_DAY ? articles.slice(0, MOST_ARTICLES) : this.#nearest(articles, day),
      minor: this.#minor.has(root),
      side: null,
    };
  }

  #nearest(articles: readonly number[], day: number): readonly number[] {
    if (articles.length === 1) return articles;
    const dayOf = (at: number): number => this.#days[articles[at]!]!;
    const away = (article: number): number => Math.abs(this.#days[article]! - day);
    let middle = 0;
    while (middle < articles.length && dayOf(middle) < day) middle++;
    let from = Math.max(0, middle - MOST_ARTICLES);
    // Of one day the first ones are taken.
    while (from > 0 && dayOf(from - 1) === dayOf(from)) from--;
    return articles
      .slice(from, middle + MOST_ARTICLES)
      .sort((a, b) => away(a) - away(b) || a - b)
      .slice(0, MOST_ARTICLES);
  }

  /** The place of the first sighting on a day, or after it. */
  #findDay(day: number): number {
    return findFirst(this.#articles.length, (at) => this.#days[this.#articles[at]!]! >= day);
  }
}

/** Most short forms are told by the first way that is gone: for the others, nothing is looked up. */
export const lookWhenAsked = (...about: ConstructorParameters<typeof Sightings>): (() => Sightings) =>
  once(() => new Sightings(...about));
