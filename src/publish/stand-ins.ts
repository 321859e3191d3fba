import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { type DiskPath, joinPath, listFolder } from '../tools/disk/disk-path.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import type { ForeignFile } from './foreign-files.ts';

/**
 * What stands in a new site for what is not Dateline's in the published one, by path: its inode. Files are links to
 * those in whose place they are, so that both sites are whole at the same time.
 */
export type StandIns = ReadonlyMap<string, number>;

const RECORD = 'stand-ins.json';

/**
 * Puts into a new site what stands there for what is not Dateline's, until that is brought over. What cannot be linked,
 * as where the disk knows no hard links, comes over then.
 *
 * @throws UsageError where some of it cannot come over at all
 */
export function placeStandIns(foreign: readonly ForeignFile[], output: string, next: string): StandIns {
  const placed = new Map<string, number>();
  const disk = readOwnStats(output)?.dev;
  const place = (from: DiskPath, to: DiskPath, path: string): void => {
    const stats = readOwnStats(from);
    if (stats === null) return;
    // It could not be moved.
    if (stats.isDirectory() && stats.dev !== disk) throw refuseDisk(path, output);
    if (!placeOne(from, to, stats)) return;
    placed.set(path, lstatSync(to).ino);
    if (!stats.isDirectory()) return;
    for (const { name, diskName } of listFolder(from))
      place(joinPath(from, diskName), joinPath(to, diskName), `${path}/${name}`);
    liken(to, stats);
  };
  for (const { path, folder, diskName } of foreign) {
    const to = joinPath(join(next, folder), diskName);
    if (readOwnStats(to) !== null) continue;
    mkdirSync(join(next, folder), { recursive: true });
    place(joinPath(join(output, folder), diskName), to, path);
  }
  return placed;
}

/** @returns whether it stands there; a folder as an empty one */
function placeOne(from: DiskPath, to: DiskPath, stats: Stats): boolean {
  try {
    if (stats.isDirectory()) {
      accessSync(from, constants.R_OK | constants.X_OK);
      mkdirSync(to, { mode: 0o700 });
    } else if (stats.isSymbolicLink()) symlinkSync(readlinkSync(from, { encoding: 'buffer' }), to);
    else linkSync(from, to);
    return true;
  } catch {
    // It has just gone, or cannot be linked or read: then it comes over later.
    return false;
  }
}

function liken(folder: DiskPath, { mode, uid, gid, atime, mtime }: Stats): void {
  try {
    chownSync(folder, uid, gid);
  } catch {
    // Only the system's keeper may give it to another user.
  }
  chmodSync(folder, mode);
  utimesSync(folder, atime, mtime);
}

function refuseDisk(path: string, output: string): UsageError {
  return new UsageError(
    `${path} in ${output} is a disk of its own, and cannot go into the new site.`,
    'Choose another folder with --output, or take it out.',
  );
}

/** Says beside a site in the making what stands in it: whoever brings the rest over may be another build. */
export function keepStandIns(build: string, placed: StandIns): void {
  writeFileSync(join(build, RECORD), JSON.stringify([...placed]));
}

/** @returns what a build kept that was killed since; nothing where that cannot be read */
export function readStandIns(build: string): StandIns {
  try {
    return new Map(JSON.parse(readFileSync(join(build, RECORD), 'utf8')) as [string, number][]);
  } catch {
    return new Map();
  }
}

/**
 * Brings over what was changed, made or removed in the last site after the new one had its stand-ins: what has changed
 * in both stays as it is in the new one. It can be done again where it was cut short.
 *
 * @param foreign what there is in the last site
 */
export function bringOver(
  foreign: readonly ForeignFile[],
  old: string,
  site: string,
  placed: StandIns,
): void {
  // What is in a folder stands behind it.
  for (const [path, inode] of [...placed].reverse()) {
    const there = readOwnStats(join(old, path)) === null ? readOwnStats(join(site, path)) : null;
    if (there?.ino === inode) drop(join(site, path), there);
  }
  for (const { path, folder, diskName } of foreign)
    bring(joinPath(join(old, folder), diskName), joinPath(join(site, folder), diskName), path, placed);
}

function bring(from: DiskPath, to: DiskPath, path: string, placed: StandIns): void {
  const [mine, there] = [readOwnStats(from), readOwnStats(to)];
  if (mine === null) return;
  if (there === null) {
    if (!placed.has(path)) move(from, to);
  } else if (mine.isDirectory() && there.isDirectory()) {
    for (const { name, diskName } of listFolder(from))
      bring(joinPath(from, diskName), joinPath(to, diskName), `${path}/${name}`, placed);
  } else if (there.ino === placed.get(path) && there.ino !== mine.ino) {
    // Another file has taken the place of the one that was linked.
    if (mine.isDirectory() === there.isDirectory() || drop(to, there)) renameSync(from, to);
  }
}

function move(from: DiskPath, to: DiskPath): void {
  const bytes = Buffer.from(to);
  mkdirSync(bytes.subarray(0, bytes.lastIndexOf(sep)), { recursive: true });
  renameSync(from, to);
}

/** @returns whether it is gone: a folder with something in it stays */
function drop(path: DiskPath, stats: Stats): boolean {
  if (!stats.isDirectory()) rmSync(path);
  else if (listFolder(path).length > 0) return false;
  else rmdirSync(path);
  return true;
}
