/** Opens the program as it was compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { DATELINE } from '../tools/disk/places.mjs';
import { keep, recall } from './own-cache.mjs';

/** The name of the script that all of it is compiled into. */
export const SCRIPT = 'program.js';

/**
 * @typedef {object} Program
 * @property {string} folder where it lies; a worker opens it there
 * @property {(module: string) => Promise<any> | null} open Imports one of its modules, by path from Dateline's folder;
 * `null` where it has none of that name. Each is run when it is opened for the first time.
 * @property {() => void} keepCode Keeps what V8 has made of it, where that is not known: to be called when it has run.
 */

/**
 * @param {string} folder
 * @param {Buffer} [script] what is in it, where it was read before
 * @returns {Program}
 */
export function openProgram(folder, script = readFileSync(join(folder, SCRIPT))) {
  // What V8 made of it when it was run; each version of V8, and each way of running it, makes another.
  const tag = cachedDataVersionTag();
  const code = join(folder, `code-${tag}`);
  const known = recall(code);
  const compiled = new Script(script.toString(), {
    filename: join(folder, SCRIPT),
    ...(known === null ? {} : { cachedData: known }),
  });
  const module = { exports: /** @type {{ open?: Readonly<Record<string, () => Promise<any>>> }} */ ({}) };
  const require = createRequire(join(DATELINE, SCRIPT));
  compiled.runInThisContext()(module.exports, require, module, importModule);
  const modules = new Map(Object.entries(module.exports.open ?? {}));
  return {
    folder,
    open: (name) => modules.get(name)?.() ?? null,
    keepCode() {
      if (compiled.cachedDataRejected === false) return;
      // With flags that were set since, it would be of no use to the next start.
      if (cachedDataVersionTag() === tag) keep(code, compiled.createCachedData());
    },
  };
}

/** For what is compiled, files are named by their paths, too. */
const importModule = (/** @type {string} */ name) =>
  import(isAbsolute(name) ? pathToFileURL(name).href : name);

/**
 * The package has a file for each of them.
 *
 * @param {string} folder
 * @returns {Program}
 */
export function openPackage(folder) {
  const pathOf = (/** @type {string} */ name) => join(folder, `${basename(name, '.ts')}.mjs`);
  return {
    folder,
    open: (name) => (existsSync(pathOf(name)) ? import(pathToFileURL(pathOf(name)).href) : null),
    keepCode() {},
  };
}
