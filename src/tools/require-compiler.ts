import { UsageError } from '../model/usage-error.ts';
import { findLibrary } from './disk/find-library.ts';

/**
 * Makes sure that esbuild is at hand, which is an optional part of the package: code of the project is compiled by it.
 *
 * @param what needs it, as it is told
 * @throws UsageError where it is not installed, or not for this machine
 */
export async function requireCompiler(what: string): Promise<void> {
  try {
    if (findLibrary('esbuild') === null) throw new Error('esbuild is not installed');
    const { transform } = await import('esbuild');
    await transform('');
  } catch {
    throw new UsageError(
      `${what} cannot be run: esbuild, an optional part of Dateline, is not installed.`,
      'Install Dateline with its optional parts: npm install --include=optional.',
    );
  }
}
