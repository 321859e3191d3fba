import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Where files are read, one after the other: room made for each would lie about until it is tidied up. */
const CHUNK = Buffer.allocUnsafeSlow(1 << 18);

/** The SHA-256 of a file, in hexadecimal digits, however large it is. */
export function sumFile(path: string | Buffer): string {
  const file = openSync(path, 'r');
  try {
    return sumOpenFile(file);
  } finally {
    closeSync(file);
  }
}

/** The same of an open file, from a place on, in bytes. */
export function sumOpenFile(file: number, from = 0): string {
  const sum = createHash('sha256');
  for (let at = from; ; ) {
    const read = readSync(file, CHUNK, 0, CHUNK.length, at);
    if (read === 0) return sum.digest('hex');
    sum.update(CHUNK.subarray(0, read));
    at += read;
  }
}
