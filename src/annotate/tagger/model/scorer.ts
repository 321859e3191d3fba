import { addContextFeatures, type View } from '../features/context-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { addWordFeatures, REACH } from '../features/word-features.ts';
import type { SentenceTokens } from '../words/token-table.ts';
import type { WordForm } from '../words/word-form.ts';
import { addScores, addWeights, type Model, PAIRS } from './model.ts';

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

  /** Where the sums stand that a word gives from a place; they are made at the first call. */
  #sumWord(form: WordForm, place: number): number {
    const { id } = form;
    if (id >= this.#known.length) this.#reserve(id + 1);
    const at = (id * PLACES + place) * PAIRS;
    if (this.#known[id]! & (1 << place)) return at;
    this.#known[id]! |= 1 << place;
    this.#sink.clear();
    addWordFeatures(form, place - REACH, this.#cased, this.#sink);
    const sums = this.#words.subarray(at, at + PAIRS).fill(0);
    addWeights(this.#model, this.#sink, sums);
    return at;
  }

  /** Puts the scores of token `i`, `LABELS` of them, into `scores` from `at` on, where zeros stand. */
  score(view: View, sentence: SentenceTokens, i: number, scores: Float32Array, at: number): void {
    const { forms, generation } = view.table;
    if (generation !== this.#generation) this.#forget(generation);
    const sums = this.#sums.fill(0);
    const first = Math.max(sentence.from, i - REACH);
    const last = Math.min(sentence.to - 1, i + REACH);
    for (let near = first; near <= last; near++) {
      const from = this.#sumWord(forms[near]!, near - i + REACH);
      const words = this.#words;
      for (let pair = 0; pair < PAIRS; pair++) sums[pair]! += words[from + pair]!;
    }
    this.#sink.clear();
    addContextFeatures(view, sentence, i, this.#sink);
    addWeights(this.#model, this.#sink, sums);
    addScores(sums, this.#model.scale, scores, at);
  }
}
