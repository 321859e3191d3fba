import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../model/model.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { identify, isTooYoung } from './file-identity.ts';

/** Files of the project that a site is made from, beside its articles: the owner's pages, and what is copied. */
export interface Sources {
  /** Files and folders, whether they are there or not. */
  readonly paths: readonly string[];
  /** Of all that lies there, each file by its times; `null` where that cannot be told, as of what has just changed. */
  readonly digest: Digest | null;
}

/** Marks the state of files, and of all that lies in folders, without reading them. */
export function markSources(paths: readonly string[]): Sources {
  const started = Date.now();
  const digest = createHash('sha256');
  let isSettled = true;
  try {
    for (const path of paths)
      for (const file of listBelow(path)) {
        const stats = statSync(file, { bigint: true });
        digest.update(`${file}\0${identify(stats)}\n`);
        if (isTooYoung(stats, started)) isSettled = false;
      }
  } catch {
    return { paths, digest: null };
  }
  return { paths, digest: isSettled ? (digest.digest('hex') as Digest) : null };
}

function listBelow(path: string): readonly string[] {
  const stats = readStats(path);
  if (stats === null) return [];
  return stats.isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path];
}
