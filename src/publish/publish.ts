import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Url } from '../model/model.ts';
import type { Generations, PlacedFile } from '../model/placed-file.ts';
import { UsageError } from '../model/usage-error.ts';
import { completeSite, type KnownSite } from './complete-site.ts';
import { markFolders, NO_FOLDERS } from './folder-marks.ts';
import { type ForeignFile, findCollisions, findForeignFiles, isFile, listFolders } from './foreign-files.ts';
import { hasManifestOf, readManifest, SUMS, writeManifest } from './manifest.ts';
import { finishReplacing, type Staging } from './staging.ts';

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
 * @returns what changed, and by what the files and folders are known from now on
 * @throws UsageError where a file that Dateline did not write stands in the way of one that it would
 */
export function publish<File extends PlacedFile>(
  staging: Staging,
  files: readonly File[],
  known: (KnownSite & Generations) | null,
): { readonly changes: Published; readonly files: readonly File[]; readonly generations: Generations } {
  const { folder, output } = staging;
  const before = readManifest(output) ?? new Set<string>();
  const now = new Set<string>([...files.map(({ url }) => url), SUMS]);
  const deleted = ([...before] as Url[])
    .filter((file) => !now.has(file) && existsSync(join(output, file)))
    .sort();
  const written = files.flatMap(({ url, isNew }) => (isNew ? [url as string] : [])).sort();
  const isSame = written.length === 0 && before.size === now.size && hasManifestOf(output, files);
  const changes = { written, deleted, unchanged: files.length - written.length };
  const unknown = files.flatMap(({ url, isKnown }) => (isKnown ? [] : [url]));
  if (isSame) return { changes, files, generations: known === null ? UNKNOWN : addDiffering(known, unknown) };
  const completed = completeSite(staging, files, known);
  writeManifest(folder, files);
  const folders = markFolders(folder, ['', ...listFolders(now)]);
  const foreign = findForeignFiles(output, folder, before);
  refuseCollisions(staging, foreign, new Set([...written, SUMS]));
  replaceSite(staging, foreign, completed.areLinked);
  const former = { folders: known?.folders ?? NO_FOLDERS, differing: [...unknown, ...deleted] };
  return { changes, files: completed.files, generations: { folders, former } };
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

/** Two renames: between them there is no site, so the first is undone where the second fails. */
function replaceSite(
  { folder, output, work, former }: Staging,
  foreign: readonly ForeignFile[],
  areLinked: boolean,
): void {
  const old = join(work, 'old');
  const replaces = existsSync(output);
  try {
    if (replaces) renameSync(output, old);
    renameSync(folder, output);
  } catch (error) {
    if (replaces && existsSync(old)) renameSync(old, output);
    throw new UsageError(
      `${output} cannot be replaced (${(error as NodeJS.ErrnoException).code}).`,
      'A site is replaced as a whole: choose an output folder that can be renamed, not the root of a disk.',
    );
  }
  // Where there are no links, it would take room of its own.
  if (replaces) finishReplacing(work, output, foreign, areLinked ? former : null);
}
