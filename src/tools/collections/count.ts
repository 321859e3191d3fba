/** Adds to a count. */
export function countIn<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Texts, most frequent first, then by code unit. */
export function byFrequency<Key extends string>(counts: ReadonlyMap<Key, number>): readonly Key[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}
