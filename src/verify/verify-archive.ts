import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../load/files/walk.ts';
import { readGuarded } from '../load/load.ts';
import type { FileFacts } from '../model/model.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import type { DiskPath } from '../tools/disk/disk-path.ts';
import { sumFile } from '../tools/disk/sum-file.ts';

/** What is found of the files of a folder of articles: paths from there, in code-unit order. */
export interface ArchiveFindings {
  /** How many files are those that the site was made from. */
  readonly same: number;
  readonly altered: readonly string[];
  readonly missing: readonly string[];
  /** Files with articles that the site does not have. */
  readonly added: readonly string[];
}

/**
 * Compares the files of a folder with what the data of a site says that it was made from. A file that is new there is
 * read, since not every one holds articles.
 *
 * @param data the site's files of articles
 */
export function verifyArchive(
  folder: string,
  site: string,
  data: readonly string[],
  settings: ReadingSettings,
): ArchiveFindings {
  const sources = new Map(data.flatMap((url) => [...readSources(join(site, url))]));
  const found = walkFolder(folder).files;
  const altered: string[] = [];
  const added: string[] = [];
  let same = 0;
  for (const file of found) {
    const { relativePath, diskPath } = file;
    const sha256 = sources.get(relativePath);
    if (sha256 === undefined) {
      if (readGuarded(file, settings).articles.length > 0) added.push(relativePath);
    } else if (isStill(diskPath, sha256)) same++;
    else altered.push(relativePath);
  }
  const there = new Set(found.map(({ relativePath }) => relativePath));
  const missing = [...sources.keys()].filter((path) => !there.has(path)).sort();
  return { same, altered, missing, added };
}

/** The sums of the files of the articles in a data file; several may be of one. */
function* readSources(path: string): Iterable<readonly [path: string, sha256: string]> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { file } = JSON.parse(line) as { readonly file: FileFacts & { readonly path: string } };
    yield [file.path, file.sha256];
  }
}

function isStill(path: DiskPath, sha256: string): boolean {
  try {
    return sumFile(path) === sha256;
  } catch {
    // It may not be read.
    return false;
  }
}
