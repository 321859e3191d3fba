/**
 * Starts the program or, in a worker, one of its modules. Node 20 reads no TypeScript, and a loader that reads it file
 * by file takes longer than a small archive takes to build: the code is compiled into a few files once, and found by its
 * digest from then on.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';

const SRC = dirname(fileURLToPath(import.meta.url));
const PROJECT = dirname(SRC);
const COMPILED = join(PROJECT, 'node_modules/.cache/dateline');
/** Milliseconds. */
const KEPT_FOR = 7 * 24 * 3600 * 1000;

/** The modules that can be started, and all that they import, by path within the project; in order. */
function listCode() {
  return ['layouts', 'src']
    .flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** Changes with the code, the compiler, and the place of the project, which stands in what is compiled. */
function digestCode(/** @type {readonly string[]} */ code) {
  const digest = createHash('sha256').update(PROJECT);
  for (const path of [...code, 'src/start.mjs', 'package-lock.json']) {
    const bytes = readFileSync(join(PROJECT, path));
    digest.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}

/** A module is at home where its source is: there are its data, and there it is started from. */
const AT_HOME = {
  name: 'at-home',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const home = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', home);
      return { contents, loader: /** @type {const} */ ('ts') };
    });
  },
};

/** What was compiled from older code goes when nothing can be running from it any more. */
function clearAway() {
  for (const name of readdirSync(COMPILED)) {
    const old = join(COMPILED, name);
    if (Date.now() - statSync(old).mtimeMs > KEPT_FOR) rmSync(old, { recursive: true, force: true });
  }
}

async function compile(/** @type {readonly string[]} */ code, /** @type {string} */ folder) {
  const { build } = await import('esbuild');
  mkdirSync(COMPILED, { recursive: true });
  clearAway();
  const made = mkdtempSync(join(COMPILED, 'new-'));
  try {
    await build({
      absWorkingDir: PROJECT,
      entryPoints: code.filter((path) => path === join('src', 'cli.ts') || path.endsWith('-worker.ts')),
      outbase: SRC,
      outdir: made,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      charset: 'utf8',
      logLevel: 'silent',
      plugins: [AT_HOME],
    });
    // Another process may have compiled the same.
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** @returns the folder of all that is compiled; `null` where nothing can be written beside the libraries */
async function findCompiled() {
  const code = listCode();
  const folder = join(COMPILED, digestCode(code));
  try {
    if (!existsSync(folder)) await compile(code, folder);
    return folder;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === undefined) throw error;
    return null;
  }
}

const source = isMainThread ? join(SRC, 'cli.ts') : fileURLToPath(workerData.module);
const folder = await findCompiled();
const compiled = folder && join(folder, relative(SRC, source).replace(/\.ts$/, '.mjs'));
if (compiled !== null && existsSync(compiled)) await import(pathToFileURL(compiled).href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(source).href);
}
