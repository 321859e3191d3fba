import { BEFORE, closesName, LABELS, OUTSIDE } from './labels.ts';

/** Finds the best row of labels, with `OUTSIDE` before and after it. */
export class Viterbi {
  readonly #transitions: Float32Array;
  #best = new Float32Array(0);
  #from = new Uint8Array(0);

  /** @param transitions from a label (row) to the next (column) */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
  }

  /** @param scores `LABELS` for each token; `labels` takes the answer from `at` on */
  decode(scores: Float32Array, tokens: number, labels: Uint8Array, at: number): void {
    if (this.#best.length < tokens * LABELS) {
      this.#best = new Float32Array(2 * tokens * LABELS);
      this.#from = new Uint8Array(2 * tokens * LABELS);
    }
    const [best, from, transitions] = [this.#best, this.#from, this.#transitions];
    for (let i = 0; i < tokens; i++) {
      const row = i * LABELS;
      for (let y = 0; y < LABELS; y++) {
        let [most, label] = [Number.NEGATIVE_INFINITY, 0];
        if (i === 0) {
          if (BEFORE[y]!.includes(OUTSIDE)) most = transitions[OUTSIDE * LABELS + y]!;
        } else {
          const allowed = BEFORE[y]!;
          for (let k = 0; k < allowed.length; k++) {
            const before = allowed[k]!;
            const score = best[row - LABELS + before]! + transitions[before * LABELS + y]!;
            if (score > most) [most, label] = [score, before];
          }
        }
        best[row + y] = most + scores[row + y]!;
        from[row + y] = label;
      }
    }
    const last = (tokens - 1) * LABELS;
    let [most, label] = [Number.NEGATIVE_INFINITY, 0];
    for (let y = 0; y < LABELS; y++) {
      if (y !== OUTSIDE && !closesName(y)) continue;
      const score = best[last + y]! + transitions[y * LABELS + OUTSIDE]!;
      if (score > most) [most, label] = [score, y];
    }
    for (let i = tokens - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = from[i * LABELS + label]!;
    }
  }
}
