import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findLibrary } from '../../tools/disk/find-library.ts';
import { listFiles } from '../../tools/disk/list-files.ts';

const CODE = /\.[cm]?[jt]s$/;

/**
 * Modules of the project that own pages in code, and code beside them, are made from, wherever they lie.
 *
 * @param folder of the project's own pages
 * @param project its root
 * @returns none where that cannot be told: Eleventy says what is wrong, or the compiler is not installed
 */
export async function listImports(folder: string, project: string): Promise<readonly string[]> {
  const modules = existsSync(folder) ? listFiles(folder).filter((file) => CODE.test(file)) : [];
  if (modules.length === 0 || findLibrary('esbuild') === null) return [];
  const { build } = await import('esbuild');
  try {
    const { metafile } = await build({
      absWorkingDir: project,
      entryPoints: modules.map((file) => join(folder, file)),
      bundle: true,
      write: false,
      metafile: true,
      outdir: folder,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
      preserveSymlinks: true,
      tsconfigRaw: {},
    });
    return Object.keys(metafile.inputs).map((path) => join(project, path));
  } catch {
    return [];
  }
}
