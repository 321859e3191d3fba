/** What is known of items from earlier builds. */
export interface Memory<Item, Value> {
  /** @returns `null` where nothing is known */
  get(item: Item): Value | null;
  put(item: Item, value: Value): void;
  /** To be called once, at the end. */
  save(): void;
}

/**
 * Recalls what is known of items, and makes what is missing, which is then known too.
 *
 * @param memory `null`: nothing is known or kept
 * @param make values of items in their order; it may report how many are done
 * @param onProgress called with the items done so far
 */
export async function recallOrMake<Item, Value>(
  items: readonly Item[],
  memory: Memory<Item, Value> | null,
  make: (missing: readonly Item[], onMade: (made: number) => void) => Promise<readonly Value[]>,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Value[]> {
  const known = items.map((item) => memory?.get(item) ?? null);
  const missing = items.filter((_, index) => known[index] === null);
  const from = items.length - missing.length;
  const made = await make(missing, (done) => onProgress(from + done, items.length));
  for (const [index, item] of missing.entries()) memory?.put(item, made[index]!);
  memory?.save();
  const next = made[Symbol.iterator]();
  return known.map((value) => value ?? next.next().value!);
}
