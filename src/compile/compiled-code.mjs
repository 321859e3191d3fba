/** Finds the program as it was compiled before, or compiles it. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setEnvironmentData } from 'node:worker_threads';
import { DATELINE, DIST, IS_PACKAGE, PROJECT } from '../tools/disk/places.mjs';
import { sumCode } from './code-sums.mjs';
import { isOwnCache, openOwnCache, PLACE } from './own-cache.mjs';
import { openPackage, openProgram, openStart, SCRIPT, START } from './program.mjs';

/** Pages of the project's owner are no part of the program. */
const OWN_PAGES = 'layouts/pages/';
/** Where npm says which libraries are there: they are compiled in. */
const INSTALLED = join(PROJECT, 'node_modules/.package-lock.json');
/** Under this name workers are told where the program runs from: they run the same, and need not look. */
export const COMPILED = 'dateline:compiled';
/** The SHA-256 of each script, as `sha256sum` writes it. */
const SUMS = 'SHA256SUMS';
/** Milliseconds: each is of some 15 MB. */
const KEPT_FOR = 24 * 3600 * 1000;

/** What is started: the program, what it opens when it is needed, the package's doors, and the workers. */
const STARTED = new Set([
  'src/command-line/cli.ts',
  'src/build.ts',
  'src/api/api.ts',
  'src/eleventy-plugin/dateline.ts',
  'src/eleventy-plugin/add-archive.ts',
]);

/** What finds out whether a build has anything to do: the rest is opened where there is something. */
const STARTING = ['src/command-line/cli.ts', 'src/command-line/commands/build.ts'];
const COMMANDS = 'src/command-line/commands/';

/** The code of Dateline, by path from its folder. */
function listCode() {
  return [...sumCode().keys()].filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith(OWN_PAGES));
}

/** The modules that are opened by their paths from Dateline's folder. */
export function listStarted() {
  return listCode().filter((path) => STARTED.has(path) || path.endsWith('-worker.ts'));
}

/** What is opened where more is needed than what starts the program. */
function listAll() {
  return [...listStarted(), ...listCode().filter((path) => path.startsWith(COMMANDS))];
}

/**
 * Changes with the code, the compiler, the place of Dateline, which stands in what is compiled, the libraries that are
 * installed, and the project's layouts.
 *
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 */
function digestCode(own) {
  const sums = sumCode();
  const digest = createHash('sha256').update(DATELINE);
  for (const path of [...listCode(), 'package.json', 'package-lock.json'])
    digest.update(`\n${path} ${sums.get(path)}`);
  const files = (own?.files ?? []).map((name) => join(own?.folder ?? '', name));
  for (const path of [...files, INSTALLED].filter((path) => existsSync(path))) {
    const bytes = readFileSync(path);
    digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}

const sumOf = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * A script in a folder.
 *
 * @returns {Buffer | null} `null` where it may be another than was compiled into it: others can write there, or a byte
 * is another
 */
function readSound(/** @type {string} */ folder, name = SCRIPT) {
  try {
    if (!isOwnCache(folder)) return null;
    const script = readFileSync(join(folder, name));
    const sums = readFileSync(join(folder, SUMS), 'utf8').split('\n');
    return sums.includes(tellSum(name, script)) ? script : null;
  } catch {
    return null;
  }
}

const tellSum = (/** @type {string} */ name, /** @type {Uint8Array} */ script) => `${sumOf(script)}  ${name}`;

/** What was compiled from older code goes when nothing can be running from it any more. */
function clearAway() {
  for (const entry of readdirSync(PLACE, { withFileTypes: true })) {
    const old = join(PLACE, entry.name);
    if (entry.isDirectory() && Date.now() - lstatSync(old).mtimeMs > KEPT_FOR)
      rmSync(old, { recursive: true, force: true });
  }
}

/**
 * Compiles into a folder of its own, which takes its place when it is whole.
 *
 * @param {string} folder
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 */
async function compileInto(folder, own) {
  if (!openOwnCache()) return;
  clearAway();
  const made = mkdtempSync(join(PLACE, 'new-'));
  try {
    const scripts = await compileScripts(own);
    const sums = [];
    for (const [name, code] of scripts) {
      const script = Buffer.from(code);
      writeFileSync(join(made, name), script, { mode: 0o644 });
      sums.push(`${tellSum(name, script)}\n`);
    }
    writeFileSync(join(made, SUMS), sums.join(''), { mode: 0o644 });
    chmodSync(made, 0o755);
    // Another process may have compiled the same.
    if (scripts.every(([name]) => readSound(folder, name) !== null)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * What starts the program is the same whatever layouts a project has.
 *
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 * @returns {Promise<readonly (readonly [name: string, code: string])[]>}
 */
async function compileScripts(own) {
  const { compileScript } = await import('./compile.mjs');
  const all = compileScript(listAll(), own);
  if (own !== null) return [[SCRIPT, await all]];
  const [start, rest] = await Promise.all([compileScript(STARTING, null, false), all]);
  return [
    [START, start],
    [SCRIPT, rest],
  ];
}

/**
 * What starts the program, and opens all of it where more is needed. The package has it in one.
 *
 * @returns {Promise<import('./program.mjs').Program | null>} `null` where there can be none, as beside libraries that
 * may only be read
 */
export async function findStart() {
  if (IS_PACKAGE) {
    setEnvironmentData(COMPILED, DIST);
    return openPackage(DIST);
  }
  const folder = join(PLACE, digestCode(null));
  const start = await findScript(folder, START, null);
  return start === null ? null : openStart(folder, start, openAll);
}

/**
 * All of the program, from where workers run from now on, too.
 *
 * @returns {Promise<import('./program.mjs').Program | null>} `null` where there can be none
 */
export async function findAll() {
  const program = await findProgram();
  if (program !== null) setEnvironmentData(COMPILED, program.folder);
  return program;
}

async function openAll() {
  const program = await findAll();
  if (program === null) throw new Error(`What was compiled cannot be kept in ${PLACE}`);
  return program;
}

/**
 * The program as it was compiled. The package has one. A clone's is what was compiled: checked at each start, and compiled
 * anew where it is not; so is that of a package with a project's layouts.
 *
 * @param {import('../model/build-types.ts').OwnLayouts | null} own layouts of the project
 * @returns {Promise<import('./program.mjs').Program | null>} `null` where there can be none, as beside libraries that
 * may only be read
 */
export async function findProgram(own = null) {
  if (own === null && IS_PACKAGE) return openPackage(DIST);
  const folder = join(PLACE, digestCode(own));
  const script = await findScript(folder, SCRIPT, own);
  return script === null ? null : openProgram(folder, script);
}

/**
 * A script, compiled where it is not what was compiled.
 *
 * @param {string} folder
 * @param {string} name
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 */
async function findScript(folder, name, own) {
  const known = readSound(folder, name);
  if (known !== null) return known;
  try {
    await compileInto(folder, own);
  } catch (error) {
    // What the compiler has to say of the code is no matter of files.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === undefined) throw error;
  }
  return readSound(folder, name);
}

/** The program that the main thread runs. What it runs is checked. */
export function openAgain(/** @type {string} */ folder) {
  return folder === DIST ? openPackage(folder) : openProgram(folder);
}
