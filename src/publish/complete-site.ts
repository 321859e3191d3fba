import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileMark, Generations, PlacedFile } from '../model/placed-file.ts';
import { UsageError } from '../model/usage-error.ts';
import { isStillAs, readOwnStats } from '../tools/disk/file-stats.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { compareFolders, dropEmpty, folderAround } from './folder-marks.ts';
import { MANIFEST, SUMS } from './manifest.ts';
import type { Staging } from './staging.ts';

/** What is known of the published site, and of the one before. */
export interface KnownSite extends Pick<Generations, 'former'> {
  readonly files: readonly { readonly url: string }[];
}

interface Completed<File> {
  /** As they were given; where files had to be copied, with the marks of the copies. */
  readonly files: readonly File[];
  /** Whether the disk knows hard links. */
  readonly areLinked: boolean;
}

/**
 * Makes the staged site whole, in which lies so far what was made anew: all else is linked to from the published site.
 * Where the site that was published before that one is still there, it is brought up to date and takes the place: then
 * only what changed since is linked.
 *
 * @param files all files of the site
 * @param known `null` where nothing is
 */
export function completeSite<File extends PlacedFile>(
  staging: Staging,
  files: readonly File[],
  known: KnownSite | null,
): Completed<File> {
  const there = new Set(listFiles(staging.folder));
  const kept = new Map<string, File>();
  for (const file of files) if (!there.has(file.url)) kept.set(file.url, file);
  const isThere = kept.size === 0 || known === null ? NOTHING_THERE : bringUpFormer(staging, kept, known);
  const folders = new Set<string>();
  const copies = new Map<string, FileMark>();
  for (const file of kept.values()) {
    if (isThere(file)) continue;
    const [from, to] = [join(staging.output, file.url), join(staging.folder, file.url)];
    makeFolder(dirname(to), folders);
    const copy = linkOrCopy(from, to);
    if (copy !== null) copies.set(file.url, copy);
  }
  if (copies.size === 0) return { files, areLinked: true };
  return { files: files.map((file) => ({ ...file, ...copies.get(file.url) })), areLinked: false };
}

/** Whether a file that is to be taken over from the published site lies in the staged one already. */
type IsThere = (file: PlacedFile) => boolean;

const NOTHING_THERE: IsThere = () => false;

/**
 * Puts the former site, as far as it is as the new one, in the place of the staged one, and into it what lies there.
 * Where its folders are as they were left, no file is looked at: most are links to the published ones.
 *
 * @param kept what it is to have of the published site
 */
function bringUpFormer(
  { folder, former, build }: Staging,
  kept: ReadonlyMap<string, PlacedFile>,
  known: KnownSite,
): IsThere {
  const { length } = known.former.folders.paths;
  // A link, as a cache from elsewhere may have, would lead to somebody's files: they would be swept away.
  if (length === 0 || !readOwnStats(former)?.isDirectory()) return NOTHING_THERE;
  const [taken, made] = [join(build, 'former'), join(build, 'made')];
  const differing = new Set<string>(known.former.differing);
  const left = new Set<string>();
  let folders: ReadonlyMap<string, boolean>;
  try {
    renameSync(former, taken);
    folders = compareFolders(taken, known.former.folders);
    if (!folders.has('')) return NOTHING_THERE;
    for (const [path, isSame] of folders) if (!isSame) sweep(taken, path, folders, kept, left);
    const gone = known.files.map(({ url }) => url).filter((url) => !kept.has(url));
    for (const url of [MANIFEST, SUMS, ...differing, ...gone]) {
      if (!folders.get(folderAround(url))) continue;
      rmSync(`${taken}/${url}`, { force: true });
      dropEmpty(taken, folderAround(url));
    }
  } catch {
    return NOTHING_THERE;
  }
  renameSync(folder, made);
  renameSync(taken, folder);
  const ready = new Set<string>();
  for (const path of listFiles(made)) {
    makeFolder(dirname(join(folder, path)), ready);
    renameSync(join(made, path), join(folder, path));
  }
  rmSync(made, { recursive: true });
  const areSame = [...folders.values()].every((isSame) => isSame);
  return ({ url, isKnown }) => {
    if (!areSame && !folders.get(folderAround(url))) return left.has(url);
    return isKnown && !differing.has(url);
  };
}

/**
 * Leaves in a folder of a site what is kept and as it should be, and the folders that are known.
 *
 * @param left to it the files that are left are added
 */
function sweep(
  site: string,
  inside: string,
  folders: ReadonlyMap<string, boolean>,
  kept: ReadonlyMap<string, FileMark>,
  left: Set<string>,
): void {
  for (const entry of readdirSync(join(site, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const place = `${site}/${path}`;
    const mark = kept.get(path);
    if (entry.isDirectory()) {
      if (!folders.has(path)) rmSync(place, { recursive: true });
    } else if (mark !== undefined && isStillAs(place, mark)) left.add(path);
    else rmSync(place);
  }
  dropEmpty(site, inside);
}

/**
 * @returns what the copy is known by, where there are no hard links; it has the old time of change
 * @throws UsageError where there is nothing to copy: the site was seen whole before pages were rendered
 */
function linkOrCopy(from: string, to: string): FileMark | null {
  try {
    linkSync(from, to);
    return null;
  } catch {
    const stats = readOwnStats(from);
    if (stats === null)
      throw new UsageError(`While the site was built, somebody took ${from} away.`, 'Build it again.');
    copyFileSync(from, to);
    utimesSync(to, stats.atime, stats.mtime);
    const { size, mtimeMs, ino } = readOwnStats(to)!;
    return { size, modified: mtimeMs, inode: ino };
  }
}

function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
