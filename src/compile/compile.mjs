/** Makes modules ready to run: Node 20 reads no TypeScript. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { DATELINE, SRC } from '../tools/disk/places.mjs';
import { replaceLayouts } from './own-layouts.mjs';

/** What a module is told its own address by. In pieces, since this module is compiled, too. */
const ADDRESS = ['import', 'meta', 'url'].join('.');

/** Code that says where a module's source is: there are its data, and there it is started from. */
const placeFirmly = (/** @type {string} */ path) => JSON.stringify(pathToFileURL(path).href);

/** The same for modules that are moved together with their sources. */
const placeFrom = (/** @type {string} */ folder) => (/** @type {string} */ path) =>
  `new URL(${JSON.stringify(relative(folder, path).split(sep).join('/'))}, ${ADDRESS}).href`;

/**
 * @param {(path: string) => string} place
 * @returns {import('esbuild').Plugin}
 */
const atHome = (place) => ({
  name: 'at-home',
  setup(build) {
    build.onLoad({ filter: /\.(?:ts|js|mjs)$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replaceAll(ADDRESS, place(path));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
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

/** @satisfies {import('esbuild').BuildOptions} */
const MANY = {
  // All in one folder, so that each knows the way to its source.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  splitting: true,
};

/**
 * Compiles modules with all that they import into files that share what they have in common.
 *
 * @param {readonly string[]} modules paths from Dateline's folder; no two of one name
 * @param {string} folder where the files are to go, all side by side; nothing is written
 * @param {import('../model/build-types.ts').OwnLayouts | null} own layouts of the project
 */
export async function compile(modules, folder, own) {
  const plugins = [...(own === null ? [] : [replaceLayouts(own)]), OWN_LIBRARIES, atHome(placeFirmly)];
  const { outputFiles } = await build({
    ...OPTIONS,
    ...MANY,
    entryPoints: [...modules],
    outdir: folder,
    plugins,
  });
  return outputFiles;
}

/**
 * The same for a folder that will lie beside the sources wherever they are installed. Libraries are looked for there.
 *
 * @param {readonly string[]} modules
 * @param {string} folder
 */
export async function compilePortably(modules, folder) {
  const { outputFiles } = await build({
    ...OPTIONS,
    ...MANY,
    packages: 'external',
    entryPoints: [...modules],
    outdir: folder,
    plugins: [atHome(placeFrom(folder))],
  });
  return outputFiles;
}

/**
 * Compiles a module with all that it imports, and runs it out of memory: no file is written.
 *
 * @param {string} module its path
 */
export async function runAlone(module) {
  const plugins = [OWN_LIBRARIES, atHome(placeFirmly)];
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [module], outdir: SRC, plugins });
  // In traces of faults it has the name of its source.
  const code = `${outputFiles[0]?.text}\n//# sourceURL=${pathToFileURL(module)}\n`;
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
