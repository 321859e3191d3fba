import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../tools/text/compare-text.ts';

/** Paper comes last: what is not for print hides, whatever the part itself says. */
const FOLDERS = ['base', 'parts', 'print'] as const;

/**
 * The one stylesheet of the site: the base first, then each part's own, by file name, then what holds on paper.
 *
 * @param layouts folders of layouts: a file takes the place of one of the same name in a folder before
 */
export function bundleStylesheet(layouts: readonly string[]): string {
  return FOLDERS.flatMap((folder) => listNamed(layouts, folder))
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** The paths of the files of a folder among the layouts, by file name; the last of each name. */
export function listNamed(layouts: readonly string[], folder: string): readonly string[] {
  const paths = new Map<string, string>();
  for (const around of layouts.map((each) => join(each, folder)).filter((each) => existsSync(each)))
    for (const name of readdirSync(around)) paths.set(name, join(around, name));
  return [...paths].sort(([a], [b]) => compareText(a, b)).map(([, path]) => path);
}
