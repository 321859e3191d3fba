/** Names under the keys by which those that may be one meet, so that not all are compared with all. */
export class Buckets<Item> {
  readonly #byKey = new Map<string, Item[]>();

  add(key: string, item: Item): void {
    const bucket = this.#byKey.get(key);
    if (bucket === undefined) this.#byKey.set(key, [item]);
    // One name may come twice to one key, one time after the other.
    else if (bucket.at(-1) !== item) bucket.push(item);
  }

  get(key: string): readonly Item[] {
    return this.#byKey.get(key) ?? [];
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /**
   * All pairs that meet, as often as they do.
   *
   * @param fullest a bucket of more says nothing of those in it
   */
  *pairs(fullest: number): Iterable<readonly [Item, Item]> {
    for (const bucket of this.#byKey.values()) {
      if (bucket.length > fullest) continue;
      for (let i = 0; i < bucket.length; i++)
        for (let j = i + 1; j < bucket.length; j++) yield [bucket[i]!, bucket[j]!];
    }
  }
}
