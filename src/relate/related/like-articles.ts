import { indexPostings, type Postings } from '../postings.ts';
import type { ArticleVectors } from './weigh-articles.ts';

/** Sums of the same products in another order, and beside what is added to them, differ by less. */
export const ROUNDING = 1 + 1e-6;
/** More than any two are alike: what is added up for an article begins so much higher than for the one before. */
const BEYOND = 4;
/** In the column of entries: none, behind all. */
const NO_ENTRY = 0xffff_ffff;

/** How like each other two articles are: added up in the order of the features of either, so that each has the same sums whoever asks. */
interface Comparison {
  toLater: number;
  toEarlier: number;
  /** So many entities, and words, they share. */
  entities: number;
  words: number;
}

/** Earlier articles that may be like one: the first `count` of the list. */
export interface Candidates {
  readonly count: number;
  readonly earlier: Uint32Array;
  /** Side by side with them: how like it they are by all that they share, but for rounding. */
  readonly scores: Float64Array;
}

/**
 * How like each other articles are that share features. Of millions of pairs that share one hardly any share a second:
 * likeness is added up wherever it falls, looked for in the same places, and added up anew for the few that are asked
 * about.
 */
export class LikeArticles {
  readonly #vectors: ArticleVectors;
  readonly #postings: Postings;
  /** By feature: the entry of the article that is visited, or of an earlier one. */
  readonly #entryOf: Uint32Array;
  /** By place in the later article: what a feature adds. */
  readonly #products: Float64Array;
  readonly #found: Comparison = { toLater: 0, toEarlier: 0, entities: 0, words: 0 };

  constructor(vectors: ArticleVectors) {
    const { starts, features, entityFeatures } = vectors;
    this.#vectors = vectors;
    this.#postings = indexPostings(starts, features, entityFeatures.length);
    this.#entryOf = new Uint32Array(entityFeatures.length).fill(NO_ENTRY);
    this.#products = new Float64Array(
      starts.reduce((most, start, at) => Math.max(most, start - (starts[at - 1] ?? 0)), 0),
    );
  }

  /**
   * Visits articles in their order, each with the earlier ones that may be at least so like it.
   *
   * @param least more than 0
   * @param reach of the articles that have a feature, so many before an article are compared with it
   */
  visit(least: number, reach: number, visit: (later: number, candidates: Candidates) => void): void {
    const { rows: articles, starts, features, weights } = this.#vectors;
    const { starts: firsts, rows, places } = this.#postings;
    const others = new Float32Array(features.length);
    for (let entry = 0; entry < features.length; entry++) others[places[entry]!] = weights[entry]!;
    const { length } = articles;
    /** By earlier article; what is below `nothing` is of an article before: nothing need be put back to 0. */
    const sums = new Float64Array(length);
    const candidates = { count: 0, earlier: new Uint32Array(length), scores: new Float64Array(length) };
    for (let later = 0; later < length; later++) {
      const nothing = later * BEYOND;
      const likely = nothing + least / ROUNDING;
      const start = starts[later]!;
      const end = starts[later + 1]!;
      candidates.count = 0;
      for (let entry = start; entry < end; entry++) {
        const feature = features[entry]!;
        const place = places[entry]!;
        const weight = weights[entry]!;
        this.#entryOf[feature] = entry;
        for (let at = Math.max(firsts[feature]!, place - reach); at < place; at++) {
          const earlier = rows[at]!;
          const before = Math.max(sums[earlier]!, nothing);
          const sum = before + weight * others[at]!;
          sums[earlier] = sum;
          if (sum >= likely && before < likely) candidates.earlier[candidates.count++] = earlier;
        }
      }
      for (let at = 0; at < candidates.count; at++)
        candidates.scores[at] = sums[candidates.earlier[at]!]! - nothing;
      if (candidates.count > 0) visit(later, candidates);
    }
  }

  /**
   * Compares the article that is visited with an earlier one, by the features that they share and between whose places
   * in the list of all that have one there are at most `reach`. The answer is valid until the next one.
   */
  compare(later: number, earlier: number, reach: number): Comparison {
    const { starts, features, weights, entityFeatures } = this.#vectors;
    const { places } = this.#postings;
    const found = this.#found;
    const start = starts[later]!;
    const end = starts[later + 1]!;
    this.#products.fill(0, 0, end - start);
    found.toLater = found.toEarlier = found.entities = found.words = 0;
    for (let entry = starts[earlier]!; entry < starts[earlier + 1]!; entry++) {
      const feature = features[entry]!;
      const other = this.#entryOf[feature]!;
      if (other < start || other >= end || places[other]! - places[entry]! > reach) continue;
      const product = weights[entry]! * weights[other]!;
      found.toEarlier += product;
      this.#products[other - start] = product;
      if (entityFeatures[feature] === 1) found.entities++;
      else found.words++;
    }
    for (let at = 0; at < end - start; at++) found.toLater += this.#products[at]!;
    return found;
  }
}
