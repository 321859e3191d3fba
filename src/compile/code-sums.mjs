/** Tells of what the program is made: it is looked at each time it starts, and read only where it is new. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { identify, isTooYoung } from '../tools/disk/file-identity.mjs';
import { DATELINE } from '../tools/disk/places.mjs';
import { keep, PLACE, recall } from './own-cache.mjs';

/** What is told to workers under this name holds for as long as the program runs: it is what runs. */
const SUMS = 'dateline:sums';
const KEPT = join(PLACE, 'sums');
const FOLDERS = ['layouts', 'src'];
const FILES = ['package.json', 'package-lock.json'];

/**
 * The SHA-256 of every file of Dateline's code, by path from its folder, in the order of the paths.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function sumCode() {
  const told = /** @type {ReadonlyMap<string, string> | undefined} */ (getEnvironmentData(SUMS));
  return told ?? sumCodeAnew();
}

/**
 * The same where the code may be other than it was when the program was started, as that of layouts is while a site is
 * served.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function sumCodeAnew() {
  const sums = sumAll();
  setEnvironmentData(SUMS, sums);
  return sums;
}

/** A file that is as it was, by its size, its inode and its times to the nanosecond, is not read again. */
function sumAll() {
  const now = Date.now();
  const known = recallSums();
  /** @type {Map<string, string>} */
  const sums = new Map();
  /** @type {string[]} */
  const lines = [];
  let isNew = false;
  for (const path of listFiles()) {
    const stats = statSync(join(DATELINE, path), { bigint: true, throwIfNoEntry: false });
    // What editors leave while a file is open: a link that leads nowhere, or a copy that is gone by now.
    if (stats === undefined) continue;
    const identity = `${identify(stats)} ${path}`;
    const recalled = known.get(identity);
    const sum =
      recalled ??
      createHash('sha256')
        .update(readFileSync(join(DATELINE, path)))
        .digest('hex');
    if (recalled === undefined) isNew = true;
    sums.set(path, sum);
    if (!isTooYoung(stats, now)) lines.push(`${sum} ${identity}\n`);
  }
  if (isNew) keep(KEPT, Buffer.from(lines.join('')));
  return sums;
}

function listFiles() {
  const found = FOLDERS.flatMap((folder) => listIn(folder));
  return [...found, ...FILES.filter((name) => existsSync(join(DATELINE, name)))].sort();
}

/**
 * @param {string} folder from Dateline's own
 * @returns {readonly string[]}
 */
function listIn(folder) {
  return readdirSync(join(DATELINE, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listIn(path) : [path];
  });
}

/** @returns {ReadonlyMap<string, string>} sums by identity and path */
function recallSums() {
  const lines = (recall(KEPT)?.toString() ?? '').split('\n');
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
}
