import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { compareText } from '../tools/text/compare-text.ts';
import { type FileSum, formatSums } from '../tools/text/sum-list.ts';

/** Lists the files of a published site that Dateline wrote: the only ones that a later build may replace or delete. */
export const MANIFEST = '.dateline-files';
/** Lists the same with their sums, as `sha256sum` does: anybody can check them, and sign the list. */
export const SUMS = 'SHA256SUMS';

const HEADING = '# Written by Dateline. A build replaces and deletes what is listed here, and nothing else.';

/** @returns the files listed, or `null` where the folder has no manifest and so is not a site of Dateline's */
export function readManifest(folder: string): ReadonlySet<string> | null {
  const text = readText(join(folder, MANIFEST));
  if (text === null) return null;
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}

/**
 * Writes both lists of a site into its folder.
 *
 * @param files all others, in any order
 * @throws UsageError where one has a name that cannot stand there
 */
export function writeManifest(folder: string, files: readonly FileSum[]): void {
  const odd = files.find(({ url }) => url.startsWith('#') || /[\r\n]/.test(url) || LISTS.has(url))?.url;
  if (odd !== undefined)
    throw new UsageError(`No file of a site may be named ${JSON.stringify(odd)}.`, 'Give it another name.');
  for (const { url, text } of formatManifest(files)) {
    const path = join(folder, url);
    // What lies there may be a link to what is published.
    rmSync(path, { force: true });
    writeFileSync(path, text);
  }
}

const LISTS: ReadonlySet<string> = new Set([MANIFEST, SUMS]);

/** Both lists of a site, as they stand in it. */
export function formatManifest(
  files: readonly FileSum[],
): readonly { readonly url: string; readonly text: string }[] {
  const sorted = [...files].sort((a, b) => compareText(a.url, b.url));
  const names = [...sorted.map(({ url }) => url), SUMS].sort();
  return [
    { url: MANIFEST, text: `${[HEADING, ...names].join('\n')}\n` },
    { url: SUMS, text: formatSums(sorted) },
  ];
}

/** Whether both lists of a published site say of these files what they should. */
export function hasManifestOf(folder: string, files: readonly FileSum[]): boolean {
  return formatManifest(files).every(({ url, text }) => readText(join(folder, url)) === text);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
