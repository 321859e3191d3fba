import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** Lists the files of a published site that Dateline wrote: the only ones that a later build may replace or delete. */
export const MANIFEST = '.dateline-files';

const HEADING = '# Written by Dateline. A build replaces and deletes what is listed here, and nothing else.';

/** @returns the files listed, or `null` where the folder has no manifest and so is not a site of Dateline's */
export function readManifest(folder: string): ReadonlySet<string> | null {
  try {
    const lines = readFileSync(join(folder, MANIFEST), 'utf8').split('\n');
    return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * @param files relative to the site's root, with forward slashes, in code-unit order
 * @throws UsageError where one has a name that cannot stand there
 */
export function writeManifest(folder: string, files: readonly string[]): void {
  const odd = files.find((file) => file.startsWith('#') || /[\r\n]/.test(file) || file === MANIFEST);
  if (odd !== undefined)
    throw new UsageError(`No file of a site may be named ${JSON.stringify(odd)}.`, 'Give it another name.');
  writeFileSync(join(folder, MANIFEST), formatManifest(files));
}

export function formatManifest(files: readonly string[]): string {
  return `${[HEADING, ...files].join('\n')}\n`;
}
