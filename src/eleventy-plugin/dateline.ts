import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { openCompiled } from '../api/open-compiled.ts';
import type { OwnLayouts } from '../model/build-types.ts';
import { LAYOUTS } from '../render/layouts.ts';
import { findOwnLayouts } from '../settings/own-layouts.ts';
import { SETTINGS_JSON, SETTINGS_MODULE } from '../settings/read-settings.ts';
import type { Host } from './host.ts';

/** What the plugin is told. Paths are from the folder in which Eleventy is started. */
interface DatelineOptions {
  /**
   * The folder of the articles. Eleventy leaves them alone.
   *
   * @example 'content'
   */
  readonly articles: string;
  /**
   * The address of the published site, for feeds and canonical links.
   *
   * @default the setting `siteUrl`, or none
   */
  readonly siteUrl?: string;
  /**
   * Where what was understood of the articles is kept.
   *
   * @default '.dateline/eleventy'
   */
  readonly cache?: string;
  /**
   * Most threads at once.
   *
   * @default one for each processor
   */
  readonly jobs?: number;
}

/** Where all commands keep what they have made. */
const KEPT = '.dateline';
const CACHE = join(KEPT, 'eleventy');

/**
 * Puts an archive of articles into the site of another Eleventy project: the same pages as `dateline build` makes, by
 * the same layouts, beside the project's own.
 *
 * @example config.addPlugin(dateline, { articles: 'content' });
 */
export default async function dateline(
  config: Host,
  { articles, ...options }: DatelineOptions,
): Promise<void> {
  const { siteUrl = null, cache = CACHE, jobs = availableParallelism() } = options;
  const project = resolve('.');
  const { ownLayouts: own } = findOwnLayouts(project, articles);
  // Whoever sends an article sends no templates.
  config.ignores.add(`${relative(project, resolve(articles)).replaceAll('\\', '/')}/**`);
  // Beside what is kept, there are sites: the one that is served, and the former one of each that is built.
  config.ignores.add(`${KEPT}/**`);
  for (const path of [articles, SETTINGS_JSON, SETTINGS_MODULE, LAYOUTS]) config.addWatchTarget(path);
  if (own !== null) {
    for (const file of own.files) config.ignores.add(`${relative(project, own.folder)}/${file}`);
    config.addWatchTarget(own.folder, { resetConfig: true });
  }
  const { addArchive } = await openArchive(own);
  const told = { folder: articles, project, siteUrl, cache, jobs };
  addArchive(config, told, own === null ? [] : [own.folder]);
}

/** With layouts of the project, it is the program that is compiled with them. */
async function openArchive(own: OwnLayouts | null): Promise<typeof import('./add-archive.ts')> {
  const program = await openCompiled(own);
  return program?.open('src/eleventy-plugin/add-archive.ts') ?? import('./add-archive.ts');
}
