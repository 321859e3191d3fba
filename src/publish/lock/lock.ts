import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../../model/usage-error.ts';
import { describeSelf, isRunning, type LockOwner, parseOwner } from './lock-owner.ts';

/** Holds an output folder against other builds, also of other containers and machines that share the disk. */
export interface Lock {
  /** Of this build, and in the name of its folder: what it does there is not done to another one's. */
  readonly token: string;
  /** What is to be told where it was taken over from a build that may be alive; else `null`. */
  readonly takenOver: string | null;
  /** @throws UsageError where another build has taken it over */
  requireHeld(): void;
  /** Takes the work folder away with it, where nothing else is in it. */
  release(): void;
}

/** Milliseconds between signs of life. The first is given by making the lock: short builds need no other. */
const BEAT = 5000;
/** Without one for so long, an owner that cannot be asked after is taken for dead. Milliseconds. */
const LONGEST_SILENCE = 120_000;
const ATTEMPTS = 5;

/** Locks that this thread holds: this process's number in another one is that of a thread that has ended. */
const held = new Set<string>();

/** A lock as it was found. */
interface Found {
  readonly text: string;
  readonly owner: LockOwner | null;
  readonly stats: Stats;
}

/**
 * Makes the work folder and locks it. A lock is taken over whose process is gone, or of which there was no sign of life
 * for long where that cannot be known.
 *
 * @param output as the user named it, for messages
 * @throws UsageError where another build is at work
 */
export function acquireLock(work: string, output: string): Lock {
  const token = randomBytes(8).toString('hex');
  const [file, own] = [join(work, 'lock'), join(work, `lock-${token}`)];
  const self = describeSelf(token);
  const text = `${JSON.stringify(self)}\n`;
  let takenOver: string | null = null;
  let found: Found | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    makeFolder(work, output);
    if (placeLock(file, own, text)) return holdLock(work, output, text, token, takenOver);
    found = findLock(file);
    if (found === null) continue;
    const silence = writeNow(own, text) - found.stats.mtimeMs;
    const state = judge(found.owner, self, silence);
    if (state === 'alive') break;
    const isTaken = removeLock(file, `${own}-found`, found);
    if (isTaken && state === 'silent') takenOver = tellTakenOver(found.owner, silence);
  }
  rmSync(own, { force: true });
  dropFolder(work);
  throw inUse(output, found?.owner ?? null, file);
}

function holdLock(work: string, output: string, text: string, token: string, takenOver: string | null): Lock {
  const file = join(work, 'lock');
  held.add(token);
  let heart: Worker | null = null;
  const first = setTimeout(() => {
    const workerData = { path: file, text, every: BEAT };
    heart = new Worker(new URL('./heartbeat.mjs', import.meta.url), { workerData });
    // Without it, others may take this build for dead: it finds out before it publishes.
    heart.on('error', () => {});
    heart.unref();
  }, BEAT);
  first.unref();
  const isOwn = () => findLock(file)?.text === text;
  return {
    token,
    takenOver,
    requireHeld() {
      if (!isOwn()) throw lost(output);
    },
    release() {
      clearTimeout(first);
      void heart?.terminate();
      held.delete(token);
      if (isOwn()) rmSync(file, { force: true });
      dropFolder(work);
    },
  };
}

/**
 * Where it can be, the lock is whole before it has its name.
 *
 * @returns whether it was free
 */
function placeLock(file: string, own: string, text: string): boolean {
  try {
    writeFileSync(own, text);
    try {
      linkSync(own, file);
    } catch (error) {
      if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      writeFileSync(file, text, { flag: 'wx' });
    }
    rmSync(own, { force: true });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOENT: the build before ended, and took its folder away, between two of our steps.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    rmSync(own, { force: true });
    throw error;
  }
}

/** What disks say that know no hard links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/** @returns the time that it is by the clock of the disk, in milliseconds */
function writeNow(own: string, text: string): number {
  writeFileSync(own, text);
  return statSync(own).mtimeMs;
}

function findLock(file: string): Found | null {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, owner: parseOwner(text), stats: statSync(file) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** @param silence since the last sign of life, in milliseconds */
function judge(owner: LockOwner | null, self: LockOwner, silence: number): 'alive' | 'gone' | 'silent' {
  const bySilence = silence > LONGEST_SILENCE ? 'silent' : 'alive';
  if (owner === null) return bySilence;
  if (held.has(owner.token)) return 'alive';
  const isThere = isRunning(owner, self);
  if (isThere === null) return bySilence;
  return isThere && owner.pid !== self.pid ? 'alive' : 'gone';
}

/**
 * By a rename, so that of two builds that find the same lock only one removes it.
 *
 * @param aside a name of its own
 * @returns whether it was that one, and as silent as it was found
 */
function removeLock(file: string, aside: string, found: Found): boolean {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const moved = findLock(aside);
  const isSame = moved?.text === found.text && moved.stats.mtimeMs === found.stats.mtimeMs;
  if (!isSame) putBack(aside, file);
  rmSync(aside, { force: true });
  return isSame;
}

/** Where a third build has come meanwhile, it stays: whose lock is lost finds out before it publishes. */
function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch {
    // Taken, or a disk without hard links.
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

function dropFolder(work: string): void {
  try {
    rmdirSync(work);
  } catch (error) {
    // The next build may have come already, or found something to put right.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

const MINUTE = 60_000;

function tellTakenOver(owner: LockOwner | null, silence: number): string {
  const minutes = Math.floor(silence / MINUTE);
  return `Another build${nameOwner(owner)} had given no sign of life for ${minutes} minutes: this one took over from it.`;
}

function lost(output: string): UsageError {
  return new UsageError(
    `Another build has taken over ${output}, as this one had given no sign of life for long: it stood still, or its disk was away.`,
    'Nothing was published by this one. Wait until the other one ends.',
  );
}

function inUse(output: string, owner: LockOwner | null, file: string): UsageError {
  return new UsageError(
    `Another build${nameOwner(owner)} is at work on ${output}.`,
    `Wait until it ends. Where it runs on another machine or in another container and gives no sign of life for ${LONGEST_SILENCE / MINUTE} minutes, the next build takes over from it. If none is running, you can delete ${file}.`,
  );
}

const nameOwner = (owner: LockOwner | null): string =>
  owner === null ? '' : ` (process ${owner.pid} on ${owner.host})`;
