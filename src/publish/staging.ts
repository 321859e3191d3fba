import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { checkOutput } from './check-output.ts';
import { carryForeignFiles, type ForeignFile, findForeignFiles } from './foreign-files.ts';
import { acquireLock, releaseLock } from './lock.ts';
import { workFolderOf } from './work-folder.ts';

/** A site in the making, beside the output folder and so on the same disk. */
export interface Staging {
  /** Empty at first: what is made anew goes here, and once that is known, all else (`completeSite`). */
  readonly folder: string;
  /** The output folder's real path. */
  readonly output: string;
  /** Holds the staging folder, the lock, and the last site while it is replaced. */
  readonly work: string;
  /** Where the site is kept that was published before the last one; to be had or not. */
  readonly former: string;
}

/** What closes the staging folders that are open, by their work folder, where the program ends early. */
const atExit = new Map<string, () => void>();

const PARTS = ['lock', 'next', 'made', 'former', 'old', 'trash', 'trash-lock'];

/**
 * Makes the staging folder, and holds the output against other builds until `closeStaging`. What a build that
 * was killed left behind is put right first. Call it before the work begins: a refusal then costs nothing.
 *
 * @param folder the articles
 * @param project the root of the project
 * @param formerOf where the former site of an output folder is kept
 * @throws UsageError where the output is not fit, or another build is at work on it
 */
export function openStaging(
  output: string,
  folder: string,
  project: string,
  formerOf: (output: string) => string,
): Staging {
  const target = checkOutput(output, folder, project);
  const work = workFolderOf(target);
  acquireLock(work, output);
  const staging = { folder: join(work, 'next'), output: target, work, former: formerOf(target) };
  const close = () => closeStaging(staging);
  atExit.set(work, close);
  process.once('exit', close);
  try {
    refuseStrangers(work);
    recover(staging);
    mkdirSync(staging.folder);
  } catch (error) {
    closeStaging(staging);
    throw error;
  }
  return staging;
}

/** Lets the output go, and leaves nothing behind. To be called however the build ended; a second call does nothing. */
export function closeStaging({ work }: Staging): void {
  const close = atExit.get(work);
  if (close === undefined) return;
  atExit.delete(work);
  process.off('exit', close);
  dropHalves(work);
  releaseLock(work);
}

/**
 * Takes what was not Dateline's from the last site into the new one, then puts the last site by, or drops it.
 *
 * @param foreign what there is of that
 * @param former where it is put; `null` where it is of no use
 */
export function finishReplacing(
  work: string,
  output: string,
  foreign: readonly ForeignFile[],
  former: string | null,
): void {
  const old = join(work, 'old');
  const trash = join(work, 'trash');
  carryForeignFiles(foreign, old, output);
  if (former !== null && putBy(old, former)) return;
  // A half-deleted site without its manifest would look like somebody else's files: so it gets another name first.
  rmSync(trash, { recursive: true, force: true });
  renameSync(old, trash);
  rmSync(trash, { recursive: true, force: true });
}

function putBy(old: string, former: string): boolean {
  try {
    rmSync(former, { recursive: true, force: true });
    renameSync(old, former);
    return true;
  } catch {
    // On another disk, or one that cannot be written to.
    return false;
  }
}

/**
 * Puts right what a killed build left. Where the last site is set aside and nothing stands in its place, it goes
 * back; where the new one is in place already, what was not Dateline's is still to be carried over.
 */
function recover({ output, work }: Staging): void {
  const old = join(work, 'old');
  if (existsSync(old)) {
    if (existsSync(output)) finishReplacing(work, output, findForeignFiles(old, output), null);
    else renameSync(old, output);
  }
  rmSync(join(work, 'trash'), { recursive: true, force: true });
  dropHalves(work);
}

/** Drops what there is of a site in the making. */
function dropHalves(work: string): void {
  for (const part of ['next', 'made', 'former']) rmSync(join(work, part), { recursive: true, force: true });
}

function refuseStrangers(work: string): void {
  const stranger = readdirSync(work).find((name) => !PARTS.includes(name));
  if (stranger === undefined) return;
  throw new UsageError(
    `The folder ${work}, in which the site is made ready, holds ${stranger}, which is not Dateline's.`,
    'Move it elsewhere, or choose another folder with --output.',
  );
}
