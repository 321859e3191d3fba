import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EleventyConfig } from '../model/build-types.ts';
import type { Problem } from '../model/model.ts';
import { digestOf } from '../tools/text/digest.ts';
import { standsAlone } from './eleventy-code.ts';
import { compileProjectCode } from './project-code.ts';
import { refuseCode, reportCodeNotRun } from './refuse-code.ts';

const CONFIG = '.eleventy.ts';

interface EleventyConfigFound {
  readonly eleventy: EleventyConfig;
  readonly problems: readonly Problem[];
}

const NONE: EleventyConfigFound = { eleventy: { path: null, digest: digestOf('') }, problems: [] };

/**
 * Looks up what the project's owner says to Eleventy. It is not run yet.
 *
 * @param project the root of the project: code there may be run
 * @param articles the folder of the articles
 * @throws UsageError where it cannot be compiled
 */
export async function findEleventyConfig(project: string, articles: string): Promise<EleventyConfigFound> {
  const path = join(project, CONFIG);
  if (!existsSync(path)) return NONE;
  const refusal = refuseCode(path, project, articles);
  if (refusal !== null) return { ...NONE, problems: [reportCodeNotRun(CONFIG, refusal)] };
  const text = readFileSync(path, 'utf8');
  // Compiling takes as long as all the rest of a build that finds nothing new.
  const digest = standsAlone(text) ? digestOf(text) : (await compileProjectCode(path, project)).digest;
  return { eleventy: { path, digest }, problems: [] };
}
