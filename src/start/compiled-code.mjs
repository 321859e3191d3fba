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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = dirname(dirname(fileURLToPath(import.meta.url)));
export const PROJECT = dirname(SRC);
const CACHE = join(PROJECT, 'node_modules/.cache');
const COMPILED = join(CACHE, 'dateline');
/** Pages of the project's owner are no part of the program. */
const OWN_PAGES = join('layouts', 'pages');
/** The SHA-256 of every file of a folder, as `sha256sum` writes them. */
const SUMS = 'SHA256SUMS';
/** Milliseconds. */
const KEPT_FOR = 7 * 24 * 3600 * 1000;
/** Bits of a file's mode: others may write, and others or its group may. */
const OTHERS = 0o002;
const GROUP_OR_OTHERS = 0o022;

/** The modules of a folder and of those below it, by path within the project. */
function listModules(/** @type {string} */ folder) {
  /** @type {string[]} */
  const found = [];
  for (const entry of readdirSync(join(PROJECT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === OWN_PAGES) continue;
    if (entry.isDirectory()) found.push(...listModules(path));
    else if (path.endsWith('.ts')) found.push(path);
  }
  return found;
}

/** Changes with the code, the compiler, and the place of the project, which stands in what is compiled. */
function digestCode(/** @type {readonly string[]} */ code) {
  const digest = createHash('sha256').update(PROJECT);
  const makers = ['src/start/compile.mjs', 'src/start/compiled-code.mjs', 'package-lock.json'];
  for (const path of [...code, ...makers]) {
    const bytes = readFileSync(join(PROJECT, path));
    digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
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
  const trusted = [0, process.getuid(), statSync(PROJECT).uid];
  return trusted.includes(stats.uid) && (stats.mode & barred) === 0;
}

/** Whether what a folder holds is what was compiled into it: nobody else can write there, and no byte is another. */
function isSound(/** @type {string} */ folder) {
  try {
    if (!isOwn(CACHE, OTHERS) || !isOwn(COMPILED, GROUP_OR_OTHERS) || !isOwn(folder, GROUP_OR_OTHERS))
      return false;
    const lines = readFileSync(join(folder, SUMS), 'utf8').trimEnd().split('\n');
    return lines.every((line) => {
      const [sum, name = ''] = line.split('  ');
      return sumOf(readFileSync(join(folder, name))) === sum;
    });
  } catch {
    return false;
  }
}

/** What was compiled from older code goes when nothing can be running from it any more. */
function clearAway() {
  for (const name of readdirSync(COMPILED)) {
    const old = join(COMPILED, name);
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
  if (existsSync(COMPILED) && !isOwn(COMPILED, GROUP_OR_OTHERS)) rmSync(COMPILED, { recursive: true });
  // Whatever rights this machine usually gives.
  mkdirSync(COMPILED, { recursive: true, mode: 0o755 });
  return isOwn(COMPILED, GROUP_OR_OTHERS);
}

/** Compiles into a folder of its own, which takes its place when it is whole. */
async function compileInto(/** @type {string} */ folder, /** @type {readonly string[]} */ code) {
  if (!openCache()) return;
  clearAway();
  const made = mkdtempSync(join(COMPILED, 'new-'));
  try {
    const modules = code.filter(
      (path) => path === join('src', 'command-line', 'cli.ts') || path.endsWith('-worker.ts'),
    );
    const { compile } = await import('./compile.mjs');
    const files = await compile(modules, made);
    for (const { path, contents } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents, { mode: 0o644 });
    }
    const sums = files.map(({ path, contents }) => `${sumOf(contents)}  ${path.slice(made.length + 1)}\n`);
    writeFileSync(join(made, SUMS), sums.join(''), { mode: 0o644 });
    chmodSync(made, 0o755);
    // Another process may have compiled the same.
    if (isSound(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * The folder in which the program lies compiled, each module as its source lies in `src`. What is run from there is
 * what was compiled: checked at each start, and compiled anew where it is not.
 *
 * @returns {Promise<string>} empty where there can be none, as beside libraries that may only be read
 */
export async function findCompiled() {
  const code = ['layouts', 'src'].flatMap(listModules).sort();
  const folder = join(COMPILED, digestCode(code));
  if (isSound(folder)) return folder;
  try {
    await compileInto(folder, code);
  } catch (error) {
    // What the compiler has to say of the code is no matter of files.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === undefined) throw error;
  }
  return isSound(folder) ? folder : '';
}
