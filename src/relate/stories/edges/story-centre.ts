import type { ArticleVectors } from '../../related/weigh-articles.ts';
import { sumVectors } from '../events/sum-vectors.ts';

/** Words say so much of what names say. */
const WORDS_SAY = 0.5;
/** What belongs to a story is measured by the article at this place of all its own, the most like first. */
const MEASURE_AT = 0.3;

/**
 * What a story's articles have in common. An article belongs to it by what it shares besides one name: who is told of
 * in the story is told of elsewhere, too.
 */
export class StoryCentre {
  readonly articles: readonly number[];
  readonly #vectors: ArticleVectors;
  readonly #sums: ReadonlyMap<number, number>;
  readonly #own: ReadonlySet<number>;
  readonly #measure: number;

  /** @param articles in order of time, none a copy */
  constructor(vectors: ArticleVectors, articles: readonly number[]) {
    this.articles = articles;
    this.#vectors = vectors;
    this.#sums = sumVectors(articles, vectors);
    this.#own = new Set(articles);
    const own = articles.map((article) => this.#compare(article)).sort((a, b) => b - a);
    this.#measure = own[Math.floor(MEASURE_AT * own.length)]!;
  }

  /** How much an article, of the story or not, is like the story's others: 1 where it is as those are that are its core. */
  likenessOf(article: number): number {
    return this.#measure === 0 ? 0 : this.#compare(article) / this.#measure;
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
}
