import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { BuildOptions } from '../pipeline/build-options.ts';
import { findEleventyConfig } from '../settings/eleventy-config.ts';
import { findOwnLayouts } from '../settings/own-layouts.ts';
import { readSettings } from '../settings/read-settings.ts';
import { holds } from '../tools/disk/disk-path.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { DATELINE, PROJECT } from '../tools/disk/project.ts';
import { digestOf } from '../tools/text/digest.ts';

export interface CacheWords {
  readonly cache?: string;
}

/** What is asked for of a build beside the folder of the articles. */
export interface BuildWords extends CacheWords {
  readonly output: string;
  readonly siteUrl?: string;
  readonly strict: boolean;
  readonly fresh: boolean;
  readonly jobs: number;
  /** Settings for this build alone, not yet checked. */
  readonly settings?: unknown;
}

const CACHE = '.dateline';

/** @throws UsageError */
export async function gatherOptions(folder: string, words: BuildWords): Promise<BuildOptions> {
  requireFolder(folder);
  const { output, strict, fresh, jobs } = words;
  const { siteUrl = null, settings: given } = words;
  const { settings, problems } = await readSettings({ folder, project: PROJECT, siteUrl, given });
  const cache = chooseCache(folder, words);
  const { ownLayouts, problems: layoutProblems } = findOwnLayouts(PROJECT, folder);
  const { eleventy, problems: eleventyProblems } = await findEleventyConfig(PROJECT, folder);
  const settingsProblems = [...problems, ...layoutProblems, ...eleventyProblems];
  return { folder, output, strict, fresh, jobs, cache, settings, ownLayouts, eleventy, settingsProblems };
}

/** @throws UsageError */
export function requireFolder(folder: string): void {
  const stats = readStats(folder);
  if (stats?.isDirectory()) return;
  throw new UsageError(
    stats === null ? `There is no folder ${folder}.` : `${folder} is not a folder.`,
    'Name the folder that holds the articles.',
  );
}

/**
 * The folder of the cache: the one that was named, else the archive's own, where the program was started. Among the
 * articles it could have come with them: there the project has it or, where the project itself lies among them, Dateline.
 */
export function chooseCache(folder: string, { cache }: CacheWords): string {
  if (cache !== undefined) return cache;
  const place = ['', PROJECT].find((one) => !holds(followLinks(folder), followLinks(one)));
  return join(place ?? DATELINE, CACHE, nameCache(folder));
}

/** The folder of the cache where a build has left one; `null` where there is none, or no folder. */
export function findCache(folder: string, words: CacheWords): string | null {
  const cache = chooseCache(folder, words);
  // With the stroke, a file is no folder.
  return existsSync(join(cache, '/')) ? cache : null;
}

/** Each archive has a cache of its own: a build drops from it what the archive no longer needs. */
function nameCache(folder: string): string {
  const path = resolve(folder);
  return `${basename(path).replace(/[^\w-]/g, '_')}-${digestOf(path, 8)}`;
}
