import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { joinPath, listFolder } from '../../tools/disk/disk-path.ts';
import { findLibrary } from '../../tools/disk/find-library.ts';

/** What becomes of the one call of a program to the disk that has this number. */
export interface DiskFault {
  /** Counted from 1. */
  readonly at: number;
  /** Calls of this name are counted; all of them without. */
  readonly of?: string;
  /** What the system says; `death`: the program ends before it, or in the middle of it where that writes. */
  readonly code: 'EIO' | 'ENOSPC' | 'EACCES' | 'death';
}

/** How a run went. */
interface FaultyRun {
  /** The calls that were made, by their names. */
  readonly calls: readonly string[];
  /** `null` where it went through. */
  readonly error: Error | null;
}

type Call = (...given: readonly unknown[]) => unknown;

/** The library through which the system is asked what Node has no call for. */
interface SystemLibrary {
  load: (path: null) => { func: (declaration: string) => Call };
  errno: (number?: number) => number;
}

/** Closed in any case: a test that kept files open would end for another reason. */
const CLOSE = 'closeSync';
/** It cannot fail, only say no. */
const EXISTS = 'existsSync';
const IO_ERROR = 5;

/** Has calls to the disk fail that are made in this process, one at a time; to be made before a site is published. */
export class FaultyDisk {
  readonly #real = new Map<string, Call>();
  readonly #calls = fs as unknown as Record<string, Call>;
  #names: string[] | null = null;
  #fault: DiskFault | null = null;
  #counted = 0;
  #isDead = false;

  constructor() {
    for (const [name, call] of Object.entries(this.#calls)) {
      if (typeof call !== 'function' || !name.endsWith('Sync')) continue;
      this.#real.set(name, call);
      this.#calls[name] = (...given) => this.#call(name, call, given);
    }
    // Node's own takes away a whole tree in one call.
    this.#calls['rmSync'] = (path, options) => this.#remove(path as string, options as fs.RmOptions);
    syncBuiltinESMExports();
    this.#wrapSystem();
  }

  /** Runs until the end, or until the fault ends it: after a death nothing more is done to the disk. */
  run(fault: DiskFault | null, work: () => void): FaultyRun {
    const names: string[] = [];
    this.#names = names;
    this.#fault = fault;
    this.#counted = 0;
    this.#isDead = false;
    try {
      work();
      return { calls: names, error: null };
    } catch (error) {
      return { calls: names, error: error as Error };
    } finally {
      this.#names = null;
      this.#isDead = false;
    }
  }

  /** Puts Node's own calls back. */
  close(): void {
    for (const [name, call] of this.#real) this.#calls[name] = call;
    syncBuiltinESMExports();
  }

  /** What is to be said in the place of a call; `null` where it is to be made. */
  #count(name: string): DiskFault['code'] | null {
    if (this.#names === null) return null;
    this.#names.push(name);
    if (this.#fault === null || this.#isDead) return this.#isDead ? 'death' : null;
    const { at, of = name, code } = this.#fault;
    if (name !== of || ++this.#counted !== at) return null;
    this.#isDead = code === 'death';
    return code;
  }

  #call(name: string, call: Call, given: readonly unknown[]): unknown {
    const wasDead = this.#isDead;
    const code = this.#count(name);
    if (code === null) return call.apply(fs, [...given]);
    if (name === CLOSE) call.apply(fs, [...given]);
    if (name === EXISTS) return false;
    if (code === 'death' && !wasDead && name === 'writeFileSync') this.#tear(given);
    throw Object.assign(new Error(`${code}: ${name} ${String(given[0])}`), { code, syscall: name });
  }

  #tear([path, text, options]: readonly unknown[]): void {
    try {
      const half = String(text).slice(0, String(text).length / 2);
      this.#real.get('writeFileSync')!.call(fs, path, half, options);
    } catch {
      // It would not have been written.
    }
  }

  #remove(path: fs.PathLike, { recursive = false, force = false }: fs.RmOptions = {}): void {
    const stats = fs.lstatSync(path, { throwIfNoEntry: !force });
    if (stats === undefined) return;
    if (!recursive || !stats.isDirectory()) {
      fs.unlinkSync(path);
      return;
    }
    const folder = path as string | Buffer;
    for (const { diskName } of listFolder(folder)) this.#remove(joinPath(folder, diskName), { recursive });
    fs.rmdirSync(path);
  }

  #wrapSystem(): void {
    const folder = findLibrary('koffi');
    if (folder === null) return;
    const library = createRequire(join(folder, 'package.json'))(folder) as SystemLibrary;
    const load = library.load;
    library.load = (path) => {
      const system = load(path);
      return { func: (declaration) => this.#wrap(declaration, system.func(declaration), library) };
    };
  }

  #wrap(declaration: string, call: Call, { errno }: SystemLibrary): Call {
    const name = declaration.slice(0, declaration.indexOf('(')).split(' ').at(-1)!;
    return (...given) => {
      const code = this.#count(name);
      if (code === null) return call(...given);
      errno(IO_ERROR);
      return -1;
    };
  }
}
