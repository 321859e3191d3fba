import { countIn } from '../../../tools/collections/count.ts';
import type { ArticleVectors } from '../../related/weigh-articles.ts';

/** Sums of weights, by feature. */
export function sumVectors(
  articles: readonly number[],
  { starts, features, weights }: ArticleVectors,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const article of articles)
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++)
      countIn(sums, features[entry]!, weights[entry]!);
  return sums;
}

/** The name that says most in sums of weights; -1 where no name is in them. */
export function findFirstName(
  sums: ReadonlyMap<number, number>,
  { entityFeatures }: Pick<ArticleVectors, 'entityFeatures'>,
): number {
  let first = { feature: -1, sum: 0 };
  for (const [feature, sum] of sums)
    if (entityFeatures[feature] === 1 && sum > first.sum) first = { feature, sum };
  return first.feature;
}
