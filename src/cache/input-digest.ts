import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FILES } from '../load/files/walk.ts';
import type { Digest } from '../model/model.ts';
import { identify, isTooYoung } from '../tools/disk/file-identity.mjs';
import type { FolderLook } from './folder-look.ts';

/**
 * Stands for all that lies in a folder of articles without reading it: each file by its path, size, inode, and times
 * of change to the nanosecond. `null` where something changed so lately that its times do not say whether it will
 * have changed again.
 *
 * @param look at that folder
 * @param more what else the outcome depends on
 */
export function digestInputs(
  folder: string,
  { files, identities, problems }: FolderLook,
  more: unknown,
): Digest | null {
  const started = Date.now();
  const digest = createHash('sha256').update(JSON.stringify([more, problems]));
  if (identities.includes(null)) return null;
  digest.update(files.map(({ path }, at) => `${path}\0${identities[at]}\n`).join(''));
  for (const name of OWN_FILES) {
    const stats = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (isTooYoung(stats, started)) return null;
    digest.update(`${name}\0${identify(stats)}\n`);
  }
  return digest.digest('hex') as Digest;
}
