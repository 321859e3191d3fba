import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { joinPath } from '../tools/disk/disk-path.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { dropEmpty } from './folder-marks.ts';
import { type ForeignFile, findForeignFiles, listFolders } from './foreign-files.ts';
import { readManifest } from './manifest.ts';
import { bringOver, type StandIns } from './stand-ins.ts';
import { exchange } from './system-calls.ts';

/** What is to take whose place. */
interface Switch {
  /** The new site, whole. */
  readonly folder: string;
  readonly output: string;
  /** Where the last one stands from then on, as `old`, beside the new one. */
  readonly build: string;
}

/**
 * Puts the new site in the place of the last one, at one stroke. Where that cannot be had, by two renames, between which
 * there is none.
 *
 * @returns whether there was a last one
 * @throws UsageError where the output folder cannot be replaced: then it is as it was
 */
export function switchSites({ folder, output, build }: Switch): boolean {
  const old = join(build, 'old');
  const replaces = readOwnStats(output) !== null;
  try {
    if (!replaces) renameSync(folder, output);
    else swap(folder, output, old);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!IN_THE_WAY.has(code)) throw error;
    throw new UsageError(
      `${output} cannot be replaced (${code}).`,
      'A site is replaced as a whole: choose an output folder that can be renamed, not the root of a disk.',
    );
  }
  return replaces;
}

/** What is said of a folder that is not to be renamed. */
const IN_THE_WAY = new Set(['EBUSY', 'EACCES', 'EPERM', 'EXDEV', 'EROFS', 'EINVAL']);

/** Under the name of `old` no build takes it for a half-made site, whether it is the last one yet or still the new one. */
function swap(folder: string, output: string, old: string): void {
  renameSync(folder, old);
  try {
    if (exchange(old, output)) return;
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  renameSync(old, folder);
  renameSync(output, old);
  try {
    renameSync(folder, output);
  } catch (error) {
    renameSync(old, output);
    throw error;
  }
}

/**
 * Takes what is not Dateline's from the site that was set aside into the one that is published. Which of them is the
 * last one does not matter: of a build that was killed it may be either.
 *
 * @returns what of that was in it
 */
export function bringForeignOver(old: string, output: string, placed: StandIns): readonly ForeignFile[] {
  const [before, now] = [old, output].map((site) => readManifest(site) ?? new Set<string>());
  const foreign = findForeignFiles(old, before!, listFolders(now!));
  bringOver(foreign, old, output, placed);
  return foreign;
}

/**
 * Keeps the site that was replaced, without what is not Dateline's.
 *
 * @param left where it stands; a build that is killed now leaves it to be dropped
 * @param former where it is put; it may be on another disk, or one that cannot be written to
 */
export function putBy(left: string, foreign: readonly ForeignFile[], former: string): void {
  for (const { folder, diskName } of foreign) {
    rmSync(joinPath(join(left, folder), diskName), { recursive: true, force: true });
    dropEmpty(left, folder);
  }
  try {
    rmSync(former, { recursive: true, force: true });
    renameSync(left, former);
  } catch {
    // It is dropped with all that the build leaves.
  }
}
