const EMPTY = -1;

/** Numbers the features that occur often enough, by their hashes. */
export class FeatureNumbers {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #ids = new Int32Array(0);
  #size = 0;

  #slot(keys: Int32Array, counts: Int32Array, hash: number): number {
    const mask = keys.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (counts[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  count(hash: number): void {
    const at = this.#slot(this.#keys, this.#counts, hash);
    if (this.#counts[at]!++ > 0) return;
    this.#keys[at] = hash;
    if (++this.#size * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    const counts = new Int32Array(keys.length);
    this.#keys.forEach((hash, from) => {
      if (this.#counts[from] === 0) return;
      const at = this.#slot(keys, counts, hash);
      keys[at] = hash;
      counts[at] = this.#counts[from]!;
    });
    [this.#keys, this.#counts] = [keys, counts];
  }

  /** Numbers those that were counted `least` times or more. @returns their hashes, by number */
  number(least: number): Int32Array {
    this.#ids = new Int32Array(this.#keys.length).fill(EMPTY);
    const hashes: number[] = [];
    this.#counts.forEach((count, at) => {
      if (count < least) return;
      this.#ids[at] = hashes.length;
      hashes.push(this.#keys[at]!);
    });
    return Int32Array.from(hashes);
  }

  /** @returns -1 where the feature has no number */
  find(hash: number): number {
    const at = this.#slot(this.#keys, this.#counts, hash);
    return this.#counts[at] === 0 ? EMPTY : this.#ids[at]!;
  }
}
