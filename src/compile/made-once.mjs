/** What is made of Dateline's own data, and is the same each time. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sumCode } from './code-sums.mjs';
import { keep, PLACE, recall } from './own-cache.mjs';

/** Bytes of the digest of what it is made from: it stands before what is kept. */
const DIGEST = 32;

/**
 * Makes something for the first time, and recalls it from then on. Where nothing can be kept it is made each time.
 *
 * @param {string} name of the file that keeps it
 * @param {string | readonly string[]} folders what it is made from, from Dateline's folder: the files in them, data and code
 * @param {() => Uint8Array} make
 * @returns {Buffer} it may be a view on a larger one, and begins where a number of four bytes may
 */
export function makeOnce(name, folders, make) {
  const path = join(PLACE, name);
  const digest = digestFolders(typeof folders === 'string' ? [folders] : folders);
  const kept = recall(path);
  if (kept?.subarray(0, DIGEST).equals(digest)) return kept.subarray(DIGEST);
  const made = Buffer.concat([digest, make()]);
  keep(path, made);
  return made.subarray(DIGEST);
}

function digestFolders(/** @type {readonly string[]} */ folders) {
  // What letters are differs from one Node to the next.
  const digest = createHash('sha256').update(process.version);
  for (const [path, sum] of sumCode())
    if (folders.some((folder) => path.startsWith(folder))) digest.update(`${path} ${sum}\n`);
  return digest.digest();
}
