import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, PLACE, recall } from '../compile/own-cache.mjs';
import { digestOf } from '../tools/text/digest.ts';
import { compileProjectCode, type ProjectCode } from './project-code.ts';

const KEPT = join(PLACE, 'eleventy-code');

const IMPORTS = /\b(?:import(?!\s+type\b)|require|export\b(?:(?!\bexport\b)[^;])*\bfrom)\b/;

/** Whether code has nothing from elsewhere: what it says is then all that it depends on. */
export const standsAlone = (text: string): boolean => !IMPORTS.test(text);

/**
 * Compiles what the project's owner says to Eleventy, or takes it as it was compiled before: to start the compiler takes
 * 60 ms of processor time.
 *
 * @param project the root of the project
 * @throws {UsageError} with file, line and what is wrong
 */
export async function compileEleventyCode(file: string, project: string): Promise<ProjectCode> {
  const text = readFileSync(file, 'utf8');
  if (!standsAlone(text)) return compileProjectCode(file, project);
  const from = digestOf([file, project, text].join('\0'));
  const kept = recall(KEPT)?.toString();
  if (kept?.startsWith(from)) return JSON.parse(kept.slice(from.length)) as ProjectCode;
  const code = await compileProjectCode(file, project);
  keep(KEPT, Buffer.from(from + JSON.stringify(code)));
  return code;
}
