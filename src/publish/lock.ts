import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/** Locks that this very process holds: its own number in a lock file means nothing else. */
const held = new Set<string>();

const ATTEMPTS = 5;

/**
 * Makes the work folder and locks it. A lock whose process is gone is taken over.
 *
 * @param output as the user named it, for the message
 * @throws UsageError where another build is at work
 */
export function acquireLock(work: string, output: string): void {
  const file = join(work, 'lock');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      makeFolder(work, output);
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      held.add(work);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // ENOENT: the build before ended, and took its folder away, between our two steps.
      if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    }
    const owner = readOwner(file);
    if (owner !== null && isAlive(owner, work)) throw inUse(output, owner, file);
    if (owner !== null) removeStale(file, owner);
  }
  throw inUse(output, readOwner(file), file);
}

/** Takes the work folder away with its lock, where nothing else is in it. */
export function releaseLock(work: string): void {
  rmSync(join(work, 'lock'), { force: true });
  held.delete(work);
  try {
    rmdirSync(work);
  } catch (error) {
    // The next build may have come already, or found something to put right.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

function makeFolder(work: string, output: string): void {
  try {
    mkdirSync(work, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'ENOTDIR' && code !== 'EPERM') throw error;
    throw new UsageError(
      `The site cannot be made ready beside ${output}: ${work} cannot be created (${code}).`,
      'Choose an output folder, with --output, whose parent folder can be written to.',
    );
  }
}

/** @returns the process that holds the lock; NaN for a lock that was cut short; `null` where there is none */
function readOwner(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(owner: number, work: string): boolean {
  if (Number.isNaN(owner)) return false;
  if (owner === process.pid) return held.has(work);
  try {
    process.kill(owner, 0);
    return !isZombie(owner);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A killed process keeps its number until its parent has asked after it. Linux tells; elsewhere it counts as alive. */
function isZombie(owner: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${owner}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** By a rename, so that of two builds that find the same stale lock only one removes it. */
function removeStale(file: string, owner: number): void {
  const aside = join(file, '..', 'trash-lock');
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readOwner(aside);
  if (Object.is(moved, owner)) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function inUse(output: string, owner: number | null, file: string): UsageError {
  return new UsageError(
    `Another build${owner === null ? '' : ` (process ${owner})`} is at work on ${output}.`,
    `Wait until it ends. If no build is running, delete ${file}.`,
  );
}
