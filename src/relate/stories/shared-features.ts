import type { ArticleVectors } from '../related/weigh-articles.ts';

/** What some articles share. */
export interface SharedFeature {
  readonly feature: number;
  /** What it adds to how alike two of them are on average. */
  readonly likeness: number;
  /** So many of them have it. */
  readonly count: number;
}

/** What several of the articles have, the most telling first: names and words apart. */
export function listShared(
  { starts, features, weights, entityFeatures }: ArticleVectors,
  articles: readonly number[],
): Readonly<Record<'names' | 'words', readonly SharedFeature[]>> {
  const sums = new Map<number, { sum: number; squares: number; count: number }>();
  for (const article of articles)
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++) {
      const weight = weights[entry]!;
      const known = sums.get(features[entry]!);
      if (known === undefined) sums.set(features[entry]!, { sum: weight, squares: weight ** 2, count: 1 });
      else {
        known.sum += weight;
        known.squares += weight ** 2;
        known.count++;
      }
    }
  const pairs = articles.length * (articles.length - 1);
  const shared = [...sums]
    .filter(([, { count }]) => count > 1)
    .map(([feature, { sum, squares, count }]) => ({ feature, count, likeness: (sum ** 2 - squares) / pairs }))
    .sort((a, b) => b.likeness - a.likeness || a.feature - b.feature);
  return {
    names: shared.filter(({ feature }) => entityFeatures[feature] === 1),
    words: shared.filter(({ feature }) => entityFeatures[feature] === 0),
  };
}

/** How alike two of the articles are on average by some of what they share. */
export function sumLikeness(shared: readonly SharedFeature[]): number {
  return shared.reduce((sum, { likeness }) => sum + likeness, 0);
}
