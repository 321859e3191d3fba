import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paper comes last: what is not for print hides, whatever the part itself says. */
const FOLDERS = ['base', 'parts', 'print'] as const;

/** The one stylesheet of the site: the base first, then each part's own, by file name, then what holds on paper. */
export function bundleStylesheet(layouts: string): string {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(layouts, folder))
      .filter((name) => name.endsWith('.css'))
      .sort()
      .map((name) => readFileSync(join(layouts, folder, name), 'utf8')),
  ).join('\n');
}
