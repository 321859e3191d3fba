import { addLayouts } from '../render/eleventy/layout-template.ts';
import { ArchiveData, type ArchiveOptions } from './archive-data.ts';
import type { Host } from './host.ts';
import { writeArchiveFiles } from './write-archive-files.ts';

/** Eleventy tells nobody else that nothing is to be written. */
const IS_DRY_RUN = process.argv.includes('--dryrun');

/** What Eleventy tells of a build. */
interface Build {
  readonly directories: { readonly output: string };
  readonly outputMode: string;
}

/**
 * Gives Eleventy the pages of an archive, and the layouts that show them.
 *
 * @param ownLayouts folders of layouts of the project: their styles and assets are taken
 */
export function addArchive(config: Host, options: ArchiveOptions, ownLayouts: readonly string[]): void {
  const archive = new ArchiveData(options);
  config.addTemplateFormats('11ty.js');
  addLayouts(config);
  config.addGlobalData('dateline', archive);
  config.on('eleventy.before', () => archive.open());
  config.on('eleventy.after', async ({ directories, outputMode }: Build) => {
    if (outputMode === 'fs' && !IS_DRY_RUN) await writeArchiveFiles(archive, directories.output, ownLayouts);
    archive.close();
  });
}
