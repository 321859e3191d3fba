import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EleventyConfig } from '../model/build-types.ts';
import { digestOf } from '../tools/text/digest.ts';
import { compileProjectCode } from './project-code.ts';

const CONFIG = '.eleventy.ts';

/** Code with nothing from elsewhere is all that its digest has to stand for. */
const IMPORTS = /\b(?:import(?!\s+type\b)|require|export\b[^;]*\bfrom)\b/;

/**
 * Looks up what the project's owner says to Eleventy. It is not run yet.
 *
 * @param project the root of the project: code there may be run
 * @throws UsageError where it cannot be compiled
 */
export async function findEleventyConfig(project: string): Promise<EleventyConfig> {
  const path = join(project, CONFIG);
  if (!existsSync(path)) return { path: null, digest: digestOf('') };
  const text = readFileSync(path, 'utf8');
  // Compiling takes as long as all the rest of a build that finds nothing new.
  if (!IMPORTS.test(text)) return { path, digest: digestOf(text) };
  const { digest } = await compileProjectCode(path, project);
  return { path, digest };
}
