import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { followLinks } from '../tools/disk/follow-links.ts';
import { SETTINGS_JSON, SETTINGS_MODULE } from './read-settings.ts';

/**
 * The article folder that a file belongs to, as far as settings tell: the nearest one, from the file's own upwards,
 * that holds some. The search ends at the project, whose settings count in any case.
 *
 * @param from the file's own folder, as an absolute path
 * @param project the root folder of Dateline itself
 * @returns `null` where there is none
 */
export function findSettingsFolder(from: string, project: string): string | null {
  const home = followLinks(project);
  for (let folder = from; followLinks(folder) !== home; folder = dirname(folder)) {
    if ([SETTINGS_JSON, SETTINGS_MODULE].some((name) => existsSync(join(folder, name)))) return folder;
    if (folder === dirname(folder)) return null;
  }
  return null;
}
