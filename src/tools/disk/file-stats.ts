import { lstatSync, type Stats, statSync } from 'node:fs';

/** Codes that say: there is nothing of this name. */
const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** What a path leads to, symbolic links followed; `null` where it leads to nothing. */
export function readStats(path: string): Stats | null {
  return orNull(() => statSync(path));
}

/** What a path itself is, a symbolic link not followed; `null` where there is nothing. */
export function readOwnStats(path: string): Stats | null {
  return orNull(() => lstatSync(path));
}

function orNull(read: () => Stats): Stats | null {
  try {
    return read();
  } catch (error) {
    if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
