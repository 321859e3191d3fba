import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumCode } from '../compile/code-sums.mjs';
import type { OwnLayouts } from '../model/build-types.ts';
import type { Digest } from '../model/model.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { DATELINE } from '../tools/disk/project.ts';
import { digestOf } from '../tools/text/digest.ts';
import { readLibraryVersions } from './library-versions.ts';

/** Of the project's making, and the owner's own pages: no other page depends on them. */
const OF_NO_PAGE = /^src\/(?:bench|promises|train)\/|^layouts\/pages\/|(?:^|\/)README\.md$/;
/** Styles, scripts and what else stands beside pages, by path from a folder of layouts: pages only name them. */
const BESIDE_PAGES = /^(?:(?:base|parts|print)\/[^/]+\.css|assets\/[^/]+|scripts\/.+)$/;

/** Changes with every byte of these folders and files of Dateline, with its libraries, and with Node, whose tables of Unicode grow. */
export function digestCode(folders: readonly string[], files: readonly string[]): Digest {
  const digest = createHash('sha256').update(process.version).update(readLibraryVersions());
  for (const [path, sum] of sumCode()) {
    const isInside = files.includes(path) || folders.some((folder) => path.startsWith(`${folder}/`));
    const isMeant = !OF_NO_PAGE.test(path) && !BESIDE_PAGES.test(path.replace(/^layouts\//, ''));
    if (isInside && isMeant) digest.update(`${path} ${sum}\n`);
  }
  return digest.digest('hex') as Digest;
}

/** What the annotator is made from: of what travels, only that which is more than types. */
export const ANNOTATOR = {
  folders: ['src/annotate', 'src/knowledge', 'src/tools'],
  files: [
    ...['src/compile/code-sums.mjs', 'src/compile/made-once.mjs', 'src/compile/own-cache.mjs'],
    ...[
      'src/model/each-kind.ts',
      'src/model/model.ts',
      'src/model/periods.ts',
      'src/model/problem.ts',
      'src/model/usage-error.ts',
    ],
  ],
} as const;

/** Changes whenever the annotator might find something else in an article. */
export function computeAnnotatorVersion(): Digest {
  return digestCode(ANNOTATOR.folders, ANNOTATOR.files);
}

/** Of the code that makes a site. */
export interface SiteVersion {
  /** Changes whenever a page might have other bytes. */
  readonly pages: Digest;
  /** Changes whenever anything of the site might, such as its style. */
  readonly all: Digest;
}

/** @param own layouts of the project */
export function computeSiteVersion(own: OwnLayouts | null): SiteVersion {
  const folder = join(DATELINE, 'layouts');
  const layouts = [{ folder, files: listFiles(folder) }, ...(own === null ? [] : [own])];
  const beside = layouts.map((each) => digestFiles(each, (file) => BESIDE_PAGES.test(file)));
  const replacing = own === null ? '' : digestFiles(own, (file) => !BESIDE_PAGES.test(file));
  const pages = digestOf(digestCode(['layouts', 'src'], []) + replacing);
  return { pages, all: digestOf([pages, ...beside].join('\n')) };
}

/** Changes with every byte of those files of a folder that are meant. */
function digestFiles(
  { folder, files }: Pick<OwnLayouts, 'folder' | 'files'>,
  isMeant: (file: string) => boolean,
): string {
  const digest = createHash('sha256');
  for (const file of files.filter(isMeant)) {
    const bytes = readFileSync(join(folder, file));
    digest.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}
