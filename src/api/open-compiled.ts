import { join } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { sumCodeAnew } from '../compile/code-sums.mjs';
import { COMPILED, findProgram } from '../compile/compiled-code.mjs';
import type { Program } from '../compile/program.mjs';
import type { OwnLayouts } from '../model/build-types.ts';
import { UsageError } from '../model/usage-error.ts';
import { DATELINE } from '../tools/disk/project.ts';
import { requireCompiler } from '../tools/require-compiler.ts';

/** Dateline's own layouts. */
const LAYOUTS = join(DATELINE, 'layouts');
/** As the compiler says what a script cannot do. */
const AWAITING = /Top-level await/;
const AWAIT_INSIDE = 'A layout that awaits something does so in a function, not at its top level.';
/** Where this program runs from. */
const OWN = getEnvironmentData(COMPILED);

/**
 * Finds the program as it is compiled with a project's layouts, or compiles it. Workers run the same from then on.
 *
 * @param haveChanged whether the layouts, whosever they are, are others than those that this program was compiled with
 * @returns `null` where nothing takes a layout's place, so that this program does
 * @throws UsageError where they cannot be compiled
 */
export async function openCompiled(own: OwnLayouts | null, haveChanged = false): Promise<Program | null> {
  const replacing = own === null || own.replacing.size === 0 ? null : own;
  if (haveChanged) sumCodeAnew();
  const program = replacing === null && !haveChanged ? null : await compileWith(replacing);
  setEnvironmentData(COMPILED, program?.folder ?? OWN);
  return program;
}

async function compileWith(own: OwnLayouts | null): Promise<Program> {
  const layouts = own?.folder ?? LAYOUTS;
  if (own !== null) await requireCompiler(`The layouts in ${layouts}`);
  const program = await findProgram(own).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The layouts in ${layouts} cannot be compiled. ${message}`,
      AWAITING.test(message) ? AWAIT_INSIDE : 'Mend them, or take them away.',
    );
  });
  if (program !== null) return program;
  throw new UsageError(
    `The layouts in ${layouts} cannot be compiled: nothing can be kept in node_modules/.cache.`,
    'Give yourself alone the right to write there.',
  );
}
