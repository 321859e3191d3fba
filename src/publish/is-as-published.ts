import { existsSync } from 'node:fs';
import type { FileMark } from '../model/placed-file.ts';
import { isStillAs } from '../tools/disk/file-stats.ts';
import { readManifest, SUMS } from './manifest.ts';

/** Whether a site still is what was published: all of these files, untouched, and no others of Dateline's. */
export function isAsPublished(
  site: string,
  files: readonly (FileMark & { readonly url: string })[],
): boolean {
  const manifest = readManifest(site);
  // It lists the sums, too.
  if (manifest === null || manifest.size !== files.length + 1 || !existsSync(`${site}/${SUMS}`)) return false;
  // To join and tidy up a path takes half as long as the look at the file.
  return files.every((file) => manifest.has(file.url) && isStillAs(`${site}/${file.url}`, file));
}
