import { createHash } from 'node:crypto';
import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FILES, walkFolder } from '../load/files/walk.ts';
import type { Digest } from '../model/model.ts';
import { identify, isTooYoung } from './file-identity.ts';

/**
 * Stands for all that lies in a folder of articles without reading it: each file by its path, size, inode, and times
 * of change to the nanosecond. `null` where something changed so lately that its times do not say whether it will
 * have changed again.
 *
 * @param more what else the outcome depends on
 */
export function digestInputs(folder: string, more: unknown): Digest | null {
  const started = Date.now();
  const { files, problems } = walkFolder(folder);
  const digest = createHash('sha256').update(JSON.stringify([more, problems]));
  let isSettled = true;
  const add = (path: string, stats: BigIntStats) => {
    digest.update(`${path}\0${identify(stats)}\n`);
    if (isTooYoung(stats, started)) isSettled = false;
  };
  try {
    for (const { path, diskPath } of files) add(path, statSync(diskPath, { bigint: true }));
    for (const name of OWN_FILES) {
      const stats = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
      if (stats !== undefined) add(name, stats);
    }
  } catch {
    // A file went while it was looked at: the next look will tell.
    return null;
  }
  return isSettled ? (digest.digest('hex') as Digest) : null;
}
