/** Opens the program as it was compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { DATELINE } from '../tools/disk/places.mjs';
import { keep, recall } from './own-cache.mjs';

/** The name of the script that all of it is compiled into. */
export const SCRIPT = 'program.js';

/**
 * @typedef {object} Exports what the script exports
 * @property {Readonly<Record<string, () => Promise<any>>>} open
 * @property {readonly string[]} libraries paths of those that layouts import
 */

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
  // V8 lets go of what it made of functions that have not run lately, as those that start the program: they would be
  // missing in what is kept. Opening the stages took 225 ms of CPU, and takes 112.
  setFlagsFromString('--no-flush-bytecode');
  const code = placeCode(folder);
  const known = recall(code);
  const compiled = new Script(script.toString(), {
    filename: join(folder, SCRIPT),
    ...(known === null ? {} : { cachedData: known }),
  });
  const module = { exports: /** @type {Exports} */ ({ open: {}, libraries: [] }) };
  const require = createRequire(join(DATELINE, SCRIPT));
  /** @type {unknown[]} */
  const libraries = [];
  compiled.runInThisContext()(module.exports, require, module, importModule, libraries);
  const modules = new Map(Object.entries(module.exports.open));
  return {
    folder,
    open(name) {
      const open = modules.get(name);
      if (open === undefined) return null;
      return Promise.all(module.exports.libraries.map(importModule)).then((imported) => {
        libraries.splice(0, imported.length, ...imported);
        return open();
      });
    },
    keepCode() {
      const isKnown = compiled.cachedDataRejected === false;
      const now = placeCode(folder);
      // A large archive has V8 run in another way from some point on: workers are started after it, the next build before.
      if (now !== code && recall(now) === null) keep(now, compiled.createCachedData());
      setFlagsFromString(USUAL);
      if (!isKnown && placeCode(folder) === code) keep(code, compiled.createCachedData());
    },
  };
}

/** What `saveMemory` sets, as it is by itself. */
const USUAL = '--heap-growing-percent=0';

/** What V8 made of it when it was run: each version of V8, and each way of running it, makes another, and takes no other. */
const placeCode = (/** @type {string} */ folder) => join(folder, `code-${cachedDataVersionTag()}`);

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
