import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { holds } from '../tools/disk/disk-path.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { followLinks } from '../tools/disk/follow-links.ts';
import { MANIFEST } from './manifest.ts';

/** Folders of the project itself: a site put there would mix with it. */
const PROJECT_FOLDERS = ['src', 'layouts', 'test', 'content', '.ci', '.git', 'node_modules'];

/**
 * Refuses an output folder in which a build could do harm: one that holds the articles or lies among them, one
 * that is the project's own, and one with files in it that Dateline did not write.
 *
 * @param folder the articles
 * @param project the root of the project
 * @returns the output's real path, symbolic links followed
 * @throws UsageError
 */
export function checkOutput(output: string, folder: string, project: string): string {
  const target = followLinks(output);
  const articles = followLinks(folder);
  const root = followLinks(project);
  if (holds(target, articles) || holds(articles, target)) {
    throw refuse(output, `lies in the article folder ${folder}, or holds it`);
  }
  if (holds(target, root) || PROJECT_FOLDERS.some((name) => holds(join(root, name), target))) {
    throw refuse(output, 'belongs to the project itself');
  }
  if (isForeign(target, output)) throw refuse(output, 'holds files that Dateline did not write');
  return target;
}

function refuse(output: string, reason: string): UsageError {
  return new UsageError(
    `The output folder ${output} ${reason}.`,
    'Choose a new or an empty folder with --output.',
  );
}

/** Hidden files (`.git`, `.nojekyll`) alone do not make a folder foreign: they are carried over. */
function isForeign(target: string, output: string): boolean {
  const stats = readStats(target);
  if (stats === null) return false;
  if (!stats.isDirectory()) throw refuse(output, 'is a file');
  const names = readdirSync(target);
  return !names.includes(MANIFEST) && names.some((name) => !name.startsWith('.'));
}
