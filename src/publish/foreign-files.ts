import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readStats } from '../file-stats.ts';
import { MANIFEST, readManifest } from './manifest.ts';

/**
 * What lies in a published site and is not Dateline's: `CNAME`, `.git`, somebody's own page. Whole folders are
 * named once, unless `next` has a folder of that name too.
 *
 * @param next the site that is to take its place
 * @returns paths from the site's root, with forward slashes
 */
export function findForeignFiles(site: string, next: string): readonly string[] {
  if (!isFolder(site)) return [];
  const own = readManifest(site) ?? new Set<string>();
  const ownFolders = new Set([...own].flatMap(foldersAbove));
  const found: string[] = [];
  const visit = (inside: string) => {
    for (const entry of readdirSync(join(site, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (path === MANIFEST || own.has(path)) continue;
      if (entry.isDirectory() && (ownFolders.has(path) || isFolder(join(next, path)))) visit(path);
      else found.push(path);
    }
  };
  visit('');
  return found.sort();
}

/** @returns those of the foreign files that the new site has a file of its own for, or that lie below such a file */
export function findCollisions(foreign: readonly string[], next: string): readonly string[] {
  return foreign.filter(
    (path) => existsSync(join(next, path)) || foldersAbove(path).some((folder) => isFile(join(next, folder))),
  );
}

/** Moves what is not Dateline's from the last site into the new one. A file that is there already stays. */
export function carryForeignFiles(old: string, site: string): void {
  for (const path of findForeignFiles(old, site)) {
    const to = join(site, path);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(old, path), to);
  }
}

/** @example foldersAbove('2023/08/x.html') → ['2023', '2023/08'] */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

function isFolder(path: string): boolean {
  return readStats(path)?.isDirectory() === true;
}

export function isFile(path: string): boolean {
  return readStats(path)?.isDirectory() === false;
}
