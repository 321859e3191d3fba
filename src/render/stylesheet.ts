import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['base', 'parts'] as const;

/** The one stylesheet of the site: the base first, then each part's own, by file name. */
export function bundleStylesheet(layouts: string): string {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(layouts, folder))
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => readFileSync(join(layouts, folder, name), 'utf8')),
  ).join('\n');
}
