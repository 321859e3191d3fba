import { type Hash, hash } from 'node:crypto';
import type { Digest } from '../../model/model.ts';

/**
 * First `length` hexadecimal digits, an even number, of a hash: a text of its own, where a part of all digits would
 * keep them all in memory.
 */
export function shortDigest(open: Hash, length = 32): Digest {
  return open.digest().toString('hex', 0, length / 2) as Digest;
}

/** First `length` hexadecimal digits, an even number, of the text's SHA-256. */
export function digestOf(text: string, length = 32): Digest {
  // At one go: of a short text in two thirds of the time.
  return hash('sha256', text, 'buffer').toString('hex', 0, length / 2) as Digest;
}
