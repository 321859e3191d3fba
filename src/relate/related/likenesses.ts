import type { FeatureIndex } from './index-features.ts';
import type { ArticleVectors } from './weigh-articles.ts';

/** Of the articles that have a feature, so many before and after an article are compared with it. */
interface Reach {
  readonly before: number;
  readonly after: number;
}

/**
 * How like each other articles are that share features. Of millions of pairs that share one hardly any share a second:
 * likeness is added up wherever it falls, and looked for in the same places.
 */
export class Likenesses {
  readonly #vectors: ArticleVectors;
  readonly #index: FeatureIndex;
  readonly #reach: Reach;
  readonly #scores: Float64Array;
  /** Room for the postings that the entries of an article are compared with. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  /** By feature: the posting of the last article that was compared and has it. */
  readonly #places: Uint32Array;

  constructor(vectors: ArticleVectors, index: FeatureIndex, reach: Reach) {
    this.#vectors = vectors;
    this.#index = index;
    this.#reach = reach;
    this.#scores = new Float64Array(vectors.rows.length);
    const most = vectors.starts.reduce(
      (size, start, i) => Math.max(size, start - (vectors.starts[i - 1] ?? 0)),
      0,
    );
    this.#from = new Uint32Array(most);
    this.#to = new Uint32Array(most);
    this.#places = new Uint32Array(vectors.entityFeatures.length);
  }

  /**
   * Visits the other articles, from number `first` on, that are at least so like one.
   *
   * @param least more than 0
   * @param visit says how like one that comes after must be at least
   */
  visit(
    article: number,
    first: number,
    least: number,
    visit: (other: number, likeness: number) => number,
  ): void {
    const { starts, features, weights } = this.#vectors;
    const { rows, weights: others, places } = this.#index;
    const [scores, from, to] = [this.#scores, this.#from, this.#to];
    const start = starts[article]!;
    const count = starts[article + 1]! - start;
    for (let at = 0; at < count; at++) {
      const weight = weights[start + at]!;
      this.#places[features[start + at]!] = places[start + at]!;
      this.#bound(start + at, at, first);
      for (let posting = from[at]!; posting < to[at]!; posting++)
        scores[rows[posting]!]! += weight * others[posting]!;
    }
    scores[article] = 0;
    let enough = least;
    for (let at = 0; at < count; at++) {
      for (let posting = from[at]!; posting < to[at]!; posting++) {
        const other = rows[posting]!;
        const likeness = scores[other]!;
        scores[other] = 0;
        if (likeness >= enough) enough = visit(other, likeness);
      }
    }
  }

  /** Finds the postings that an entry is compared with. */
  #bound(entry: number, at: number, first: number): void {
    const { starts, rows, places } = this.#index;
    const feature = this.#vectors.features[entry]!;
    const place = places[entry]!;
    this.#to[at] = Math.min(starts[feature + 1]!, place + this.#reach.after + 1);
    let [low, high] = [Math.max(starts[feature]!, place - this.#reach.before), place];
    while (low < high && rows[low]! < first) {
      const middle = (low + high) >> 1;
      if (rows[middle]! < first) low = middle + 1;
      else high = middle;
    }
    this.#from[at] = low;
  }

  /** How many entities, or words, the article that was compared last shares with another that it was compared with. */
  countShared(article: number, other: number, ofEntities: 0 | 1): number {
    const { starts, features, entityFeatures } = this.#vectors;
    const { rows, places } = this.#index;
    let shared = 0;
    for (let entry = starts[other]!; entry < starts[other + 1]!; entry++) {
      const feature = features[entry]!;
      const place = this.#places[feature]!;
      if (entityFeatures[feature] !== ofEntities || rows[place] !== article) continue;
      const distance = place - places[entry]!;
      if (distance <= this.#reach.before && -distance <= this.#reach.after) shared++;
    }
    return shared;
  }
}
