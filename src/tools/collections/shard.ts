import { createHash } from 'node:crypto';

/** One of `of` parts of an archive, numbered from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * Whether a file's articles are in a shard. Depends on the file's path alone, so that every machine sees the same
 * parts, and reads no other files.
 *
 * @param relativePath from the folder's root
 */
export function isInShard(relativePath: string, { number, of }: Shard): boolean {
  return createHash('sha256').update(relativePath).digest().readUInt32BE(0) % of === number - 1;
}
