import { join } from 'node:path';
import type { FileMark } from '../model/placed-file.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { readManifest } from './manifest.ts';

/** Whether a site still is what was published: all of these files, untouched, and no others of Dateline's. */
export function isAsPublished(
  site: string,
  files: readonly (FileMark & { readonly url: string })[],
): boolean {
  const manifest = readManifest(site);
  if (manifest === null || manifest.size !== files.length) return false;
  return files.every(({ url, size, modified, inode }) => {
    const stats = manifest.has(url) ? readOwnStats(join(site, url)) : null;
    return stats?.isFile() && stats.size === size && stats.mtimeMs === modified && stats.ino === inode;
  });
}
