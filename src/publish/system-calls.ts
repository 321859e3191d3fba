import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { once } from '../tools/collections/memoise.ts';
import { findLibrary } from '../tools/disk/find-library.ts';

/** What is used of the library that calls functions of the system. */
interface Library {
  load(path: null): { func(declaration: string): (...given: readonly (string | number)[]) => number };
  errno(): number;
}

/** Calls that Node has not. Each returns zero, or the number of an error. */
interface Calls {
  readonly exchange: (one: string, other: string) => number;
  readonly sync: (folder: string) => number;
}

const LIBRARY = 'koffi';

/** `renameat2` by its number: not every C library has a function of that name. */
const RENAMEAT2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };
const FROM_HERE = -100;
/** `RENAME_EXCHANGE` and, of macOS, `RENAME_SWAP`. */
const SWAP = 2;
/** `SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT` of macOS. */
const WHOLLY = 3;

/** It is opened only where a site is published, and it is not compiled in: it brings a library for this machine. */
const openCalls = once((): Calls | null => {
  const folder = findLibrary(LIBRARY);
  if (folder === null) return null;
  try {
    const library = createRequire(join(folder, 'package.json'))(folder) as Library;
    return bindCalls(library);
  } catch {
    // It is there for another machine, or the system is another one.
    return null;
  }
});

function bindCalls(library: Library): Calls | null {
  const system = library.load(null);
  const bind = (declaration: string) => {
    const call = system.func(declaration);
    return (...given: readonly (string | number)[]) => (call(...given) === 0 ? 0 : library.errno());
  };
  if (process.platform === 'darwin') {
    const swap = bind('int renamex_np(const char*, const char*, unsigned int)');
    const sync = bind('int sync_volume_np(const char*, int)');
    return { exchange: (one, other) => swap(one, other, SWAP), sync: (folder) => sync(folder, WHOLLY) };
  }
  const number = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  if (number === undefined) return null;
  const call = bind('long syscall(long, int, const char*, int, const char*, unsigned int)');
  const syncfs = bind('int syncfs(int)');
  return {
    exchange: (one, other) => call(number, FROM_HERE, one, FROM_HERE, other, SWAP),
    sync(folder) {
      const file = openSync(folder, 'r');
      try {
        return syncfs(file);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** What is said where a disk, or a guard around the program, does not know a call. */
const UNKNOWN = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM']);

/**
 * Puts each of two folders of one disk in the place of the other, at one stroke: nobody ever finds one missing.
 *
 * @returns `false` where that cannot be had here, and nothing was done
 * @throws {Error} of the system, with its `code`
 */
export function exchange(one: string, other: string): boolean {
  const calls = openCalls();
  return calls !== null && isDone('rename', other, calls.exchange(one, other));
}

/**
 * Has all that was written to a disk stand there, whatever becomes of the machine. A call for each of 38,000 files
 * takes 18 s, this one 0.3.
 *
 * @param folder on that disk
 * @returns `false` where that cannot be had here, and nothing was done
 * @throws {Error} of the system, with its `code`
 */
export function syncDisk(folder: string): boolean {
  const calls = openCalls();
  return calls !== null && isDone('sync', folder, calls.sync(folder));
}

function isDone(call: string, path: string, error: number): boolean {
  if (error === 0) return true;
  const code = getSystemErrorName(-error);
  if (UNKNOWN.has(code)) return false;
  throw Object.assign(new Error(`${code}: ${call} '${path}'`), { code, syscall: call, path });
}
