import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { checkOutput } from './check-output.ts';
import { carryForeignFiles } from './foreign-files.ts';
import { acquireLock, releaseLock } from './lock.ts';
import { workFolderOf } from './work-folder.ts';

/** A site in the making, beside the output folder and so on the same disk. */
export interface Staging {
  /** Empty at first: the whole new site goes here. */
  readonly folder: string;
  /** The output folder's real path. */
  readonly output: string;
  /** Holds the staging folder, the lock, and the last site while it is replaced. */
  readonly work: string;
}

/** What closes the staging folders that are open, by their work folder, where the program ends early. */
const atExit = new Map<string, () => void>();

const PARTS = ['lock', 'next', 'old', 'trash', 'trash-lock'];

/**
 * Makes the staging folder, and holds the output against other builds until `closeStaging`. What a build that
 * was killed left behind is put right first. Call it before the work begins: a refusal then costs nothing.
 *
 * @param folder the articles
 * @param project the root of the project
 * @throws UsageError where the output is not fit, or another build is at work on it
 */
export function openStaging(output: string, folder: string, project: string): Staging {
  const target = checkOutput(output, folder, project);
  const work = workFolderOf(target);
  acquireLock(work, output);
  const staging = { folder: join(work, 'next'), output: target, work };
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
export function closeStaging({ folder, work }: Staging): void {
  const close = atExit.get(work);
  if (close === undefined) return;
  atExit.delete(work);
  process.off('exit', close);
  rmSync(folder, { recursive: true, force: true });
  releaseLock(work);
}

/** Takes what was not Dateline's from the last site into the new one, then drops the last site. */
export function finishReplacing(work: string, output: string): void {
  const old = join(work, 'old');
  const trash = join(work, 'trash');
  carryForeignFiles(old, output);
  // A half-deleted site without its manifest would look like somebody else's files: so it gets another name first.
  rmSync(trash, { recursive: true, force: true });
  renameSync(old, trash);
  rmSync(trash, { recursive: true, force: true });
}

/**
 * Puts right what a killed build left. Where the last site is set aside and nothing stands in its place, it goes
 * back; where the new one is in place already, what was not Dateline's is still to be carried over.
 */
function recover({ folder, output, work }: Staging): void {
  const old = join(work, 'old');
  if (existsSync(old)) {
    if (existsSync(output)) finishReplacing(work, output);
    else renameSync(old, output);
  }
  rmSync(join(work, 'trash'), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

function refuseStrangers(work: string): void {
  const stranger = readdirSync(work).find((name) => !PARTS.includes(name));
  if (stranger === undefined) return;
  throw new UsageError(
    `The folder ${work}, in which the site is made ready, holds ${stranger}, which is not Dateline's.`,
    'Move it elsewhere, or choose another folder with --output.',
  );
}
