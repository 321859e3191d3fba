import { NO_DAY } from '../../../outline/columns.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { makeColumn } from '../../../tools/columns/growing.ts';
import type { Clusters } from '../names/clusters.ts';
import type { NameGroup } from '../names/name-group.ts';

/** Days before and after an article in which a full name may explain its short form, the nearest first. */
const SPANS = [14, 90, 400] as const;
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
  readonly #answers = new Map<string, readonly Candidate[]>();

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
    const roots: number[] = [];
    let at = this.#find((other) => other < article);
    if (this.#articles[at] !== article) return roots;
    const end = this.#firstFrom(this.#days[article]!) + MOST_SIGHTINGS;
    for (; this.#articles[at] === article && at < end; at++) {
      const root = this.#bearers[this.#bearerOf[at]!]!;
      if (roots.at(-1) !== root) roots.push(root);
    }
    return roots;
  }

  /** The bearers in ever wider spans around an article's day, those that have any; an undated one may name anybody. */
  *around(article: number): Iterable<TimeSpan> {
    const { length } = this.#articles;
    if (length === 0) return;
    const day = this.#days[article]!;
    const middle = this.#firstFrom(day);
    if (day === NO_DAY) {
      yield { days: null, candidates: this.#gather(day, middle, Math.min(length, MOST_SIGHTINGS)) };
      return;
    }
    let before = 0;
    for (const span of SPANS) {
      const [from, to] = [this.#firstFrom(day - span), this.#firstFrom(day + span + 1)];
      if (to - from > before) {
        const first = Math.max(from, middle - MOST_SIGHTINGS);
        const count = Math.min(to, middle + MOST_SIGHTINGS) - first;
        yield { days: span, candidates: this.#gather(day, first, count) };
      }
      before = to - from;
    }
  }

  /** @param first behind the last one, the first one follows: to an undated article, others like it are nearest */
  #gather(day: number, first: number, count: number): readonly Candidate[] {
    const id = `${day} ${first} ${count}`;
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const here: number[] = [];
    for (let i = 0; i < count; i++) {
      const at = (first + i) % this.#articles.length;
      const article = this.#articles[at]!;
      const bearer = this.#bearerOf[at]!;
      const articles = this.#namedIn[bearer]!;
      if (articles.length === 0) here.push(bearer);
      if (articles.at(-1) !== article) articles.push(article);
    }
    const candidates = here
      .sort((a, b) => a - b)
      .map((bearer) => this.#describe(this.#bearers[bearer]!, this.#namedIn[bearer]!, day));
    for (const bearer of here) this.#namedIn[bearer] = [];
    this.#answers.set(id, candidates);
    return candidates;
  }

  /** @param articles in order of time */
  #describe(root: number, articles: readonly number[], day: number): Candidate {
    return {
      root,
      count: articles.length,
      articles: day === NO_DAY ? articles.slice(0, MOST_ARTICLES) : this.#nearest(articles, day),
      minor: this.#minor.has(root),
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

  #firstFrom(day: number): number {
    return this.#find((article) => this.#days[article]! < day);
  }

  /** The place of the first sighting that is not before. */
  #find(isBefore: (article: number) => boolean): number {
    let [low, high] = [0, this.#articles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#articles[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
