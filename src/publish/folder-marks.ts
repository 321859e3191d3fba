import { rmdirSync, utimesSync } from 'node:fs';
import type { FolderMarks } from '../model/placed-file.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';

/** A change within this of a look at a folder may leave it the same time. Milliseconds. */
const TICK = 50;

export const NO_FOLDERS: FolderMarks = {
  paths: [],
  modified: new Float64Array(),
  inodes: new Float64Array(),
};

/**
 * Marks the folders of a site in which nobody else is at work. What has just changed gets an older time, so that any
 * later change shows.
 *
 * @param paths from the site's root
 */
export function markFolders(site: string, paths: Iterable<string>): FolderMarks {
  const sorted = [...paths].sort();
  const now = Date.now();
  const earlier = Math.floor(now / 1000) - 1;
  for (const path of sorted) {
    const folder = `${site}/${path}`;
    if (readOwnStats(folder)!.mtimeMs > now - TICK) setBack(folder, earlier);
  }
  const stats = sorted.map((path) => readOwnStats(`${site}/${path}`)!);
  return {
    paths: sorted,
    modified: Float64Array.from(stats, ({ mtimeMs }) => (mtimeMs > now - TICK ? Number.NaN : mtimeMs)),
    inodes: Float64Array.from(stats, ({ ino }) => ino),
  };
}

/** @param time in seconds since 1970 */
function setBack(folder: string, time: number): void {
  try {
    utimesSync(folder, time, time);
  } catch {
    // Its time does not tell whether it will change: its files will be looked at.
  }
}

/**
 * Looks at folders that were marked.
 *
 * @returns of each that is there, below others that are, whether it is as it was marked. No link is followed.
 */
export function compareFolders(
  site: string,
  { paths, modified, inodes }: FolderMarks,
): ReadonlyMap<string, boolean> {
  const there = new Map<string, boolean>();
  for (const [at, path] of paths.entries()) {
    const isOdd = path !== '' && (!there.has(folderAround(path)) || /(?:^|\/)\.*$/.test(path));
    const stats = isOdd ? null : readOwnStats(`${site}/${path}`);
    if (!stats?.isDirectory()) continue;
    there.set(path, stats.mtimeMs === modified[at] && stats.ino === inodes[at]);
  }
  return there;
}

/** @example folderAround('2023/08/x.html') // '2023/08' */
export function folderAround(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Removes a folder that holds nothing, and those above that then hold nothing either. */
export function dropEmpty(site: string, inside: string): void {
  for (let folder = inside; folder !== ''; folder = folderAround(folder)) {
    try {
      rmdirSync(`${site}/${folder}`);
    } catch {
      return;
    }
  }
}
