import type { ArticleVectors } from '../related/weigh-articles.ts';
import type { Closeness } from './closeness.ts';
import type { StoryLink } from './story-links.ts';

/** A name is telling of two clusters where it makes their articles so alike on average. */
const TELLING = 0.02;
/** With so many of them the words matter less. */
const SEVERAL_NAMES = 3;
/** What makes clusters alike must be more than one name or word: without the heaviest, they are still half as alike. */
const LEAST_WITHOUT_HEAVIEST = 0.5;

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
  closeness: Closeness,
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
    if (a === b || !belongTogether(a, b, vectors, closeness)) continue;
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
function belongTogether(
  a: Cluster,
  b: Cluster,
  { entityFeatures }: ArticleVectors,
  closeness: Closeness,
): boolean {
  const [small, large] = a.features.length <= b.features.length ? [a, b] : [b, a];
  const pairs = a.articles.length * b.articles.length;
  let [all, heaviest, words, names] = [0, 0, 0, 0];
  for (let at = 0; at < small.features.length; at++) {
    const place = findPlace(large, small.features[at]!);
    if (place < 0) continue;
    const product = (small.weights[at]! * large.weights[place]!) / pairs;
    all += product;
    if (product > heaviest) heaviest = product;
    if (entityFeatures[small.features[at]!] === 0) words += product;
    else if (product >= TELLING) names++;
  }
  const more = closeness.morePerDoubling * Math.log2((a.articles.length + b.articles.length) / 2);
  const leastWords = names >= SEVERAL_NAMES ? closeness.wordsWithNames : closeness.words;
  return (
    Math.min(all, (all - heaviest) / LEAST_WITHOUT_HEAVIEST) >= closeness.least + more &&
    words >= leastWords &&
    names >= closeness.names
  );
}
