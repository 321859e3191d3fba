/** Finds the program as it was compiled before, or compiles it. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DATELINE, DIST, IS_PACKAGE, PROJECT } from '../tools/disk/places.mjs';
import { openPackage, openProgram, SCRIPT } from './program.mjs';

const CACHE = join(PROJECT, 'node_modules/.cache');
/** Pages of the project's owner are no part of the program. */
const OWN_PAGES = 'layouts/pages';
const PLACE = join(CACHE, 'dateline');
/** Under this name workers are told where the program runs from: they run the same, and need not look. */
export const COMPILED = 'dateline:compiled';
/** The SHA-256 of the script, as `sha256sum` writes it. */
const SUM = 'SHA256SUMS';
/** Milliseconds. */
const KEPT_FOR = 7 * 24 * 3600 * 1000;
/** Bits of a file's mode: others may write, and others or its group may. */
const OTHERS = 0o002;
const GROUP_OR_OTHERS = 0o022;

/** What is started: the program, what it opens when it is needed, the package's doors, and the workers. */
const STARTED = new Set([
  'src/command-line/cli.ts',
  'src/build.ts',
  'src/api/api.ts',
  'src/eleventy-plugin/dateline.ts',
  'src/eleventy-plugin/add-archive.ts',
]);

/** The code of Dateline, by path from its folder. */
function listCode() {
  return ['layouts', 'src'].flatMap(listModules).sort();
}

/** The modules of a folder and of those below it. */
function listModules(/** @type {string} */ folder) {
  /** @type {string[]} */
  const found = [];
  for (const entry of readdirSync(join(DATELINE, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (path === OWN_PAGES) continue;
    if (entry.isDirectory()) found.push(...listModules(path));
    else if (/\.(?:ts|mjs)$/.test(path)) found.push(path);
  }
  return found;
}

/** The modules to which the compiled files belong, by path from Dateline's folder. */
export function listStarted() {
  return listCode().filter((path) => STARTED.has(path) || path.endsWith('-worker.ts'));
}

/**
 * Changes with the code, the compiler, the place of Dateline, which stands in what is compiled, and the project's layouts.
 *
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 */
function digestCode(own) {
  const digest = createHash('sha256').update(DATELINE);
  const makers = ['package.json', 'package-lock.json'].filter((name) => existsSync(join(DATELINE, name)));
  const files = [
    ...[...listCode(), ...makers].map((name) => ({ name, path: join(DATELINE, name) })),
    ...(own?.files ?? []).map((name) => ({ name, path: join(own?.folder ?? '', name) })),
  ];
  for (const { name, path } of files) {
    const bytes = readFileSync(path);
    digest.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}

const sumOf = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Whether nobody can have put anything into a folder but this user, the system's, and the one whose project it is:
 * they could change the code itself.
 *
 * @param {number} barred bits of its mode that must not be set
 */
function isOwn(/** @type {string} */ folder, barred) {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  // Windows has other rights, and says nothing of them here.
  if (process.getuid === undefined) return true;
  const trusted = [0, process.getuid(), statSync(DATELINE).uid];
  return trusted.includes(stats.uid) && (stats.mode & barred) === 0;
}

/**
 * The script in a folder.
 *
 * @returns {Buffer | null} `null` where it may be another than was compiled into it: others can write there, or a byte
 * is another
 */
function readSound(/** @type {string} */ folder) {
  try {
    if (!isOwn(CACHE, OTHERS) || !isOwn(PLACE, GROUP_OR_OTHERS) || !isOwn(folder, GROUP_OR_OTHERS))
      return null;
    const script = readFileSync(join(folder, SCRIPT));
    return readFileSync(join(folder, SUM), 'utf8') === tellSum(script) ? script : null;
  } catch {
    return null;
  }
}

const tellSum = (/** @type {Uint8Array} */ script) => `${sumOf(script)}  ${SCRIPT}\n`;

/** What was compiled from older code goes when nothing can be running from it any more. */
function clearAway() {
  for (const name of readdirSync(PLACE)) {
    const old = join(PLACE, name);
    if (Date.now() - lstatSync(old).mtimeMs > KEPT_FOR) rmSync(old, { recursive: true, force: true });
  }
}

/**
 * Makes the folder of all that is compiled. One in which others may have put something goes, and a link with it.
 *
 * @returns {boolean} whether nobody else can write there
 */
function openCache() {
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  if (!isOwn(CACHE, OTHERS)) return false;
  if (existsSync(PLACE) && !isOwn(PLACE, GROUP_OR_OTHERS)) rmSync(PLACE, { recursive: true });
  // Whatever rights this machine usually gives.
  mkdirSync(PLACE, { recursive: true, mode: 0o755 });
  return isOwn(PLACE, GROUP_OR_OTHERS);
}

/**
 * Compiles into a folder of its own, which takes its place when it is whole.
 *
 * @param {string} folder
 * @param {import('../model/build-types.ts').OwnLayouts | null} own
 */
async function compileInto(folder, own) {
  if (!openCache()) return;
  clearAway();
  const made = mkdtempSync(join(PLACE, 'new-'));
  try {
    const { compileScript } = await import('./compile.mjs');
    const script = Buffer.from(await compileScript(listStarted(), own));
    writeFileSync(join(made, SCRIPT), script, { mode: 0o644 });
    writeFileSync(join(made, SUM), tellSum(script), { mode: 0o644 });
    chmodSync(made, 0o755);
    // Another process may have compiled the same.
    if (readSound(folder) !== null) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
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
  const known = readSound(folder);
  if (known !== null) return openProgram(folder, known);
  try {
    await compileInto(folder, own);
  } catch (error) {
    // What the compiler has to say of the code is no matter of files.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === undefined) throw error;
  }
  const made = readSound(folder);
  return made === null ? null : openProgram(folder, made);
}

/** The program that the main thread runs. What it runs is checked. */
export function openAgain(/** @type {string} */ folder) {
  return folder === DIST ? openPackage(folder) : openProgram(folder);
}
