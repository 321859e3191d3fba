import type { ArticleVectors } from './weigh-articles.ts';

/**
 * Which articles have a feature: feature `f` has the postings `starts[f]` to `starts[f + 1]` (exclusive), in the
 * order of the articles.
 */
export interface FeatureIndex {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
  /** By entry of the vectors: the place of that entry's own posting. */
  readonly places: Uint32Array;
}

export function indexFeatures(vectors: ArticleVectors): FeatureIndex {
  const { features, weights, entityFeatures } = vectors;
  const starts = new Uint32Array(entityFeatures.length + 1);
  for (const feature of features) starts[feature + 1]!++;
  for (let feature = 0; feature < entityFeatures.length; feature++) starts[feature + 1]! += starts[feature]!;
  const next = starts.slice();
  const places = new Uint32Array(features.length);
  const postings = new Uint32Array(features.length);
  const postingWeights = new Float32Array(features.length);
  for (let article = 0; article < vectors.articles.length; article++) {
    for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
      const place = next[features[entry]!]!++;
      places[entry] = place;
      postings[place] = article;
      postingWeights[place] = weights[entry]!;
    }
  }
  return { starts, articles: postings, weights: postingWeights, places };
}
