import { closeSync, fsyncSync, openSync } from 'node:fs';
import { syncDisk } from './system-calls.ts';

/**
 * Has a site stand on the disk before it takes the place of another one: else, after a loss of power, it might be there
 * with empty files.
 *
 * @param files that were written anew, from the site's root
 * @param folders of the site, all of them
 */
export function syncSite(site: string, files: Iterable<string>, folders: Iterable<string>): void {
  if (syncDisk(site)) return;
  for (const file of files) syncPath(`${site}/${file}`, 'r+');
  for (const folder of folders) syncFolder(`${site}/${folder}`);
}

/** What Windows and some disks say of a folder: there it is not for us to ask. */
const NOT_OF_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

/** Has the names in a folder stand on the disk. */
export function syncFolder(folder: string): void {
  try {
    syncPath(folder, 'r');
  } catch (error) {
    if (!NOT_OF_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
