import type { OwnLayouts } from '../model/build-types.ts';
import { isUsageError, UsageError } from '../model/usage-error.ts';
import { openCompiled } from './open-compiled.ts';

export type Build = typeof import('../build.ts').build;

/**
 * Opens the stages: those of this program or, where the project has layouts of its own, the program compiled with them.
 *
 * @param haveChanged whether layouts have changed since this program was started: it is then opened as it is compiled now
 * @throws UsageError where they cannot be compiled
 */
export async function openBuild(own: OwnLayouts | null, haveChanged = false): Promise<Build> {
  const program = await openCompiled(own, haveChanged);
  if (program === null) return (await import('../build.ts')).build;
  const { build } = (await program.open('src/build.ts')) as { readonly build: Build };
  return async (...order) => {
    try {
      return await build(...order);
    } catch (error) {
      // Of that program, which has a class of its own for it.
      throw isUsageError(error) ? new UsageError(error.message, error.hint) : error;
    }
  };
}
