/** Opens the program as it was compiled. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { DATELINE, SRC } from '../tools/disk/places.mjs';
import { keep, recall } from './own-cache.mjs';
import { tuneV8 } from './tune-v8.mjs';

/** The name of the script that all of it is compiled into. */
export const SCRIPT = 'program.js';
/** The name of that which starts it: of a build that finds nothing new, no more is read. */
export const START = 'start.js';

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
  return openScript(folder, SCRIPT, script, importModule);
}

/**
 * What starts the program.
 *
 * @param {string} folder
 * @param {Buffer} script what is in it
 * @param {() => Promise<Program>} openAll opens all of the program, where more of it is needed
 * @returns {Program}
 */
export function openStart(folder, script, openAll) {
  /** @type {Program | null} */
  let all = null;
  const start = openScript(folder, START, script, async (name) => {
    if (!name.startsWith(SRC + sep) || !name.endsWith('.ts')) return importModule(name);
    all ??= await openAll();
    return all.open(relative(DATELINE, name).split(sep).join('/'));
  });
  return {
    ...start,
    keepCode() {
      all?.keepCode();
      start.keepCode();
    },
  };
}

/**
 * @param {string} folder
 * @param {string} name of the script
 * @param {Buffer} script
 * @param {(name: string) => Promise<any>} importOther imports for it what is not compiled in
 * @returns {Program}
 */
function openScript(folder, name, script, importOther) {
  tuneV8();
  const code = placeCode(folder, name);
  const known = recall(code);
  const compiled = new Script(script.toString(), {
    filename: join(folder, name),
    ...(known === null ? {} : { cachedData: known }),
  });
  const made = { exports: /** @type {Exports} */ ({ open: {}, libraries: [] }) };
  const require = createRequire(join(DATELINE, name));
  /** @type {unknown[]} */
  const libraries = [];
  compiled.runInThisContext()(made.exports, require, made, importOther, libraries);
  const modules = new Map(Object.entries(made.exports.open));
  return {
    folder,
    open(module) {
      const open = modules.get(module);
      if (open === undefined) return null;
      return Promise.all(made.exports.libraries.map(importModule)).then((imported) => {
        libraries.splice(0, imported.length, ...imported);
        return open();
      });
    },
    keepCode() {
      const isKnown = compiled.cachedDataRejected === false;
      const now = placeCode(folder, name);
      // A large archive has V8 run in another way from some point on: workers are started after it, the next build before.
      if (now !== code && recall(now) === null) keep(now, compiled.createCachedData());
      setFlagsFromString(USUAL);
      if (!isKnown && placeCode(folder, name) === code) keep(code, compiled.createCachedData());
    },
  };
}

/** What `saveMemory` sets, as it is by itself. */
const USUAL = '--heap-growing-percent=0';

/** What V8 made of it when it was run: each version of V8, and each way of running it, makes another, and takes no other. */
const placeCode = (/** @type {string} */ folder, /** @type {string} */ name) =>
  join(folder, `code-${name === START ? 'start-' : ''}${cachedDataVersionTag()}`);

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
