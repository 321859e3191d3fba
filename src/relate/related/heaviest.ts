/** The heaviest of some numbers, heaviest first, of equal ones the lowest. */
export class Heaviest {
  size = 0;
  readonly numbers: Uint32Array;
  readonly weights: Float64Array;

  /** @param most so many are kept, 1 or more */
  constructor(most: number) {
    this.numbers = new Uint32Array(most);
    this.weights = new Float64Array(most);
  }

  add(number: number, weight: number): void {
    let at = this.size;
    if (at < this.numbers.length) this.size++;
    else if (!this.#isBefore(--at, number, weight)) return;
    for (; at > 0 && this.#isBefore(at - 1, number, weight); at--) {
      this.numbers[at] = this.numbers[at - 1]!;
      this.weights[at] = this.weights[at - 1]!;
    }
    this.numbers[at] = number;
    this.weights[at] = weight;
  }

  /** Whether a number belongs before the one at a place. */
  #isBefore(at: number, number: number, weight: number): boolean {
    return weight > this.weights[at]! || (weight === this.weights[at] && number < this.numbers[at]!);
  }
}
