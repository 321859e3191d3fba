import { indexPostings, type Postings } from '../postings.ts';
import type { ArticleVectors } from './weigh-articles.ts';

/** Which articles have a feature, in the order of the articles, and with what weight. */
export interface FeatureIndex extends Postings {
  /** By posting. */
  readonly weights: Float32Array;
}

/** The articles of each feature, with its weight in each: the vectors the other way round. */
export function indexFeatures({ starts, features, weights, entityFeatures }: ArticleVectors): FeatureIndex {
  const postings = indexPostings(starts, features, entityFeatures.length);
  const postingWeights = new Float32Array(features.length);
  for (let entry = 0; entry < features.length; entry++)
    postingWeights[postings.places[entry]!] = weights[entry]!;
  return { ...postings, weights: postingWeights };
}
