import { hash } from 'node:crypto';
import type { Digest } from '../../model/model.ts';

/**
 * First `length` hexadecimal digits, an even number, of the text's SHA-256: a text of its own, where a part of all
 * digits would keep them all in memory. At one go, which of a short text takes two thirds of the time.
 */
export function digestOf(text: string, length = 32): Digest {
  return hash('sha256', text, 'buffer').toString('hex', 0, length / 2) as Digest;
}
