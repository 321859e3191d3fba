import { addContextFeatures, type View } from './context-features.ts';
import { FeatureSink } from './feature-sink.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';
import type { SentenceTokens } from './token-table.ts';
import { addWordFeatures, REACH } from './word-features.ts';
import type { WordForm } from './word-form.ts';

const PLACES = 2 * REACH + 1;

/** Scores the labels of tokens by one model. Scores of words for themselves are kept with the word. */
export class Scorer {
  readonly #model: Model;
  readonly #cased: boolean;
  readonly #sink = new FeatureSink();
  readonly #sums = new Int32Array(LABELS);
  #words = new WeakMap<WordForm, Int16Array>();

  constructor(model: Model, cased: boolean) {
    this.#model = model;
    this.#cased = cased;
  }

  #addSums(): void {
    const { findFeature, weights } = this.#model;
    const { hashes, size } = this.#sink;
    const sums = this.#sums;
    for (let k = 0; k < size; k++) {
      const feature = findFeature(hashes[k]!);
      if (feature < 0) continue;
      const base = feature * LABELS;
      for (let y = 0; y < LABELS; y++) sums[y]! += weights[base + y]!;
    }
  }

  /** Scores that a word gives from each place beside a token, `LABELS` a place. */
  #scoreWord(form: WordForm): Int16Array {
    const known = this.#words.get(form);
    if (known !== undefined) return known;
    const scores = new Int16Array(PLACES * LABELS);
    for (let place = 0; place < PLACES; place++) {
      this.#sink.clear();
      addWordFeatures(form, place - REACH, this.#cased, this.#sink);
      this.#sums.fill(0);
      this.#addSums();
      scores.set(this.#sums, place * LABELS);
    }
    this.#words.set(form, scores);
    return scores;
  }

  /** Puts the scores of token `i`, `LABELS` of them, into `scores` from `at` on. */
  score(view: View, sentence: SentenceTokens, i: number, scores: Float32Array, at: number): void {
    const { forms } = view.table;
    const sums = this.#sums;
    const first = Math.max(sentence.from, i - REACH);
    const last = Math.min(sentence.to - 1, i + REACH);
    // Before the sums are begun: a word met for the first time needs them for itself.
    const words: Int16Array[] = [];
    for (let near = first; near <= last; near++) words.push(this.#scoreWord(forms[near]!));
    this.#sink.clear();
    addContextFeatures(view, sentence, i, this.#sink);
    sums.fill(0);
    this.#addSums();
    words.forEach((word, k) => {
      const base = (first + k - i + REACH) * LABELS;
      for (let y = 0; y < LABELS; y++) sums[y]! += word[base + y]!;
    });
    const { scale } = this.#model;
    for (let y = 0; y < LABELS; y++) scores[at + y] = sums[y]! * scale;
  }
}
