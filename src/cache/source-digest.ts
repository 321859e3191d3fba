import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Digest } from '../model/model.ts';
import { identify, isTooYoung } from '../tools/disk/file-identity.mjs';
import { readStats } from '../tools/disk/file-stats.ts';
import { listFiles } from '../tools/disk/list-files.ts';

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

/** Changes with every byte of what lies there. */
export function digestSources(paths: readonly string[]): Digest {
  const digest = createHash('sha256');
  for (const path of paths)
    for (const file of listBelow(path).filter((file) => readStats(file)?.isFile())) {
      const bytes = readFileSync(file);
      digest.update(`${relative(path, file)}\0${bytes.length}\n`).update(bytes);
    }
  return digest.digest('hex') as Digest;
}

/** Without libraries, which are known by their versions. */
function listBelow(path: string): readonly string[] {
  const stats = readStats(path);
  if (stats === null) return [];
  if (!stats.isDirectory()) return [path];
  return listFiles(path)
    .filter((file) => !file.split('/').includes('node_modules'))
    .map((file) => join(path, file));
}
