import { createHash } from 'node:crypto';
import { type BigIntStats, statSync } from 'node:fs';
import type { LoadedFile } from '../load/read-articles.ts';
import type { FoundFile } from '../load/walk.ts';
import type { Settings } from '../model.ts';
import type { Memory } from '../parallel/recall-or-make.ts';
import { digestCode } from './code-version.ts';
import { identify, isTooYoung } from './file-identity.ts';
import { openRecordCache } from './record-cache.ts';

/** Opens what earlier builds read in files that have not been touched since. They are known again by path, size, inode, and times of change to the nanosecond. */
export function openFileCache(
  folder: string,
  settings: Settings,
  fresh: boolean,
): Memory<FoundFile, LoadedFile> {
  const started = Date.now();
  const version = createHash('sha256')
    .update(digestCode(['src'], []))
    .update(JSON.stringify(settings))
    .digest('hex');
  const cache = openRecordCache<LoadedFile>({ folder, name: 'files', part: null, version, fresh });
  const keys = new Map<string, string>();
  return {
    get(file) {
      const stats = readStats(file);
      if (stats === null || isTooYoung(stats, started)) return null;
      const key = keyOf(file, stats);
      keys.set(file.path, key);
      return cache.get(key);
    },
    put(file, loaded) {
      const key = keys.get(file.path);
      if (key !== undefined) cache.put(key, loaded);
    },
    save: () => cache.save(),
  };
}

/** `null` where the file cannot be looked at: whoever reads it will say why. */
function readStats({ diskPath }: FoundFile): BigIntStats | null {
  try {
    return statSync(diskPath, { bigint: true });
  } catch {
    return null;
  }
}

function keyOf({ path, relativePath }: FoundFile, stats: BigIntStats): string {
  return createHash('sha256')
    .update(`${path}\0${relativePath}\0${identify(stats)}`)
    .digest('hex')
    .slice(0, 32);
}
