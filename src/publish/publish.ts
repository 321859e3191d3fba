import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Url } from '../model/model.ts';
import type { Generations, PlacedFile } from '../model/placed-file.ts';
import { UsageError } from '../model/usage-error.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { completeSite, type KnownSite } from './complete-site.ts';
import { markFolders, NO_FOLDERS } from './folder-marks.ts';
import { type ForeignFile, findCollisions, findForeignFiles, isFile, listFolders } from './foreign-files.ts';
import { hasManifestOf, MANIFEST, readManifest, SUMS, writeManifest } from './manifest.ts';
import type { Staging } from './staging.ts';
import { keepStandIns, placeStandIns, type StandIns } from './stand-ins.ts';
import { bringForeignOver, putBy, switchSites } from './switch-site.ts';
import { syncFolder, syncSite } from './sync-site.ts';

/** What a publication changed: files relative to the site's root, in code-unit order. */
export interface Published {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/**
 * Puts the staged site in the place of the published one, whole or not at all. A file that is the same keeps its
 * time of change, so that copying tools leave it out; a site that is the same is not touched.
 *
 * @param files all files of the site; those that are not new need not lie in the staged one yet
 * @param known what the last build left of the published site; `null` where nothing is known
 * @param lasts whether it is to be there after a loss of power, too: a preview need not
 * @returns what changed, and by what the files and folders are known from now on
 * @throws UsageError where a file that Dateline did not write stands in the way of one that it would, or another build
 * has taken over
 */
export function publish<File extends PlacedFile>(
  staging: Staging,
  files: readonly File[],
  known: (KnownSite & Generations) | null,
  lasts = true,
): { readonly changes: Published; readonly files: readonly File[]; readonly generations: Generations } {
  const { folder, output, build, lock } = staging;
  const before = readManifest(output) ?? new Set<string>();
  const now = new Set<string>([...files.map(({ url }) => url), SUMS]);
  const deleted = ([...before] as Url[])
    .filter((file) => !now.has(file) && existsSync(join(output, file)))
    .sort();
  const written = files.flatMap(({ url, isNew }) => (isNew ? [url as string] : [])).sort();
  const isSame = written.length === 0 && before.size === now.size && hasManifestOf(output, files);
  const changes = { written, deleted, unchanged: files.length - written.length };
  const unknown = files.flatMap(({ url, isKnown }) => (isKnown ? [] : [url]));
  lock.requireHeld();
  if (isSame) return { changes, files, generations: known === null ? UNKNOWN : addDiffering(known, unknown) };
  const completed = completeSite(staging, files, known);
  writeManifest(folder, files);
  const folders = ['', ...listFolders(now)];
  const foreign = readOwnStats(output) === null ? [] : findForeignFiles(output, before, new Set(folders));
  refuseCollisions(staging, foreign, new Set([...written, SUMS]));
  const placed = placeStandIns(foreign, output, folder);
  keepStandIns(build, placed);
  const marks = markFolders(folder, folders);
  if (lasts) syncSite(folder, [MANIFEST, SUMS, ...(completed.areLinked ? written : now)], folders);
  lock.requireHeld();
  const replaces = switchSites(staging);
  if (lasts) syncFolder(dirname(output));
  if (replaces) settle(staging, placed, completed.areLinked);
  const former = { folders: known?.folders ?? NO_FOLDERS, differing: [...unknown, ...deleted] };
  return { changes, files: completed.files, generations: { folders: marks, former } };
}

/** What is known of the sites where the published one stays, but some of its files may be others than they were. */
function addDiffering({ folders, former }: Generations, differing: readonly Url[]): Generations {
  const all = new Set([...former.differing, ...differing]);
  return { folders, former: { folders: former.folders, differing: [...all] } };
}

const UNKNOWN: Generations = { folders: NO_FOLDERS, former: { folders: NO_FOLDERS, differing: [] } };

function refuseCollisions(
  { folder, output }: Staging,
  foreign: readonly ForeignFile[],
  written: ReadonlySet<string>,
): void {
  const inTheWay = findCollisions(foreign, folder).filter(
    (path) => written.has(path) || !isFile(join(folder, path)),
  );
  if (inTheWay.length === 0) return;
  throw new UsageError(
    `In ${output}, files that Dateline did not write stand in the way of its own: ${inTheWay.slice(0, 5).join(', ')}${inTheWay.length > 5 ? ' …' : ''}.`,
    'Move them elsewhere, or choose another folder with --output.',
  );
}

/** Brings over what is not Dateline's, then puts the last site by, or leaves it to be dropped. */
function settle({ build, output, former }: Staging, placed: StandIns, areLinked: boolean): void {
  const [old, left] = [join(build, 'old'), join(build, 'left')];
  const foreign = bringForeignOver(old, output, placed);
  renameSync(old, left);
  // Where there are no links, it would take room of its own.
  if (areLinked) putBy(left, foreign, former);
}
