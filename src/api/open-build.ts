import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { COMPILED, findCompiled } from '../compile/compiled-code.mjs';
import type { OwnLayouts } from '../model/build-types.ts';
import { isUsageError, UsageError } from '../model/usage-error.ts';
import { requireCompiler } from '../tools/require-compiler.ts';

type Build = typeof import('../build.ts').build;

/** Where this program runs from. */
const OWN = getEnvironmentData(COMPILED);

/**
 * Opens the stages: those of this program or, where the project has layouts of its own, the program compiled with them.
 *
 * @throws UsageError where they cannot be compiled
 */
export async function openBuild(own: OwnLayouts | null): Promise<Build> {
  const folder = own === null || own.replacing.size === 0 ? null : await compileWith(own);
  // Workers run the same.
  setEnvironmentData(COMPILED, folder ?? OWN);
  if (folder === null) return (await import('../build.ts')).build;
  const { build } = (await import(pathToFileURL(join(folder, 'build.mjs')).href)) as {
    readonly build: Build;
  };
  return async (...order) => {
    try {
      return await build(...order);
    } catch (error) {
      // Of that program, which has a class of its own for it.
      throw isUsageError(error) ? new UsageError(error.message, error.hint) : error;
    }
  };
}

async function compileWith(own: OwnLayouts): Promise<string> {
  await requireCompiler(`The layouts in ${own.folder}`);
  const folder = await findCompiled(own).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The layouts in ${own.folder} cannot be compiled. ${message}`,
      'Mend them, or take them away.',
    );
  });
  if (folder !== '') return folder;
  throw new UsageError(
    `The layouts in ${own.folder} cannot be compiled: nothing can be kept in node_modules/.cache.`,
    'Give yourself alone the right to write there.',
  );
}
