import { existsSync } from 'node:fs';
import type { ProjectCode } from '../../settings/project-code.ts';
import { importInstalledEleventy } from './installed-eleventy.ts';

/** Code that may open libraries, or name a folder with more code. */
const OPENING = /\b(?:import|require|dir)\b/;

/**
 * Opens Eleventy. Where it is compiled in, that takes a fifth of the time; but code of the project that may open it, too,
 * is to get the very same: the one that is installed. So is who asks to be told of each step: compiled in, it tells none.
 *
 * @param config what the project's owner says to it
 * @param pages the folder of the owner's own pages
 */
export function importEleventy(config: ProjectCode | null, pages: string) {
  const isShared = existsSync(pages) || OPENING.test(config?.text ?? '');
  const isHeard = process.env['DEBUG'] !== undefined;
  return isShared || isHeard ? importInstalledEleventy() : import('@11ty/eleventy');
}
