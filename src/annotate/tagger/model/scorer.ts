import { addContextFeatures, type View } from '../features/context-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { addWordFeatures, REACH } from '../features/word-features.ts';
import type { SentenceTokens, TokenTable } from '../words/token-table.ts';
import { EDGE } from '../words/vocabulary.ts';
import { addScores, type Model, PAIRS, sumWeights } from './model.ts';

/** From two words before a token to two after it. */
const PLACES = 2 * REACH + 1;

/** Scores the labels of tokens by one model. Scores of words for themselves are kept. */
export class Scorer {
  readonly #model: Model;
  readonly #cased: boolean;
  readonly #sink = new FeatureSink();
  readonly #sums = new Int32Array(PAIRS);
  /** By number of a form, as long as the numbers hold: sums that the word gives from each place beside a token. */
  #words = new Int32Array(0);
  /** By number of a form: a bit for each place whose sums are known. */
  #known = new Uint8Array(0);
  #generation = 0;

  constructor(model: Model, cased: boolean) {
    this.#model = model;
    this.#cased = cased;
  }

  #forget(generation: number): void {
    this.#generation = generation;
    this.#known.fill(0);
  }

  #reserve(forms: number): void {
    const known = new Uint8Array(2 * forms);
    known.set(this.#known);
    const words = new Int32Array(known.length * PLACES * PAIRS);
    words.set(this.#words.subarray(0, this.#known.length * PLACES * PAIRS));
    [this.#known, this.#words] = [known, words];
  }

  /**
   * Where the sums stand that the word of a token gives from a place; they are made at the first call. Beyond the ends of
   * its sentence these are the edge's, which stay zeros.
   */
  #sumWord(table: TokenTable, { from, to }: SentenceTokens, i: number, place: number): number {
    const id = i >= from && i < to ? table.ids[i]! : EDGE;
    const at = (id * PLACES + place) * PAIRS;
    if (id === EDGE) return at;
    if (id >= this.#known.length) this.#reserve(id + 1);
    if (this.#known[id]! & (1 << place)) return at;
    this.#known[id]! |= 1 << place;
    this.#sink.clear();
    addWordFeatures(table, i, place - REACH, this.#cased, this.#sink);
    sumWeights(this.#model, this.#sink, this.#words, at);
    return at;
  }

  /** Puts the scores of token `i`, `LABELS` of them, into `scores` from `at` on, where zeros stand. */
  score(view: View, sentence: SentenceTokens, i: number, scores: Float32Array, at: number): void {
    const { table } = view;
    if (table.generation !== this.#generation) this.#forget(table.generation);
    const p2 = this.#sumWord(table, sentence, i - 2, 0);
    const p1 = this.#sumWord(table, sentence, i - 1, 1);
    const own = this.#sumWord(table, sentence, i, 2);
    const n1 = this.#sumWord(table, sentence, i + 1, 3);
    const n2 = this.#sumWord(table, sentence, i + 2, 4);
    this.#sink.clear();
    addContextFeatures(view, sentence, i, this.#sink);
    const sums = this.#sums;
    sumWeights(this.#model, this.#sink, sums, 0);
    const words = this.#words;
    for (let pair = 0; pair < PAIRS; pair++)
      sums[pair]! +=
        words[p2 + pair]! + words[p1 + pair]! + words[own + pair]! + words[n1 + pair]! + words[n2 + pair]!;
    addScores(sums, this.#model.scale, scores, at);
  }
}
