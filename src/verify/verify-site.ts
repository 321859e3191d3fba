import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findForeignFiles } from '../publish/foreign-files.ts';
import { formatManifest, MANIFEST, SUMS } from '../publish/manifest.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { sumFile } from '../tools/disk/sum-file.ts';
import { type FileSum, readSums } from '../tools/text/sum-list.ts';

/** What is found of a published site: paths from its root, in code-unit order. */
export interface SiteFindings {
  /** How many files are as they were published, both lists of them among these. */
  readonly sound: number;
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  /** What others have put there, and may: a folder stands for all that is in it. */
  readonly foreign: readonly string[];
}

/** Compares every file of a site with its sum, and both of its lists with what they should say. */
export function verifySite(site: string, own: readonly FileSum[]): SiteFindings {
  const altered: string[] = [];
  const missing: string[] = [];
  const take = (url: string, isSound: (path: string) => boolean): void => {
    const path = join(site, url);
    const stats = readOwnStats(path);
    if (stats === null) missing.push(url);
    else if (!stats.isFile() || !isSound(path)) altered.push(url);
  };
  for (const { url, sha256 } of own) take(url, (path) => sumFile(path) === sha256);
  for (const { url, text } of formatManifest(own)) take(url, (path) => readFileSync(path, 'utf8') === text);
  const urls = new Set([...own.map(({ url }) => url), MANIFEST, SUMS]);
  const foreign = findForeignFiles(site, urls, new Set()).map(({ path }) => path);
  const sound = urls.size - altered.length - missing.length;
  return { sound, altered: altered.sort(), missing: missing.sort(), foreign };
}

/** What is found where nothing tells of the files. */
export function missSums(site: string): SiteFindings {
  const nothing = { sound: 0, altered: [], missing: [], foreign: [] };
  return existsSync(join(site, SUMS)) ? { ...nothing, altered: [SUMS] } : { ...nothing, missing: [SUMS] };
}

/** The sums as a site lists them; `null` where the list is gone, or is none. */
export function readOwnSums(site: string): readonly FileSum[] | null {
  const path = join(site, SUMS);
  return existsSync(path) ? readSums(readFileSync(path, 'utf8')) : null;
}
