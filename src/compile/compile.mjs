/** Makes modules ready to run: Node 20 reads no TypeScript. */
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { DATELINE, listLibraryFolders, SRC } from '../tools/disk/places.mjs';
import { DATELINE_LAYOUTS, leaveLibraries, takeImported } from './layout-libraries.mjs';
import { replaceLayouts } from './own-layouts.mjs';

/** What a module is told its own address by. In pieces, since this module is compiled, too. */
const ADDRESS = ['import', 'meta', 'url'].join('.');

/** Code that says where a module's source is: there are its data, and there it is started from. */
const placeFirmly = (/** @type {string} */ path) => JSON.stringify(pathToFileURL(path).href);

/** The same for modules that are moved together with their sources. */
const placeFrom = (/** @type {string} */ folder) => (/** @type {string} */ path) =>
  `new URL(${JSON.stringify(relative(folder, path).split(sep).join('/'))}, ${ADDRESS}).href`;

/** By this a module opens libraries when it needs them. What is compiled in is opened then, too, but not by it. */
const REQUIRE = `const require = createRequire(${ADDRESS});`;

/**
 * Where an object is written down as a copy of another and something more, `{ ...article, digest }`. V8 makes a hidden class
 * for each such object in Node 20 (one for all of them in 22), so that whoever reads one looks for its properties anew: 120
 * times an article, and 0.7 µs for the copy. Copied into an object that is there already they are all of one class. A
 * pattern that takes the rest of an object has nothing behind it. In Dateline's own code no text has this: in that of
 * others one may.
 */
const COPY_AND_MORE = /\{(?=\s*\.\.\.(?![\w$]+\s*\}))/g;
const OWN_FOLDERS = [SRC + sep, DATELINE_LAYOUTS + sep];

/** @param {string} text of a module in TypeScript */
function copyIntoObjects(text, /** @type {string} */ path) {
  return OWN_FOLDERS.some((folder) => path.startsWith(folder))
    ? text.replaceAll(COPY_AND_MORE, '{ ...{},')
    : text;
}

/**
 * @param {(path: string) => string} place
 * @param {string} require by what modules open libraries
 * @returns {import('esbuild').Plugin}
 */
const atHome = (place, require = REQUIRE) => ({
  name: 'at-home',
  setup(build) {
    build.onLoad({ filter: /\.(?:ts|js|mjs)$/ }, ({ path }) => {
      const isTypeScript = path.endsWith('.ts');
      const text = readFileSync(path, 'utf8');
      const ready = isTypeScript ? copyIntoObjects(text.replace(REQUIRE, require), path) : text;
      const contents = ready.replaceAll(ADDRESS, place(path));
      return { contents, loader: isTypeScript ? 'ts' : 'js' };
    });
  },
});

/**
 * Libraries are Dateline's own, wherever the compiled module lies: no folder around it is searched for them.
 *
 * @type {import('esbuild').Plugin}
 */
const OWN_LIBRARIES = {
  name: 'own-libraries',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: import.meta.resolve(path), external: true },
    );
  },
};

/** It opens Eleventy as it is installed. */
const INSTALLED = join(SRC, 'render/eleventy/installed-eleventy.ts');

/** It reads files that lie beside its code. */
const READING_ITS_FOLDER = /^@11ty\/eleventy-dev-server$/;

/**
 * What Eleventy tells of each of its steps, some hundred a page. Compiled in, it tells nobody: to ask each time whether
 * anybody listens took 25 µs a page, garbage included.
 */
const UNHEARD = 'module.exports = () => () => {};';

/**
 * Some dozen times a page, Eleventy parts a path by what parts paths on this machine, and joins it by slashes. Where that
 * is the same it is left out: it took a tenth of the time of Eleventy's part.
 */
const PATHS = /\/eleventy-utils\/src\/TemplatePath\.js$/;
const TO_SLASHES = '.split(path.sep).join("/")';

/**
 * What is compiled in, and what is not: the compiler, which has a program of its own and finds it from where it is; what
 * reads files from its own folder; Eleventy where code of the project is to find the same; and libraries that are not
 * installed, which others can do without.
 *
 * @type {import('esbuild').Plugin}
 */
const COMPILED_IN = {
  name: 'compiled-in',
  setup(build) {
    build.onResolve({ filter: /^esbuild$/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
    build.onResolve({ filter: READING_ITS_FOLDER }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'unheard' }));
    build.onLoad({ filter: /^/, namespace: 'unheard' }, () => ({ contents: UNHEARD }));
    if (sep === '/')
      build.onLoad({ filter: PATHS }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(TO_SLASHES, ''),
      }));
    build.onResolve({ filter: /\/compile\.mjs$/ }, () => ({ path: import.meta.url, external: true }));
    build.onResolve({ filter: /^@11ty\/eleventy$/ }, ({ path, importer }) =>
      importer === INSTALLED ? { path: import.meta.resolve(path), external: true } : null,
    );
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      isBuiltin(path) || isInstalled(path, importer) ? null : { path, external: true },
    );
  },
};

/**
 * Leaves to others what is imported only when it is needed.
 *
 * @param {readonly string[]} modules paths from Dateline's folder: these are compiled in all the same
 * @returns {import('esbuild').Plugin}
 */
const leaveOthers = (modules) => ({
  name: 'leave-others',
  setup(build) {
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, resolveDir }) => {
      const module = join(resolveDir, path);
      const isLeft =
        kind === 'dynamic-import' && !modules.includes(relative(DATELINE, module).split(sep).join('/'));
      return isLeft ? { path: module, external: true } : null;
    });
  },
});

/** Whether a library lies where those of its importer may be looked for: the compiler looks in all folders above, too. */
function isInstalled(/** @type {string} */ path, /** @type {string} */ importer) {
  const [scope = '', name = ''] = path.split('/');
  const library = scope.startsWith('@') ? join(scope, name) : scope;
  return listLibraryFolders(dirname(importer)).some((folder) => existsSync(join(folder, library)));
}

/** @type {import('esbuild').BuildOptions & { readonly write: false }} */
const OPTIONS = {
  absWorkingDir: DATELINE,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'silent',
  // None that lies in a folder around is to be looked for.
  tsconfigRaw: {},
};

/**
 * Compiles modules with all that they import, libraries too, into one script, of which V8 can keep what it makes. It is a
 * function of `exports`, `require`, `module`, `__import`, which imports for it what is not compiled in, and
 * `__libraries`, where those stand whose paths it exports as `libraries`; what it exports besides, `open`, imports each
 * of the modules.
 *
 * @param {readonly string[]} modules paths from Dateline's folder
 * @param {import('../model/build-types.ts').OwnLayouts | null} own layouts of the project
 * @param {boolean} [isWhole] whether modules of Dateline's that these import only when they are needed are compiled in,
 * too; else `__import` imports them, by their absolute paths
 */
export async function compileScript(modules, own, isWhole = true) {
  const opened = modules.map(
    (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)})`,
  );
  /** @type {string[]} */
  const libraries = [];
  const { outputFiles } = await build({
    ...OPTIONS,
    format: 'cjs',
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    stdin: { contents: `export const open = {${opened.join()}};`, resolveDir: DATELINE },
    banner: { js: '(function (exports, require, module, __import, __libraries) {' },
    plugins: [
      ...(isWhole ? [] : [leaveOthers(modules)]),
      ...(own === null ? [] : [replaceLayouts(own)]),
      leaveLibraries([DATELINE_LAYOUTS, ...(own === null ? [] : [own.folder])], libraries),
      COMPILED_IN,
      atHome(placeFirmly, ''),
    ],
  });
  const code = takeImported(outputFiles[0]?.text ?? '').replaceAll(REQUIRED_LATER, IMPORTED);
  return writeInAscii(`${code}module.exports.libraries = ${JSON.stringify(libraries)};\n})`);
}

/** As the compiler writes an import for those that cannot: what V8 kept of a script cannot, in Node 20. */
const REQUIRED_LATER = 'Promise.resolve().then(() => __toESM(require(';
const IMPORTED = 'Promise.resolve().then(() => __import((';

/**
 * Of single bytes, code is read in a third of the time: 7 ms, not 21, for 6.7 MB. What the compiler leaves is in
 * patterns, where each code unit may be written as an escape, but for one that is escaped already.
 */
function writeInAscii(/** @type {string} */ code) {
  return code.replace(/(?<!\\)[^\0-\x7f]/gu, (letter) =>
    letter.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/**
 * Compiles modules into files that share what they have in common, for a folder that will lie beside the sources
 * wherever they are installed. Libraries are looked for there.
 *
 * @param {readonly string[]} modules paths from Dateline's folder; no two of one name
 * @param {string} folder where the files are to go, all side by side; nothing is written
 */
export async function compilePortably(modules, folder) {
  const { outputFiles } = await build({
    ...OPTIONS,
    // It is to be small, but functions keep their names, so that traces of faults tell where they were.
    minify: true,
    keepNames: true,
    // All in one folder, so that each knows the way to its source.
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    packages: 'external',
    entryPoints: [...modules],
    outdir: folder,
    plugins: [atHome(placeFrom(folder))],
  });
  return outputFiles;
}

/**
 * Compiles a module with all that it imports. What it imports of libraries, it imports from where they are.
 *
 * @param {string} module its path
 */
export async function compileAlone(module) {
  const plugins = [OWN_LIBRARIES, atHome(placeFirmly)];
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [module], outdir: SRC, plugins });
  // In traces of faults it has the name of its source.
  return `${outputFiles[0]?.text}\n//# sourceURL=${pathToFileURL(module)}\n`;
}

/**
 * Compiles a module with all that it imports, and runs it out of memory: no file is written.
 *
 * @param {string} module its path
 */
export async function runAlone(module) {
  const code = await compileAlone(module);
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
