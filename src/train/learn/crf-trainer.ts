import { BEFORE, closesName, LABELS, mayFollow, OUTSIDE } from '../../annotate/tagger/model/labels.ts';

/** Settings of FTRL-Proximal (McMahan et al. 2013). */
export interface Rates {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

/** A sentence: its tokens' features one after the other, where each token's begin, and its labels. */
export interface Sequence {
  readonly features: Int32Array;
  /** One more than there are tokens. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** Added to the scores of the features: what another model says; `LABELS` for each token. */
  readonly scores?: Float32Array;
  /** What the sentence counts in training. */
  readonly weight: number;
}

/** Smaller gradients are not worth an update. */
const LEAST_GRADIENT = 1e-3;

/** Weights that are learned one by one, most of them ending at exactly 0. */
class Coordinates {
  readonly weights: Float32Array;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  readonly #rates: Rates;

  constructor(size: number, rates: Rates) {
    this.weights = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#n = new Float32Array(size);
    this.#rates = rates;
  }

  update(at: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.#rates;
    const n = this.#n[at]!;
    const root = Math.sqrt(n + gradient * gradient);
    const z = this.#z[at]! + gradient - ((root - Math.sqrt(n)) / alpha) * this.weights[at]!;
    this.#z[at] = z;
    this.#n[at] = n + gradient * gradient;
    this.weights[at] =
      z > l1
        ? (l1 - z) / ((beta + root) / alpha + l2)
        : z < -l1
          ? (-l1 - z) / ((beta + root) / alpha + l2)
          : 0;
  }
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001), trained sentence by sentence. Names may not be
 * left open; before and after a sentence stands `OUTSIDE`.
 */
export class CrfTrainer {
  readonly #features: Coordinates;
  readonly #transitions: Coordinates;
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);
  #kept = new Uint8Array(0);
  readonly #factors = new Float64Array(LABELS * LABELS);
  readonly #expected = new Float64Array(LABELS * LABELS);

  constructor(features: number, rates: Rates) {
    this.#features = new Coordinates(features * LABELS, rates);
    this.#transitions = new Coordinates(LABELS * LABELS, { ...rates, l1: 0 });
  }

  /** `LABELS` for each feature. */
  get weights(): Float32Array {
    return this.#features.weights;
  }

  /** From a label (row) to the next (column). */
  get transitions(): Float32Array {
    return this.#transitions.weights;
  }

  #reserve(tokens: number): void {
    if (this.#scale.length >= tokens) return;
    this.#scale = new Float64Array(2 * tokens);
    for (const name of ['e', 'f', 'b'] as const) {
      const fresh = new Float64Array(2 * tokens * LABELS);
      if (name === 'e') this.#emissions = fresh;
      else if (name === 'f') this.#forward = fresh;
      else this.#backward = fresh;
    }
  }

  /**
   * One step on one sentence.
   *
   * @param kept of features with which the step is made (Wang et al. 2013, “feature noising”); drawn by `random`
   * @returns the largest gradient: near 0 where the sentence has nothing left to teach
   */
  learn(
    { features, offsets, labels, scores, weight }: Sequence,
    kept = 1,
    random: () => number = () => 0,
  ): number {
    const keep = this.#drawKept(features.length, kept, random);
    const tokens = labels.length;
    this.#reserve(tokens);
    const emissions = this.#emissions;
    const { weights } = this.#features;
    for (let i = 0; i < tokens; i++) {
      const row = i * LABELS;
      for (let y = 0; y < LABELS; y++) emissions[row + y] = scores === undefined ? 0 : scores[row + y]!;
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        if (keep[at] === 0) continue;
        const base = features[at]! * LABELS;
        for (let y = 0; y < LABELS; y++) emissions[row + y]! += weights[base + y]!;
      }
      if (kept < 1) for (let y = 0; y < LABELS; y++) emissions[row + y]! /= kept;
      let most = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < LABELS; y++) if (emissions[row + y]! > most) most = emissions[row + y]!;
      for (let y = 0; y < LABELS; y++) emissions[row + y] = Math.exp(emissions[row + y]! - most);
    }
    this.#passForward(tokens);
    this.#passBackward(tokens);
    return this.#update(features, offsets, labels, keep, weight);
  }

  #drawKept(features: number, kept: number, random: () => number): Uint8Array {
    if (this.#kept.length < features) this.#kept = new Uint8Array(2 * features);
    if (kept >= 1) return this.#kept.fill(1, 0, features);
    for (let at = 0; at < features; at++) this.#kept[at] = random() < kept ? 1 : 0;
    return this.#kept;
  }

  #passForward(tokens: number): void {
    const [emissions, forward, scale, factors] = [this.#emissions, this.#forward, this.#scale, this.#factors];
    for (let from = 0; from < LABELS; from++)
      for (let to = 0; to < LABELS; to++)
        factors[from * LABELS + to] = mayFollow(from, to)
          ? Math.exp(this.transitions[from * LABELS + to]!)
          : 0;
    for (let i = 0; i < tokens; i++) {
      const row = i * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let value = 0;
        if (i === 0) value = factors[OUTSIDE * LABELS + y]!;
        else
          for (const before of BEFORE[y]!)
            value += forward[row - LABELS + before]! * factors[before * LABELS + y]!;
        value *= emissions[row + y]!;
        forward[row + y] = value;
        sum += value;
      }
      scale[i] = sum;
      for (let y = 0; y < LABELS; y++) forward[row + y]! /= sum;
    }
  }

  /** Leaves in `#backward` the product with the forward values: each label's probability. */
  #passBackward(tokens: number): void {
    const [emissions, forward, backward, factors] = [
      this.#emissions,
      this.#forward,
      this.#backward,
      this.#factors,
    ];
    const expected = this.#expected.fill(0);
    const last = (tokens - 1) * LABELS;
    for (let y = 0; y < LABELS; y++)
      backward[last + y] = y === OUTSIDE || closesName(y) ? factors[y * LABELS + OUTSIDE]! : 0;
    for (let i = tokens - 2; i >= 0; i--) {
      const row = i * LABELS;
      const next = row + LABELS;
      for (let y = 0; y < LABELS; y++) backward[row + y] = 0;
      for (let to = 0; to < LABELS; to++) {
        const arrives = emissions[next + to]! * backward[next + to]!;
        if (arrives === 0) continue;
        for (const y of BEFORE[to]!) backward[row + y]! += factors[y * LABELS + to]! * arrives;
      }
      let most = 0;
      for (let y = 0; y < LABELS; y++) if (backward[row + y]! > most) most = backward[row + y]!;
      for (let y = 0; y < LABELS; y++) backward[row + y]! /= most;
    }
    for (let i = 0; i < tokens; i++) {
      const row = i * LABELS;
      if (i > 0) {
        let sum = 0;
        for (let to = 0; to < LABELS; to++) {
          const arrives = emissions[row + to]! * backward[row + to]!;
          for (const y of BEFORE[to]!)
            sum += forward[row - LABELS + y]! * factors[y * LABELS + to]! * arrives;
        }
        for (let to = 0; to < LABELS; to++) {
          const arrives = (emissions[row + to]! * backward[row + to]!) / sum;
          if (arrives === 0) continue;
          for (const y of BEFORE[to]!)
            expected[y * LABELS + to]! += forward[row - LABELS + y]! * factors[y * LABELS + to]! * arrives;
        }
      }
    }
    for (let i = 0; i < tokens; i++) {
      const row = i * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        backward[row + y]! *= forward[row + y]!;
        sum += backward[row + y]!;
      }
      for (let y = 0; y < LABELS; y++) backward[row + y]! /= sum;
    }
    for (let y = 0; y < LABELS; y++) {
      expected[OUTSIDE * LABELS + y]! += backward[y]!;
      expected[y * LABELS + OUTSIDE]! += backward[last + y]!;
    }
  }

  #update(
    features: Int32Array,
    offsets: Int32Array,
    labels: Uint8Array,
    keep: Uint8Array,
    weight: number,
  ): number {
    const expected = this.#expected;
    let before: number = OUTSIDE;
    let largest = 0;
    const active = new Uint8Array(LABELS);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      expected[before * LABELS + label]! -= 1;
      before = label;
      const row = i * LABELS;
      this.#backward[row + label]! -= 1;
      largest = Math.max(largest, -this.#backward[row + label]!);
      let size = 0;
      for (let y = 0; y < LABELS; y++)
        if (Math.abs(this.#backward[row + y]!) > LEAST_GRADIENT) active[size++] = y;
      if (size === 0) continue;
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        if (keep[at] === 0) continue;
        const base = features[at]! * LABELS;
        for (let k = 0; k < size; k++)
          this.#features.update(base + active[k]!, weight * this.#backward[row + active[k]!]!);
      }
    }
    expected[before * LABELS + OUTSIDE]! -= 1;
    for (let at = 0; at < expected.length; at++)
      if (Math.abs(expected[at]!) > LEAST_GRADIENT) this.#transitions.update(at, weight * expected[at]!);
    return largest;
  }
}
