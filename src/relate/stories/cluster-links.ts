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
  /** Sum of the articles' vectors: features, in the order in which they came, and weights… */
  readonly features: number[];
  readonly weights: number[];
  /** …and the place of each feature, once there are several articles: most never find another. */
  places: Map<number, number> | null;
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
    const cluster = readArticle(vectors, article);
    clusters.set(article, cluster);
    return cluster;
  };
  for (const { earlier, later } of links) {
    const [a, b] = [clusterOf(earlier), clusterOf(later)];
    if (a === b || !belongTogether(a, b, vectors)) continue;
    const [large, small] = a.features.length >= b.features.length ? [a, b] : [b, a];
    take(large, small);
    for (const article of small.articles) clusters.set(article, large);
  }
  return [...new Set(clusters.values())]
    .map(({ articles }) => articles.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

function readArticle({ starts, features, weights }: ArticleVectors, article: number): Cluster {
  const cluster: Cluster = { articles: [article], features: [], weights: [], places: null };
  for (let entry = starts[article]!; entry < starts[article + 1]!; entry++) {
    cluster.features.push(features[entry]!);
    cluster.weights.push(weights[entry]!);
  }
  return cluster;
}

function take(large: Cluster, small: Cluster): void {
  large.places ??= new Map(large.features.map((feature, place) => [feature, place]));
  for (let at = 0; at < small.features.length; at++) {
    const feature = small.features[at]!;
    const place = findPlace(large, feature);
    if (place >= 0) large.weights[place]! += small.weights[at]!;
    else {
      large.places.set(feature, large.features.push(feature) - 1);
      large.weights.push(small.weights[at]!);
    }
  }
  for (const article of small.articles) large.articles.push(article);
}

/** Where a cluster has a feature; -1 where it has not. */
function findPlace({ features, places }: Cluster, feature: number): number {
  return places === null ? features.indexOf(feature) : (places.get(feature) ?? -1);
}

/** By the mean cosine between the articles of one cluster and those of the other, with and without names. */
function belongTogether(a: Cluster, b: Cluster, { rows, entityFeatures }: ArticleVectors): boolean {
  const [small, large] = a.features.length <= b.features.length ? [a, b] : [b, a];
  let all = 0;
  let words = 0;
  for (let at = 0; at < small.features.length; at++) {
    const place = findPlace(large, small.features[at]!);
    if (place < 0) continue;
    const product = small.weights[at]! * large.weights[place]!;
    all += product;
    if (entityFeatures[small.features[at]!] === 0) words += product;
  }
  // The articles of a small archive are by many hands and of many kinds: they share fewer words than a wire's.
  const size = rows.length < SMALL_ARCHIVE ? 'small' : 'large';
  const pairs = a.articles.length * b.articles.length;
  const more = MORE_PER_DOUBLING * Math.log2((a.articles.length + b.articles.length) / 2);
  return all / pairs >= LEAST_AVERAGE[size] + more && words / pairs >= LEAST_AVERAGE_OF_WORDS[size];
}
