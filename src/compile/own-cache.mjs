/** The folder in which what is compiled is kept: nobody else can have put anything there. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { DATELINE, PROJECT } from '../tools/disk/places.mjs';

const CACHE = join(PROJECT, 'node_modules/.cache');
export const PLACE = join(CACHE, 'dateline');
/** Bits of a file's mode: others may write, and others or its group may. */
const OTHERS = 0o002;
const GROUP_OR_OTHERS = 0o022;

/**
 * Whether nobody can have put anything into a folder but this user, the system's, and the one whose project it is:
 * they could change the code itself.
 *
 * @param {number} barred bits of its mode that must not be set
 */
function isOwn(/** @type {string} */ folder, barred) {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  // Windows has other rights, and says nothing of them here.
  if (process.getuid === undefined) return true;
  const trusted = [0, process.getuid(), statSync(DATELINE).uid];
  return trusted.includes(stats.uid) && (stats.mode & barred) === 0;
}

/**
 * Whether nobody else can write to it, nor to a folder in it.
 *
 * @param {readonly string[]} folders in it
 * @throws {Error} where one is not there
 */
export function isOwnCache(...folders) {
  return isOwn(CACHE, OTHERS) && [PLACE, ...folders].every((folder) => isOwn(folder, GROUP_OR_OTHERS));
}

/**
 * Makes it. One in which others may have put something goes, and a link with it.
 *
 * @returns {boolean} whether nobody else can write there
 */
export function openOwnCache() {
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  if (!isOwn(CACHE, OTHERS)) return false;
  if (existsSync(PLACE) && !isOwn(PLACE, GROUP_OR_OTHERS)) rmSync(PLACE, { recursive: true });
  // Whatever rights this machine usually gives.
  mkdirSync(PLACE, { recursive: true, mode: 0o755 });
  return isOwn(PLACE, GROUP_OR_OTHERS);
}

/**
 * Bytes of what stands before what a file keeps, so many that numbers in it lie as V8 wants them: a sum that tells
 * whether the disk has given back what it was given. It need not withstand anybody: nobody else can write there. A
 * SHA-256 of 20 MB would take 12 ms, this takes 4.
 */
const SUM = 8;

function sumOf(/** @type {Uint8Array} */ content) {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(content));
  sum.writeUInt32LE(content.length, SUM / 2);
  return sum;
}

/**
 * What a file there keeps.
 *
 * @returns {Buffer | null} `null` where there is none, others can have written it, or a byte is another
 */
export function recall(/** @type {string} */ path) {
  try {
    if (!isOwnCache()) return null;
    const kept = readFileSync(path);
    const content = kept.subarray(SUM);
    return sumOf(content).equals(kept.subarray(0, SUM)) ? content : null;
  } catch {
    return null;
  }
}

/** Keeps something in a file there, whole or not at all. Where that cannot be, the program does without. */
export function keep(/** @type {string} */ path, /** @type {Uint8Array} */ content) {
  const made = `${path}.${process.pid}`;
  try {
    if (!openOwnCache()) return;
    writeFileSync(made, Buffer.concat([sumOf(content), content]), { mode: 0o644 });
    renameSync(made, path);
  } catch {
    if (existsSync(made)) rmSync(made);
  }
}
