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
