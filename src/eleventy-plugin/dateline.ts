import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { UserConfig } from '@11ty/eleventy/UserConfig';
import { addLayouts } from '../render/eleventy/layout-template.ts';
import { LAYOUTS } from '../render/layouts.ts';
import { SETTINGS_JSON, SETTINGS_MODULE } from '../settings/read-settings.ts';
import { ArchiveData, type ArchiveOptions } from './archive-data.ts';
import { writeArchiveFiles } from './write-archive-files.ts';

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

const CACHE = join('.dateline', 'eleventy');

/** What Eleventy tells of a build. */
interface Build {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
}

/**
 * Puts an archive of articles into the site of another Eleventy project: the same pages as `dateline build` makes, by
 * the same layouts, beside the project's own.
 *
 * @example config.addPlugin(dateline, { articles: 'content' });
 */
export default function dateline(config: UserConfig, { articles, ...options }: DatelineOptions): void {
  const { siteUrl = null, cache = CACHE, jobs = availableParallelism() } = options;
  const project = resolve('.');
  const told: ArchiveOptions = { folder: articles, project, siteUrl, cache, jobs };
  const archive = new ArchiveData(told);
  config.addTemplateFormats('11ty.js');
  addLayouts(config);
  config.addGlobalData('dateline', archive);
  // Whoever sends an article sends no templates.
  config.ignores.add(`${relative(project, resolve(articles)).replaceAll('\\', '/')}/**`);
  for (const path of [articles, SETTINGS_JSON, SETTINGS_MODULE, LAYOUTS]) config.addWatchTarget(path);
  config.on('eleventy.before', () => archive.open());
  config.on('eleventy.after', async ({ directories, outputMode }: Build) => {
    if (outputMode === 'fs') await writeArchiveFiles(archive, resolve(directories.output));
    archive.close();
  });
}
