import { createHash } from 'node:crypto';
import { type BigIntStats, statSync } from 'node:fs';
import type { LoadedFile } from '../load/read-articles.ts';
import type { FoundFile } from '../load/walk.ts';
import type { Settings } from '../model.ts';
import type { Memory } from '../parallel/recall-or-make.ts';
import { digestCode } from './code-version.ts';
import { openRecordCache } from './record-cache.ts';
import { isTooYoung } from './too-young.ts';

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
      const stats = statSync(file.diskPath, { bigint: true, throwIfNoEntry: false });
      if (stats === undefined || isTooYoung(stats, started)) return null;
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

function keyOf({ path, relativePath }: FoundFile, { size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return createHash('sha256')
    .update(`${path}\0${relativePath}\0${size} ${ino} ${mtimeNs} ${ctimeNs}`)
    .digest('hex')
    .slice(0, 32);
}
