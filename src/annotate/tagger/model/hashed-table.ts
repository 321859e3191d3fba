/**
 * Numbers keys that are known by their 32-bit hashes, and keeps of each only its bucket and a fingerprint. A key
 * that is not in the table is taken for one that is with a probability of about 2 to the minus bits of the
 * fingerprint.
 */
interface HashedTable {
  /** Keys in each of the buckets, a power of two of them. */
  readonly counts: Uint8Array;
  /** Bucket by bucket. */
  readonly fingerprints: Uint8Array | Uint16Array;
}

/** Lays hashes out as a table. @returns it, and the order in which it holds them */
export function layOutTable(
  hashes: Int32Array,
  wide: boolean,
): { readonly table: HashedTable; readonly order: Int32Array } {
  // With 16 bits of each, buckets and fingerprints are all of a hash.
  let buckets = wide ? 1 << 16 : 1;
  while (buckets < hashes.length) buckets *= 2;
  const counts = new Uint8Array(buckets);
  for (const hash of hashes) counts[hash & (buckets - 1)]!++;
  const order = Int32Array.from(hashes.keys()).sort(
    (a, b) => (hashes[a]! & (buckets - 1)) - (hashes[b]! & (buckets - 1)) || hashes[a]! - hashes[b]!,
  );
  const sought = Array.from(order, (at) => fingerprintOf(hashes[at]!, wide));
  return {
    table: { counts, fingerprints: wide ? Uint16Array.from(sought) : Uint8Array.from(sought) },
    order,
  };
}

function fingerprintOf(hash: number, wide: boolean): number {
  return wide ? hash >>> 16 : hash >>> 24;
}

/** Where each bucket begins; one more than there are buckets. */
export function startBuckets(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let b = 0; b < counts.length; b++) starts[b + 1] = starts[b]! + counts[b]!;
  return starts;
}
