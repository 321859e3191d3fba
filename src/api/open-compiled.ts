import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { COMPILED, findProgram } from '../compile/compiled-code.mjs';
import type { Program } from '../compile/program.mjs';
import type { OwnLayouts } from '../model/build-types.ts';
import { UsageError } from '../model/usage-error.ts';
import { requireCompiler } from '../tools/require-compiler.ts';

/** Where this program runs from. */
const OWN = getEnvironmentData(COMPILED);

/**
 * Finds the program as it is compiled with a project's layouts, or compiles it. Workers run the same from then on.
 *
 * @returns `null` where nothing takes a layout's place, so that this program does
 * @throws UsageError where they cannot be compiled
 */
export async function openCompiled(own: OwnLayouts | null): Promise<Program | null> {
  const program = own === null || own.replacing.size === 0 ? null : await compileWith(own);
  setEnvironmentData(COMPILED, program?.folder ?? OWN);
  return program;
}

async function compileWith(own: OwnLayouts): Promise<Program> {
  await requireCompiler(`The layouts in ${own.folder}`);
  const program = await findProgram(own).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The layouts in ${own.folder} cannot be compiled. ${message}`,
      'Mend them, or take them away.',
    );
  });
  if (program !== null) return program;
  throw new UsageError(
    `The layouts in ${own.folder} cannot be compiled: nothing can be kept in node_modules/.cache.`,
    'Give yourself alone the right to write there.',
  );
}
