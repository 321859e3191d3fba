import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileMark, PlacedFile } from '../model/placed-file.ts';
import { UsageError } from '../model/usage-error.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { isStillAs } from './is-as-published.ts';
import type { Staging } from './staging.ts';

interface Completed<File> {
  /** As they were given; where files had to be copied, with the marks of the copies. */
  readonly files: readonly File[];
  /** Whether the disk knows hard links. */
  readonly areLinked: boolean;
}

/**
 * Makes the staged site whole, in which lies so far what was made anew: all else is linked to from the published site.
 * Where the site that was published before that one is still there, it is brought up to date and takes the place: then
 * only what changed since is linked.
 *
 * @param files all files of the site
 */
export function completeSite<File extends PlacedFile>(
  staging: Staging,
  files: readonly File[],
): Completed<File> {
  const there = new Set(listFiles(staging.folder));
  const kept = new Map(files.flatMap((file) => (there.has(file.url) ? [] : [[file.url as string, file]])));
  const had = kept.size === 0 ? kept : bringUpFormer(staging, kept);
  const folders = new Set<string>();
  const copies = new Map<string, FileMark>();
  for (const url of kept.keys()) {
    if (had.has(url)) continue;
    const [from, to] = [join(staging.output, url), join(staging.folder, url)];
    makeFolder(dirname(to), folders);
    const copy = linkOrCopy(from, to);
    if (copy !== null) copies.set(url, copy);
  }
  if (copies.size === 0) return { files, areLinked: true };
  return { files: files.map((file) => ({ ...file, ...copies.get(file.url) })), areLinked: false };
}

/**
 * Puts the former site, as far as it is as the new one, in the place of the staged one, and into it what lies there.
 *
 * @param kept what it is to have of the published site
 * @returns what it has of that: nothing where it is not to be had, as on another disk
 */
function bringUpFormer(
  { folder, former, work }: Staging,
  kept: ReadonlyMap<string, FileMark>,
): ReadonlySet<string> {
  const had = new Set<string>();
  // A link, as a cache from elsewhere may have, would lead to somebody's files: they would be swept away.
  if (!readOwnStats(former)?.isDirectory()) return had;
  const [taken, made] = [join(work, 'former'), join(work, 'made')];
  try {
    renameSync(former, taken);
    sweep(taken, '', kept, had);
  } catch {
    return new Set();
  }
  renameSync(folder, made);
  renameSync(taken, folder);
  const folders = new Set<string>();
  for (const path of listFiles(made)) {
    makeFolder(dirname(join(folder, path)), folders);
    renameSync(join(made, path), join(folder, path));
  }
  rmSync(made, { recursive: true });
  return had;
}

/**
 * Leaves of a site what is kept and as it should be.
 *
 * @param left to it the files that are left are added
 * @returns whether any is
 */
function sweep(
  site: string,
  inside: string,
  kept: ReadonlyMap<string, FileMark>,
  left: Set<string>,
): boolean {
  let isLeft = false;
  for (const entry of readdirSync(join(site, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const place = `${site}/${path}`;
    const mark = kept.get(path);
    if (entry.isDirectory()) {
      if (sweep(site, path, kept, left)) isLeft = true;
      else rmdirSync(place);
    } else if (mark !== undefined && isStillAs(place, mark)) {
      left.add(path);
      isLeft = true;
    } else rmSync(place);
  }
  return isLeft;
}

/**
 * @returns what the copy is known by, where there are no hard links; it has the old time of change
 * @throws UsageError where there is nothing to copy: the site was seen whole before pages were rendered
 */
function linkOrCopy(from: string, to: string): FileMark | null {
  try {
    linkSync(from, to);
    return null;
  } catch {
    const stats = readOwnStats(from);
    if (stats === null)
      throw new UsageError(`While the site was built, somebody took ${from} away.`, 'Build it again.');
    copyFileSync(from, to);
    utimesSync(to, stats.atime, stats.mtime);
    const { size, mtimeMs, ino } = readOwnStats(to)!;
    return { size, modified: mtimeMs, inode: ino };
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
