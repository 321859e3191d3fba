import { indexPostings, type Postings } from '../postings.ts';
import type { ArticleVectors } from '../related/weigh-articles.ts';
import { sizeOf } from './closeness.ts';
import { listShared, type SharedFeature, sumLikeness } from './shared-features.ts';
import type { StoryTopics } from './topics/story-topics.ts';

/** So much must make articles alike besides the first name, by the size of the archive, the fewer they are the more… */
const LEAST_BESIDES = { small: 0.18, large: 0.12 };
const FEWER_ARE_MORE = 0.4;
/** …and so many times as much where all have headlines that are formulas. */
const FORMULA_FACTOR = 9;
/** Words that are told of mostly by these articles say less than names… */
const OWN_WORDS_SAY = 0.3;
const LEAST_SHARE = 0.3;
/** …and nothing where they stand for one of the first names, as signs of the exchanges do. */
const NAMES_WITH_SIGNS = 3;
const SIGN_SHARE = 0.8;
/** In a small archive, where a word is in few articles anyway, they all count. */
const WORDS_SAY_IN_SMALL = 0.5;
/** Where one name is in most articles, others must make them so much alike if they have no topics in common… */
const IN_MOST = 0.5;
const LEAST_NAMES_WHERE_APART = 0.11;
/** …and so much if they have, unless most that is told of the name is told here. */
const LEAST_NAMES = 0.012;
/** What cannot be said of two articles at all. */
const NOTHING = 0.01;

/** Tells whether articles tell one story: what happens happens between several, who come back in each article. */
export class StoryTest {
  readonly #vectors: ArticleVectors;
  readonly #formulas: Uint8Array;
  readonly #topics: StoryTopics;
  readonly #postings: Postings;

  /** @param formulas by article: 1 where its headline is a formula */
  constructor(vectors: ArticleVectors, formulas: Uint8Array, topics: StoryTopics) {
    this.#vectors = vectors;
    this.#formulas = formulas;
    this.#topics = topics;
    this.#postings = indexPostings(vectors.starts, vectors.features, vectors.entityFeatures.length);
  }

  /** Those that only have to do with one company, country or commodity share its name, and now and then another. */
  isOneStory(articles: readonly number[]): boolean {
    const { names, words } = listShared(this.#vectors, articles);
    const size = sizeOf(this.#vectors);
    const formula = articles.reduce((sum, article) => sum + this.#formulas[article]!, 0) / articles.length;
    const bar = (LEAST_BESIDES[size] * FORMULA_FACTOR ** formula) / articles.length ** FEWER_ARE_MORE;
    const byNames = sumLikeness(names.slice(1)) + NOTHING;
    // Own words are long to find; most articles are enough alike without.
    if (byNames >= bar) return true;
    const byWords =
      size === 'small'
        ? WORDS_SAY_IN_SMALL * sumLikeness(words)
        : OWN_WORDS_SAY * sumLikeness(this.#listOwn(words, names, articles.length));
    return byNames + byWords >= bar;
  }

  /**
   * Whether articles have more in common than one name, which is what else is told of its bearer: where their topics are
   * apart, several names. A crash is told of by everybody: it needs not even one.
   */
  haveSubject(articles: readonly number[]): boolean {
    const [first, ...others] = listShared(this.#vectors, articles).names;
    if (first === undefined || first.count < IN_MOST * articles.length) return true;
    const byNames = sumLikeness(others);
    if (this.#topics.areApart(articles)) return byNames >= LEAST_NAMES_WHERE_APART;
    return byNames >= LEAST_NAMES || first.count >= IN_MOST * this.#rowsOf(first.feature).length;
  }

  /** The words that are these articles' own. */
  #listOwn(
    words: readonly SharedFeature[],
    names: readonly SharedFeature[],
    size: number,
  ): readonly SharedFeature[] {
    const held = names.slice(0, NAMES_WITH_SIGNS).map(({ feature }) => new Set(this.#rowsOf(feature)));
    return words.filter(({ feature, count }) => {
      const rows = this.#rowsOf(feature);
      if (count < LEAST_SHARE * size || count < LEAST_SHARE * rows.length) return false;
      return held.every((name) => rows.filter((row) => name.has(row)).length < SIGN_SHARE * rows.length);
    });
  }

  #rowsOf(feature: number): Uint32Array {
    const { starts, rows } = this.#postings;
    return rows.subarray(starts[feature], starts[feature + 1]);
  }
}
