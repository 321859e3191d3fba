/** What V8 made of a script when it was run, beside the script: to make it again takes longer than to run it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { keepFile } from './own-cache.mjs';

/** Bytes of the SHA-256 that stands before it. */
const SUM = 32;

const sumOf = (/** @type {Uint8Array} */ code) => createHash('sha256').update(code).digest();

/** Each version of V8, and each way of running it, makes another. */
const pathIn = (/** @type {string} */ folder) => join(folder, `code-${cachedDataVersionTag()}`);

/**
 * @param {string} folder in which nobody else can write; a script that is made anew has a new one
 * @returns {Buffer | null} `null` where nothing is kept, or it is damaged
 */
export function recallCode(folder) {
  try {
    const kept = readFileSync(pathIn(folder));
    const code = kept.subarray(SUM);
    return sumOf(code).equals(kept.subarray(0, SUM)) ? code : null;
  } catch {
    return null;
  }
}

export function keepCode(/** @type {string} */ folder, /** @type {Uint8Array} */ code) {
  keepFile(pathIn(folder), Buffer.concat([sumOf(code), code]));
}
