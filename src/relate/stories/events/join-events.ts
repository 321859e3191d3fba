import { countIn } from '../../../tools/collections/count.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { OF_NEWS } from '../closeness.ts';

/**
 * Of a great event some articles have links to each other only, for want of a name in common with the rest. As a whole,
 * told on the same days, they are alike.
 */
export function joinEvents(
  events: readonly (readonly number[])[],
  vectors: ArticleVectors,
): readonly (readonly number[])[] {
  const joined: { articles: readonly number[]; means: ReadonlyMap<number, number> }[] = [];
  for (const articles of events) {
    const means = meanOf(articles, vectors);
    const at = joined.findIndex(
      (one) => overlap(one.articles, articles, vectors.days) && likenessOf(one.means, means) >= OF_NEWS.least,
    );
    const together = [...(joined[at]?.articles ?? []), ...articles].sort((a, b) => a - b);
    joined.splice(at === -1 ? joined.length : at, 1, {
      articles: together,
      means: meanOf(together, vectors),
    });
  }
  return joined.map(({ articles }) => articles);
}

/** Whether the days of one event are among those of another. */
function overlap(one: readonly number[], other: readonly number[], days: Int32Array): boolean {
  return days[one[0]!]! <= days[other.at(-1)!]! && days[other[0]!]! <= days[one.at(-1)!]!;
}

/** The mean of vectors, by feature. */
function meanOf(
  articles: readonly number[],
  { starts, features, weights }: ArticleVectors,
): ReadonlyMap<number, number> {
  const means = new Map<number, number>();
  for (const article of articles)
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++)
      countIn(means, features[entry]!, weights[entry]! / articles.length);
  return means;
}

/** How alike two are on average, one of either. */
function likenessOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [feature, mean] of one) sum += mean * (other.get(feature) ?? 0);
  return sum;
}
