import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { sumVectors } from '../events/sum-vectors.ts';
import type { StoryTopics } from '../topics/story-topics.ts';

/** Words say so much of what names say. */
const WORDS_SAY = 0.5;
/** Topics say so much of what names and words say together, and at most so much more than those of its core. */
const TOPICS_SAY = 0.5;
const MOST_BY_TOPICS = 1.5;
/** What belongs to a story is measured by the article at this place of all its own, the most like first. */
const MEASURE_AT = 0.3;

/**
 * What a story's articles have in common. An article belongs to it by what it shares besides one name, who is told of in
 * the story is told of elsewhere, too, and by what it is filed under.
 */
export class StoryCentre {
  readonly articles: readonly number[];
  readonly #vectors: ArticleVectors;
  readonly #sums: ReadonlyMap<number, number>;
  readonly #own: ReadonlySet<number>;
  readonly #measure: number;
  readonly #topics: StoryTopics;
  readonly #topicSums: ReadonlyMap<number, number>;
  readonly #topicMeasure: number;

  /** @param articles in order of time, none a copy */
  constructor(vectors: ArticleVectors, topics: StoryTopics, articles: readonly number[]) {
    this.articles = articles;
    this.#vectors = vectors;
    this.#sums = sumVectors(articles, vectors);
    this.#own = new Set(articles);
    this.#topics = topics;
    this.#topicSums = topics.sumUp(articles);
    this.#measure = takeMeasure(articles.map((article) => this.#compare(article)));
    this.#topicMeasure = takeMeasure(articles.map((article) => this.#compareTopics(article)));
  }

  /** How much an article, of the story or not, is like the story's others: 1 where it is as those are that are its core. */
  likenessOf(article: number): number {
    if (this.#measure === 0) return 0;
    const told = this.#compare(article) / this.#measure;
    if (!this.knowsTopicsOf(article)) return told;
    const filed = Math.min(MOST_BY_TOPICS, this.#compareTopics(article) / this.#topicMeasure);
    return (told + TOPICS_SAY * filed) / (1 + TOPICS_SAY);
  }

  /** Whether an article is compared by topics, too. */
  knowsTopicsOf(article: number): boolean {
    return this.#topicMeasure > 0 && this.#topics.isFiled(article);
  }

  /** Its heaviest features. */
  listHeaviest(count: number): readonly number[] {
    return [...this.#sums]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, count)
      .map(([feature]) => feature);
  }

  #compare(article: number): number {
    const { starts, features, weights, entityFeatures } = this.#vectors;
    const isOwn = this.#own.has(article);
    let [names, words, most] = [0, 0, 0];
    for (let entry = starts[article]!; entry < starts[article + 1]!; entry++) {
      const sum = this.#sums.get(features[entry]!);
      if (sum === undefined) continue;
      const weight = weights[entry]!;
      const product = weight * (isOwn ? sum - weight : sum);
      if (entityFeatures[features[entry]!] === 0) words += product;
      else {
        names += product;
        if (product > most) most = product;
      }
    }
    const others = this.articles.length - (isOwn ? 1 : 0);
    return others === 0 ? 0 : (names - most + WORDS_SAY * words) / others;
  }

  #compareTopics(article: number): number {
    const isOwn = this.#own.has(article);
    const others = this.articles.length - (isOwn ? 1 : 0);
    return others === 0 ? 0 : this.#topics.compare(article, this.#topicSums, isOwn) / others;
  }
}

function takeMeasure(own: readonly number[]): number {
  return [...own].sort((a, b) => b - a)[Math.floor(MEASURE_AT * own.length)]!;
}
