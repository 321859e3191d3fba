import { closesName, LABELS, mayFollow, OUTSIDE } from './labels.ts';

const ALL = Array.from({ length: LABELS }, (_, label) => label);
/** Labels after which no name is open, and those that may follow them. */
const CLOSED = ALL.filter((label) => label === OUTSIDE || closesName(label));
const FRESH = ALL.filter((label) => mayFollow(OUTSIDE, label));
/** Labels inside a name, each with the two that may come before it. */
const INNER = ALL.filter((label) => !mayFollow(OUTSIDE, label)).map((label) => {
  const [one = 0, other = 0] = ALL.filter((before) => mayFollow(before, label));
  return { label, one, other };
});

/** Finds the best row of labels, with `OUTSIDE` before and after it (Viterbi 1967). */
export class Viterbi {
  readonly #transitions: Float32Array;
  /** To each of `FRESH`, from each of `CLOSED`. */
  readonly #fresh: Float32Array;
  readonly #closed = new Float64Array(CLOSED.length);
  #best = new Float32Array(0);
  #from = new Uint8Array(0);

  /** @param transitions from a label (row) to the next (column) */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#fresh = Float32Array.from(
      FRESH.flatMap((to) => CLOSED.map((from) => transitions[from * LABELS + to]!)),
    );
  }

  /**
   * @param scores `LABELS` for each token, from `first` on
   * @param labels takes the answer from `at` on
   */
  decode(scores: Float32Array, first: number, tokens: number, labels: Uint8Array, at: number): void {
    if (this.#best.length < tokens * LABELS) {
      this.#best = new Float32Array(2 * tokens * LABELS);
      this.#from = new Uint8Array(2 * tokens * LABELS);
    }
    this.#begin(scores, first);
    for (let i = 1; i < tokens; i++) this.#step(scores, first + i * LABELS, i * LABELS);
    let label = this.#end((tokens - 1) * LABELS);
    for (let i = tokens - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = this.#from[i * LABELS + label]!;
    }
  }

  #begin(scores: Float32Array, first: number): void {
    const best = this.#best;
    const transitions = this.#transitions;
    for (let label = 0; label < LABELS; label++) best[label] = Number.NEGATIVE_INFINITY;
    for (const label of FRESH) best[label] = transitions[OUTSIDE * LABELS + label]! + scores[first + label]!;
  }

  #step(scores: Float32Array, at: number, row: number): void {
    const best = this.#best;
    const from = this.#from;
    const fresh = this.#fresh;
    const closed = this.#closed;
    const transitions = this.#transitions;
    const before = row - LABELS;
    for (let k = 0; k < CLOSED.length; k++) closed[k] = best[before + CLOSED[k]!]!;
    for (let j = 0, pair = 0; j < FRESH.length; j++) {
      let most = Number.NEGATIVE_INFINITY;
      let lead = 0;
      for (let k = 0; k < CLOSED.length; k++, pair++) {
        const score = closed[k]! + fresh[pair]!;
        if (score > most) {
          most = score;
          lead = k;
        }
      }
      const label = FRESH[j]!;
      best[row + label] = most + scores[at + label]!;
      from[row + label] = CLOSED[lead]!;
    }
    for (let j = 0; j < INNER.length; j++) {
      const { label, one, other } = INNER[j]!;
      const first = best[before + one]! + transitions[one * LABELS + label]!;
      const second = best[before + other]! + transitions[other * LABELS + label]!;
      best[row + label] = (second > first ? second : first) + scores[at + label]!;
      from[row + label] = second > first ? other : one;
    }
  }

  #end(row: number): number {
    let most = Number.NEGATIVE_INFINITY;
    let lead = OUTSIDE as number;
    for (const label of CLOSED) {
      const score = this.#best[row + label]! + this.#transitions[label * LABELS + OUTSIDE]!;
      if (score > most) {
        most = score;
        lead = label;
      }
    }
    return lead;
  }
}
