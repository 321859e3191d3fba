import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { OF_NEWS } from '../closeness.ts';
import { sumVectors } from './sum-vectors.ts';

interface Event {
  readonly articles: readonly number[];
  /** Of their vectors. */
  readonly sums: ReadonlyMap<number, number>;
}

/**
 * Of a great event some articles have links to each other only, for want of a name in common with the rest. As a whole,
 * told on the same days, they are alike.
 */
export function joinEvents(
  events: readonly (readonly number[])[],
  vectors: ArticleVectors,
): readonly (readonly number[])[] {
  const sumUp = (articles: readonly number[]): Event => ({ articles, sums: sumVectors(articles, vectors) });
  const joined: Event[] = [];
  for (const event of events.map(sumUp)) {
    const at = joined.findIndex(
      (one) => overlap(one.articles, event.articles, vectors.days) && likenessOf(one, event) >= OF_NEWS.least,
    );
    if (at === -1) joined.push(event);
    else joined[at] = sumUp([...joined[at]!.articles, ...event.articles].sort((a, b) => a - b));
  }
  return joined.map(({ articles }) => articles);
}

/** Whether the days of one event are among those of another. */
function overlap(one: readonly number[], other: readonly number[], days: Int32Array): boolean {
  return days[one[0]!]! <= days[other.at(-1)!]! && days[other[0]!]! <= days[one.at(-1)!]!;
}

/** How alike two articles are on average, one of either. */
function likenessOf(one: Event, other: Event): number {
  let sum = 0;
  for (const [feature, weight] of one.sums) sum += weight * (other.sums.get(feature) ?? 0);
  return sum / (one.articles.length * other.articles.length);
}
