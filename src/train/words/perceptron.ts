import { newRandom, shuffle } from '../random.ts';

/** An input, the shares of its classes, and what it counts in training. */
export interface Lesson {
  readonly input: Float32Array;
  readonly shares: readonly number[];
  readonly weight: number;
}

const HIDDEN = 48;
const EPOCHS = 20;
const FIRST_RATE = 0.02;
const LAST_RATE = 0.001;
const DECAY = 1e-4;

/** A network of one hidden layer that tells the shares of classes, trained by stochastic gradient descent. */
export class Perceptron {
  readonly #inputs: number;
  readonly #classes: number;
  readonly #inner: Float64Array;
  readonly #innerBias = new Float64Array(HIDDEN);
  readonly #outer: Float64Array;
  readonly #outerBias: Float64Array;
  readonly #hidden = new Float64Array(HIDDEN);
  readonly #shares: Float64Array;

  constructor(lessons: readonly Lesson[], seed: number) {
    const random = newRandom(seed);
    this.#inputs = lessons[0]!.input.length;
    this.#classes = lessons[0]!.shares.length;
    this.#inner = Float64Array.from({ length: HIDDEN * this.#inputs }, () => (random() - 0.5) * 0.2);
    this.#outer = Float64Array.from({ length: this.#classes * HIDDEN }, () => (random() - 0.5) * 0.3);
    this.#outerBias = new Float64Array(this.#classes);
    this.#shares = new Float64Array(this.#classes);
    const order = [...lessons.keys()];
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const rate = FIRST_RATE * (1 - epoch / EPOCHS) + LAST_RATE;
      shuffle(order, random);
      for (const i of order) this.#learn(lessons[i]!, rate);
    }
  }

  /** Shares of the classes; the array is used again at the next call. */
  tell(input: Float32Array): Float64Array {
    const [inputs, classes] = [this.#inputs, this.#classes];
    const [inner, outer, hidden, shares] = [this.#inner, this.#outer, this.#hidden, this.#shares];
    for (let j = 0; j < HIDDEN; j++) {
      let sum = this.#innerBias[j]!;
      const row = j * inputs;
      for (let d = 0; d < inputs; d++) sum += inner[row + d]! * input[d]!;
      hidden[j] = Math.tanh(sum);
    }
    let total = 0;
    for (let c = 0; c < classes; c++) {
      let sum = this.#outerBias[c]!;
      for (let j = 0; j < HIDDEN; j++) sum += outer[c * HIDDEN + j]! * hidden[j]!;
      shares[c] = Math.exp(sum);
      total += shares[c]!;
    }
    for (let c = 0; c < classes; c++) shares[c]! /= total;
    return shares;
  }

  #learn({ input, shares, weight }: Lesson, rate: number): void {
    const told = this.tell(input);
    const inputs = this.#inputs;
    const [inner, outer, hidden] = [this.#inner, this.#outer, this.#hidden];
    const blame = new Float64Array(HIDDEN);
    for (let c = 0; c < this.#classes; c++) {
      const step = (told[c]! - shares[c]!) * weight * rate;
      for (let j = 0; j < HIDDEN; j++) {
        const at = c * HIDDEN + j;
        blame[j]! += step * outer[at]!;
        outer[at]! -= step * hidden[j]!;
      }
      this.#outerBias[c]! -= step;
    }
    for (let j = 0; j < HIDDEN; j++) {
      const step = blame[j]! * (1 - hidden[j]! ** 2);
      const row = j * inputs;
      for (let d = 0; d < inputs; d++) inner[row + d]! -= step * input[d]! + rate * DECAY * inner[row + d]!;
      this.#innerBias[j]! -= step;
    }
  }
}
