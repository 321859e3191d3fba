import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type DiskPath, joinPath, listFolder } from '../tools/disk/disk-path.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { compareText } from '../tools/text/compare-text.ts';
import { MANIFEST, readManifest } from './manifest.ts';

/** What is not Dateline's in a site. */
export interface ForeignFile {
  /** From the site's root, with forward slashes. */
  readonly path: string;
  /** Where it lies: its folder, from the site's root, and its own name there. */
  readonly folder: string;
  readonly diskName: DiskPath;
}

/**
 * What lies in a published site and is not Dateline's: `CNAME`, `.git`, somebody's own page. Whole folders are
 * named once, unless `next` has a folder of that name too.
 *
 * @param next the site that is to take its place; `null`: none is
 * @param own what the site's manifest lists
 * @returns in the order of their paths
 */
export function findForeignFiles(
  site: string,
  next: string | null,
  own: ReadonlySet<string> = readManifest(site) ?? new Set(),
): readonly ForeignFile[] {
  if (!isFolder(site)) return [];
  const ownFolders = listFolders(own);
  const found: ForeignFile[] = [];
  const visit = (folder: string) => {
    for (const { name, diskName, kind } of listFolder(join(site, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (path === MANIFEST || own.has(path)) continue;
      const isShared = ownFolders.has(path) || (next !== null && isFolder(join(next, path)));
      if (kind.isDirectory() && isShared) visit(path);
      else found.push({ path, folder, diskName });
    }
  };
  visit('');
  return found.sort((a, b) => compareText(a.path, b.path));
}

/** @returns the paths of those that the new site has a file of its own for, or that lie below such a file */
export function findCollisions(foreign: readonly ForeignFile[], next: string): readonly string[] {
  const paths = foreign.map(({ path }) => path);
  return paths.filter(
    (path) => existsSync(join(next, path)) || foldersAbove(path).some((folder) => isFile(join(next, folder))),
  );
}

/** Moves what is not Dateline's from the last site into the new one. A file that is there already stays. */
export function carryForeignFiles(foreign: readonly ForeignFile[], old: string, site: string): void {
  for (const { folder, diskName } of foreign) {
    const to = joinPath(join(site, folder), diskName);
    if (existsSync(to)) continue;
    mkdirSync(join(site, folder), { recursive: true });
    renameSync(joinPath(join(old, folder), diskName), to);
  }
}

export function isFile(path: string): boolean {
  return readStats(path)?.isDirectory() === false;
}

/** @example foldersAbove('2023/08/x.html') → ['2023', '2023/08'] */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

/** All folders in which files are, each once. */
export function listFolders(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

function isFolder(path: string): boolean {
  return readStats(path)?.isDirectory() === true;
}
