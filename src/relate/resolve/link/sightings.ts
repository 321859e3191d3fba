import { countIn } from '../../../tools/collections/count.ts';
import type { Clusters } from '../names/clusters.ts';
import type { NameGroup } from '../names/name-group.ts';

/** Days before and after an article in which a full name may explain its short form, the nearest first. */
const SPANS = [14, 90, 400] as const;
/** Sightings on each side of a day that are looked at: a president is named every day. */
const MOST_SIGHTINGS = 300;
/** Articles of a bearer that are compared, the nearest in time. */
const MOST_ARTICLES = 8;

/** The day of an article without one: before all others. */
const UNDATED = -1e9;

/** Who bears a full name around a day. */
export interface Candidate {
  /** Root of the bearer's cluster. */
  readonly root: number;
  /** Articles with the full name in the span. */
  readonly count: number;
  /** The nearest of them. */
  readonly articles: readonly number[];
  /** All of that very day. */
  readonly sameDay: readonly number[];
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

interface Sighting {
  readonly day: number;
  readonly article: number;
  readonly root: number;
}

/** The bearers of a short form, by the articles that name them in full. */
export class Sightings {
  private readonly all: readonly Sighting[];
  private readonly minor: ReadonlySet<number>;
  private readonly answers = new Map<string, readonly Candidate[]>();

  /**
   * @param days the day of each article; undated ones stand outside every span
   * @param isDoubtful whether a name may be none, `Senate Reagan`: left out where another bearer is well known
   */
  constructor(
    bearers: readonly NameGroup[],
    days: readonly (number | null)[],
    clusters: Clusters,
    isDoubtful: (bearer: NameGroup) => boolean = () => false,
  ) {
    const counts = new Map<number, number>();
    for (const { index, articles } of bearers) countIn(counts, clusters.find(index), articles.length);
    const isKnown = [...counts.values()].some((count) => count >= WELL_KNOWN);
    this.minor = new Set([...counts].flatMap(([root, count]) => (isKnown && count === 1 ? [root] : [])));
    const all: Sighting[] = [];
    for (const bearer of bearers) {
      const root = clusters.find(bearer.index);
      if (this.minor.has(root) && isDoubtful(bearer)) continue;
      for (const article of bearer.articles) all.push({ day: days[article] ?? UNDATED, article, root });
    }
    this.all = all.sort((a, b) => a.day - b.day || a.article - b.article || a.root - b.root);
  }

  /** The bearers in ever wider spans around a day, those that have any; an undated article may name anybody. */
  *around(day: number | null): Iterable<TimeSpan> {
    if (this.all.length === 0) return;
    if (day === null) {
      yield { days: null, candidates: this.gather(UNDATED, 0, this.all.length) };
      return;
    }
    let before = 0;
    for (const span of SPANS) {
      const [from, to] = [this.firstFrom(day - span), this.firstFrom(day + span + 1)];
      if (to - from > before) yield { days: span, candidates: this.gather(day, from, to) };
      before = to - from;
    }
  }

  private gather(day: number, from: number, to: number): readonly Candidate[] {
    const id = `${day} ${from} ${to}`;
    const known = this.answers.get(id);
    if (known !== undefined) return known;
    const middle = this.firstFrom(day);
    const near = this.all.slice(
      Math.max(from, middle - MOST_SIGHTINGS),
      Math.min(to, middle + MOST_SIGHTINGS),
    );
    const candidates = gather(near, day, this.minor);
    this.answers.set(id, candidates);
    return candidates;
  }

  private firstFrom(day: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.day < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function gather(
  sightings: readonly Sighting[],
  day: number,
  minor: ReadonlySet<number>,
): readonly Candidate[] {
  const byRoot = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const list = byRoot.get(sighting.root);
    if (list === undefined) byRoot.set(sighting.root, [sighting]);
    else if (list.at(-1)!.article !== sighting.article) list.push(sighting);
  }
  return [...byRoot]
    .map(([root, list]) => {
      const near = [...list].sort(
        (a, b) => Math.abs(a.day - day) - Math.abs(b.day - day) || a.article - b.article,
      );
      return {
        root,
        count: list.length,
        articles: near.slice(0, MOST_ARTICLES).map(({ article }) => article),
        sameDay: list.filter((sighting) => sighting.day === day).map(({ article }) => article),
        minor: minor.has(root),
      };
    })
    .sort((a, b) => a.root - b.root);
}
