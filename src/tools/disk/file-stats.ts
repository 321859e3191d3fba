import { lstatSync, type Stats, statSync } from 'node:fs';
import type { FileMark } from '../../model/placed-file.ts';
import type { DiskPath } from './disk-path.ts';

/** Codes that say: there is nothing of this name. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** What a path leads to, symbolic links followed; `null` where it leads to nothing. */
export function readStats(path: string): Stats | null {
  return orNull(() => statSync(path));
}

/** What a path itself is, a symbolic link not followed; `null` where there is nothing. */
export function readOwnStats(path: DiskPath): Stats | null {
  return orNull(() => lstatSync(path));
}

/** Nothing is thrown for what is not there, which takes longer than the look. */
const QUIETLY = { throwIfNoEntry: false } as const;

/** Whether there is a file that still is as it was placed. */
export function isStillAs(path: string, { size, modified, inode }: FileMark): boolean {
  try {
    const stats = lstatSync(path, QUIETLY);
    if (stats === undefined || !stats.isFile()) return false;
    return stats.size === size && stats.mtimeMs === modified && stats.ino === inode;
  } catch {
    // Out of reach.
    return false;
  }
}

function orNull(read: () => Stats): Stats | null {
  try {
    return read();
  } catch (error) {
    if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
