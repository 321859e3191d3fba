import type { ArticleVectors } from '../../related/weigh-articles.ts';

/** Four articles whose words are so alike on average are notices of one kind, with other figures each day… */
const MOST_AVERAGE_OF_WORDS = 0.55;
/** …and by so much less for each doubling: a long story has many turns. */
const LESS_PER_DOUBLING = 0.04;

/** Whether the articles say the same over and over, as daily notices of a bank or an exchange do. */
export function isRoutine(vectors: ArticleVectors, articles: readonly number[]): boolean {
  if (articles.length < 2) return false;
  const sum = new Map<number, number>();
  let ownSquares = 0;
  for (const article of articles) {
    for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
      const feature = vectors.features[entry]!;
      if (vectors.entityFeatures[feature] === 1) continue;
      const weight = vectors.weights[entry]!;
      sum.set(feature, (sum.get(feature) ?? 0) + weight);
      ownSquares += weight * weight;
    }
  }
  let squares = 0;
  for (const weight of sum.values()) squares += weight * weight;
  const average = (squares - ownSquares) / (articles.length * (articles.length - 1));
  return average > MOST_AVERAGE_OF_WORDS - LESS_PER_DOUBLING * Math.log2(articles.length / 4);
}
