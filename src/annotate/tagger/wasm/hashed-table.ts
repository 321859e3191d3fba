import { Numbers } from './columns';

/** Numbers of keys by their hashes, laid out as in `model/hashed-table.ts`, with fingerprints of eight bits. */
@unmanaged
export class HashedTable {
  /** Where each bucket begins; one more than there are buckets. */
  starts: Numbers;
  /** Buckets less one. */
  mask: i32;
  fingerprints: usize;
}

/** A key's number, -1 where it has none. */
export function find(table: HashedTable, hash: i32): i32 {
  const bucket = hash & table.mask;
  const end = table.starts[bucket + 1];
  const sought = <u32>hash >>> 24;
  for (let at = table.starts[bucket]; at < end; at++)
    if (<u32>load<u8>(table.fingerprints + <usize>at) === sought) return at;
  return -1;
}
