import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumCode } from '../compile/code-sums.mjs';
import type { OwnLayouts } from '../model/build-types.ts';
import type { Digest } from '../model/model.ts';
import { readLibraryVersions } from './library-versions.ts';

/** Of the project's making, and the owner's own pages: no other page depends on them. */
const OF_NO_PAGE = /^src\/(?:bench|train)\/|^layouts\/pages\/|(?:^|\/)README\.md$/;

/** Changes with every byte of these folders and files of Dateline, with its libraries, and with Node, whose tables of Unicode grow. */
export function digestCode(folders: readonly string[], files: readonly string[]): Digest {
  const digest = createHash('sha256').update(process.version).update(readLibraryVersions());
  for (const [path, sum] of sumCode()) {
    const isInside = files.includes(path) || folders.some((folder) => path.startsWith(`${folder}/`));
    if (isInside && !OF_NO_PAGE.test(path)) digest.update(`${path} ${sum}\n`);
  }
  return digest.digest('hex') as Digest;
}

/** What the annotator is made from: of what travels, only that which is more than types. */
export const ANNOTATOR = {
  folders: ['src/annotate', 'src/knowledge', 'src/tools'],
  files: ['src/model/each-kind.ts', 'src/model/model.ts', 'src/model/problem.ts', 'src/model/usage-error.ts'],
} as const;

/** Changes whenever the annotator might find something else in an article. */
export function computeAnnotatorVersion(): Digest {
  return digestCode(ANNOTATOR.folders, ANNOTATOR.files);
}

/**
 * Changes whenever a page might look otherwise.
 *
 * @param own layouts of the project
 */
export function computeSiteVersion(own: OwnLayouts | null): Digest {
  const code = digestCode(['layouts', 'src'], []);
  if (own === null) return code;
  const digest = createHash('sha256').update(code);
  for (const file of own.files) {
    const bytes = readFileSync(join(own.folder, file));
    digest.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex') as Digest;
}
