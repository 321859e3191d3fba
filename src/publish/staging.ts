import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { readOwnStats } from '../tools/disk/file-stats.ts';
import { checkOutput } from './check-output.ts';
import { acquireLock, type Lock } from './lock/lock.ts';
import { readStandIns } from './stand-ins.ts';
import { bringForeignOver } from './switch-site.ts';
import { workFolderOf } from './work-folder.ts';

/** A site in the making, beside the output folder and so on the same disk. */
export interface Staging {
  /** Empty at first: what is made anew goes here, and once that is known, all else (`completeSite`). */
  readonly folder: string;
  /** The output folder's real path. */
  readonly output: string;
  /** This build's own folder: it holds the staging folder, and the last site while it is replaced. */
  readonly build: string;
  /** Where the site is kept that was published before the last one; to be had or not. */
  readonly former: string;
  readonly lock: Lock;
}

/** What closes the staging folders that are open, by the build's folder, where the program ends early. */
const atExit = new Map<string, () => void>();

/** What may lie in a work folder: the lock and what becomes one, builds, and what is left of them. */
const PARTS = /^(?:lock|(?:lock|build|gone)-[\da-f]+(?:-found)?)$/;

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
  const lock = acquireLock(work, output);
  const build = join(work, `build-${lock.token}`);
  const staging = { folder: join(build, 'next'), output: target, build, former: formerOf(target), lock };
  const close = () => closeStaging(staging);
  atExit.set(build, close);
  process.once('exit', close);
  try {
    refuseStrangers(work);
    recover(work, target);
    mkdirSync(staging.folder, { recursive: true });
  } catch (error) {
    closeStaging(staging);
    throw error;
  }
  return staging;
}

/** Lets the output go, and leaves nothing behind. To be called however the build ended; a second call does nothing. */
export function closeStaging({ build, lock }: Staging): void {
  const close = atExit.get(build);
  if (close === undefined) return;
  atExit.delete(build);
  process.off('exit', close);
  try {
    // Where the last site could not be put back, or what is not Dateline's not be brought over, the next build does it.
    if (readOwnStats(join(build, 'old')) === null) rmSync(build, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}

/**
 * Puts right what killed builds left. Where the last site is set aside and nothing stands in its place, it goes back;
 * else what was not Dateline's in it may still have to be brought over.
 */
function recover(work: string, output: string): void {
  for (const name of readdirSync(work).sort().reverse()) {
    if (name === 'lock') continue;
    const place = join(work, name);
    const old = join(place, 'old');
    if (readOwnStats(old) !== null) {
      if (readOwnStats(output) !== null) bringForeignOver(old, output, readStandIns(place));
      else renameSync(old, output);
    }
    // A half-deleted site without its manifest would look like somebody else's files; and where a build that stood
    // still goes on, what it makes is not in the way.
    const gone = join(work, name.replace(/^build-/, 'gone-'));
    if (gone !== place) renameSync(place, gone);
    rmSync(gone, { recursive: true, force: true });
  }
}

function refuseStrangers(work: string): void {
  const stranger = readdirSync(work).find((name) => !PARTS.test(name));
  if (stranger === undefined) return;
  throw new UsageError(
    `The folder ${work}, in which the site is made ready, holds ${stranger}, which is not Dateline's.`,
    'Move it elsewhere, or choose another folder with --output.',
  );
}
