import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIBRARIES = `${sep}node_modules${sep}`;

/** Dateline's own folder: its code, its data and its layouts. */
export const DATELINE = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const installedAt = DATELINE.indexOf(LIBRARIES);

/** Whether this is the package, installed among the libraries of a project. */
export const IS_PACKAGE = installedAt >= 0;

/**
 * The project that Dateline works for: the folder whose `node_modules` it is installed in, else its own clone. Settings
 * and layouts may lie there, and code.
 */
export const PROJECT = IS_PACKAGE ? DATELINE.slice(0, installedAt) : DATELINE;

/** The modules of Dateline. */
export const SRC = join(DATELINE, 'src');

/** The package as it was compiled when it was packed. */
export const DIST = join(DATELINE, 'dist');

/**
 * Where libraries are looked for from a folder: in the `node_modules` of the folders from there up to the project that
 * it belongs to, and no further. There, anybody may have put some.
 *
 * @returns {readonly string[]} the nearest first
 */
export function listLibraryFolders(/** @type {string} */ folder) {
  const at = `${folder}${sep}`.indexOf(LIBRARIES);
  const home = at < 0 ? PROJECT : folder.slice(0, at);
  const folders = [];
  for (let above = folder; above === home || above.startsWith(home + sep); above = dirname(above))
    folders.push(join(above, 'node_modules'));
  return folders;
}
