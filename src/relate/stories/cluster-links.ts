import { type ArticleVectors, SMALL_ARCHIVE } from '../related/weigh-articles.ts';
import type { StoryLink } from './story-links.ts';

/** Two stories become one where their articles are at least so alike on average… */
const LEAST_AVERAGE = { small: 0.1, large: 0.15 };
/** …leaving their names aside: all that happens in one country or to one company is not one story… */
const LEAST_AVERAGE_OF_WORDS = { small: 0.03, large: 0.07 };
/** …and by so much more with each doubling of the articles, so that no story grows into a whole field. */
const MORE_PER_DOUBLING = 0.02;

interface Cluster {
  readonly articles: number[];
  /** Sum of the articles' vectors. */
  readonly sum: Map<number, number>;
}

/**
 * Clusters of linked articles, each in order of time: the strongest links are joined first, and a link joins two
 * clusters only where their articles are alike as a whole, so that a chain of links that drifts is cut.
 */
export function clusterLinks(
  vectors: ArticleVectors,
  links: readonly StoryLink[],
): readonly (readonly number[])[] {
  const clusters = new Map<number, Cluster>();
  const clusterOf = (article: number): Cluster => {
    const known = clusters.get(article);
    if (known !== undefined) return known;
    const cluster: Cluster = { articles: [article], sum: readVector(vectors, article) };
    clusters.set(article, cluster);
    return cluster;
  };
  for (const { earlier, later } of links) {
    const [a, b] = [clusterOf(earlier), clusterOf(later)];
    if (a === b || !belongTogether(a, b, vectors)) continue;
    const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
    small.sum.forEach((weight, feature) => {
      large.sum.set(feature, (large.sum.get(feature) ?? 0) + weight);
    });
    for (const article of small.articles) {
      large.articles.push(article);
      clusters.set(article, large);
    }
  }
  return [...new Set(clusters.values())]
    .map(({ articles }) => articles.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

function readVector(vectors: ArticleVectors, article: number): Map<number, number> {
  const sum = new Map<number, number>();
  for (let entry = vectors.starts[article]!; entry < vectors.starts[article + 1]!; entry++) {
    sum.set(vectors.features[entry]!, vectors.weights[entry]!);
  }
  return sum;
}

/** By the mean cosine between the articles of one cluster and those of the other, with and without names. */
function belongTogether(a: Cluster, b: Cluster, { rows, entityFeatures }: ArticleVectors): boolean {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  let all = 0;
  let words = 0;
  // An iterator would make an object of each of millions of entries.
  small.sum.forEach((weight, feature) => {
    const product = weight * (large.sum.get(feature) ?? 0);
    all += product;
    if (entityFeatures[feature] === 0) words += product;
  });
  // The articles of a small archive are by many hands and of many kinds: they share fewer words than a wire's.
  const size = rows.length < SMALL_ARCHIVE ? 'small' : 'large';
  const pairs = a.articles.length * b.articles.length;
  const more = MORE_PER_DOUBLING * Math.log2((a.articles.length + b.articles.length) / 2);
  return all / pairs >= LEAST_AVERAGE[size] + more && words / pairs >= LEAST_AVERAGE_OF_WORDS[size];
}
