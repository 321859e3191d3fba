/** Names under the keys by which those that may be one meet, so that not all are compared with all. */
export class Buckets<Item, Key = string> {
  readonly #byKey = new Map<Key, Item[]>();

  add(key: Key, item: Item): void {
    const bucket = this.#byKey.get(key);
    if (bucket === undefined) this.#byKey.set(key, [item]);
    // One name may come twice to one key, one time after the other.
    else if (bucket.at(-1) !== item) bucket.push(item);
  }

  get(key: Key): readonly Item[] {
    return this.#byKey.get(key) ?? [];
  }

  has(key: Key): boolean {
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

/** So many a key and more: one key in ten, or fewer, is taken for one that comes again. */
const MARKS = 8;

/**
 * Tells keys that may come again from those that come once: most names meet no other, and a bucket for each of the keys
 * under which they might takes longer than all else.
 */
export class RepeatedKeys {
  readonly #counts: Uint8Array;

  /** @param keys so many at most */
  constructor(keys: number) {
    this.#counts = new Uint8Array(2 ** Math.ceil(Math.log2(MARKS * Math.max(1, keys))));
  }

  /** @param hash the same for the same key */
  note(hash: number): void {
    const at = hash & (this.#counts.length - 1);
    if (this.#counts[at]! < 2) this.#counts[at]!++;
  }

  has(hash: number): boolean {
    return this.#counts[hash & (this.#counts.length - 1)] === 2;
  }
}

const PRIME = 0x01000193;

/** Adds the letters of a text, from `from` to `to`, to a hash. */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let mixed = Math.imul(hash ^ 0xff, PRIME);
  for (let at = from; at < to; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), PRIME);
  // Of 32 bits with a sign: other numbers cost an allocation each as keys of a map.
  return mixed ^ (mixed >>> 15);
}
