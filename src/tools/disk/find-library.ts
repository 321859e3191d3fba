import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATELINE, PROJECT } from './project.ts';

/**
 * The folder of a library that Dateline was installed with, in the nearest `node_modules`. Node would look beyond the
 * project, too, where anybody may have put something.
 *
 * @returns `null` where it is not installed, as an optional one may be
 */
export function findLibrary(name: string): string | null {
  for (let folder = DATELINE; ; folder = dirname(folder)) {
    const library = join(folder, 'node_modules', name);
    if (existsSync(join(library, 'package.json'))) return library;
    if (folder === PROJECT) return null;
  }
}
