import { addContextFeatures, type View } from '../features/context-features.ts';
import { FeatureSink } from '../features/feature-sink.ts';
import { addWordFeatures, REACH } from '../features/word-features.ts';
import type { SentenceTokens, TokenTable } from '../words/token-table.ts';
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

  /** Where the sums stand that the word of a token gives from a place; they are made at the first call. */
  #sumWord(table: TokenTable, i: number, place: number): number {
    const id = table.ids[i]!;
    if (id >= this.#known.length) this.#reserve(id + 1);
    const at = (id * PLACES + place) * PAIRS;
    if (this.#known[id]! & (1 << place)) return at;
    this.#known[id]! |= 1 << place;
    this.#sink.clear();
    addWordFeatures(table, i, place - REACH, this.#cased, this.#sink);
    const sums = this.#words.subarray(at, at + PAIRS).fill(0);
    addWeights(this.#model, this.#sink, sums);
    return at;
  }

  /** Puts the scores of token `i`, `LABELS` of them, into `scores` from `at` on, where zeros stand. */
  score(view: View, sentence: SentenceTokens, i: number, scores: Float32Array, at: number): void {
    const { table } = view;
    if (table.generation !== this.#generation) this.#forget(table.generation);
    const sums = this.#sums.fill(0);
    const first = Math.max(sentence.from, i - REACH);
    const last = Math.min(sentence.to - 1, i + REACH);
    for (let near = first; near <= last; near++) {
      const from = this.#sumWord(table, near, near - i + REACH);
      addRow(this.#words, from, sums);
    }
    this.#sink.clear();
    addContextFeatures(view, sentence, i, this.#sink);
    addWeights(this.#model, this.#sink, sums);
    addScores(sums, this.#model.scale, scores, at);
  }
}

/** Adds `PAIRS` numbers from `at` on to sums: written out, since a loop over so few takes twice as long. */
function addRow(rows: Int32Array, at: number, sums: Int32Array): void {
  sums[0]! += rows[at]!;
  sums[1]! += rows[at + 1]!;
  sums[2]! += rows[at + 2]!;
  sums[3]! += rows[at + 3]!;
  sums[4]! += rows[at + 4]!;
  sums[5]! += rows[at + 5]!;
  sums[6]! += rows[at + 6]!;
  sums[7]! += rows[at + 7]!;
  sums[8]! += rows[at + 8]!;
}
