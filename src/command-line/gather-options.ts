import { basename, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { BuildOptions } from '../pipeline/build-options.ts';
import { createSilentReporter, type Reporter } from '../report/reporter.ts';
import { createTerminalReporter } from '../report/terminal-reporter.ts';
import { findEleventyConfig } from '../settings/eleventy-config.ts';
import { readSettings } from '../settings/read-settings.ts';
import { holds } from '../tools/disk/disk-path.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { PROJECT } from '../tools/disk/project.ts';
import { digestOf } from '../tools/text/digest.ts';

export interface CacheWords {
  readonly cache?: string;
}

/** As Commander hands them on. */
export interface BuildWords extends CacheWords {
  readonly output: string;
  readonly siteUrl?: string;
  readonly strict: boolean;
  readonly fresh: boolean;
  readonly jobs: number;
}

const CACHE = '.dateline';

/** @throws UsageError */
export async function gatherOptions(folder: string, words: BuildWords): Promise<BuildOptions> {
  requireFolder(folder);
  const { output, strict, fresh, jobs } = words;
  const { siteUrl = null } = words;
  const { settings, problems } = await readSettings({ folder, project: PROJECT, siteUrl });
  const cache = chooseCache(folder, words);
  const eleventy = await findEleventyConfig(PROJECT);
  return { folder, output, strict, fresh, jobs, cache, settings, settingsProblems: problems, eleventy };
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
 * articles it could have come with them: there the project has it.
 */
export function chooseCache(folder: string, { cache }: CacheWords): string {
  if (cache !== undefined) return cache;
  const isAmongArticles = holds(followLinks(folder), followLinks('.'));
  return join(isAmongArticles ? PROJECT : '', CACHE, nameCache(folder));
}

/** Shows progress where somebody is looking. */
export function chooseReporter({ quiet = false }: { readonly quiet?: boolean }): Reporter {
  return process.stderr.isTTY && !quiet ? createTerminalReporter(process.stderr) : createSilentReporter();
}

/** Each archive has a cache of its own: a build drops from it what the archive no longer needs. */
function nameCache(folder: string): string {
  const path = resolve(folder);
  return `${basename(path).replace(/[^\w-]/g, '_')}-${digestOf(path, 8)}`;
}
