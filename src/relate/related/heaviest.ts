/** For each of some rows the heaviest of its numbers, heaviest first, of equal ones the lowest. */
export class Heaviest {
  readonly #most: number;
  readonly sizes: Uint32Array;
  /** Row `i` has its own from `i * most` on. */
  readonly numbers: Uint32Array;
  readonly weights: Float64Array;

  /** @param most so many are kept of a row, 1 or more */
  constructor(most: number, rows = 1) {
    this.#most = most;
    this.sizes = new Uint32Array(rows);
    this.numbers = new Uint32Array(rows * most);
    this.weights = new Float64Array(rows * most);
  }

  add(number: number, weight: number, row = 0): void {
    const start = row * this.#most;
    let at = start + this.sizes[row]!;
    if (at < start + this.#most) this.sizes[row]!++;
    else if (!this.#isBefore(--at, number, weight)) return;
    for (; at > start && this.#isBefore(at - 1, number, weight); at--) {
      this.numbers[at] = this.numbers[at - 1]!;
      this.weights[at] = this.weights[at - 1]!;
    }
    this.numbers[at] = number;
    this.weights[at] = weight;
  }

  /** What a number must weigh to be kept in a row: 0 where there is room. */
  leastOf(row: number): number {
    return this.sizes[row] === this.#most ? this.weights[(row + 1) * this.#most - 1]! : 0;
  }

  has(number: number, row = 0): boolean {
    const start = row * this.#most;
    for (let at = start; at < start + this.sizes[row]!; at++) if (this.numbers[at] === number) return true;
    return false;
  }

  /** The numbers of a row: a view. */
  listOf(row: number): Uint32Array {
    const start = row * this.#most;
    return this.numbers.subarray(start, start + this.sizes[row]!);
  }

  /** Whether a number belongs before the one at a place. */
  #isBefore(at: number, number: number, weight: number): boolean {
    return weight > this.weights[at]! || (weight === this.weights[at] && number < this.numbers[at]!);
  }
}
