/** Makes modules of the project ready to run: Node 20 reads no TypeScript. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { PROJECT, SRC } from './compiled-code.mjs';

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

/** Libraries are the project's own, wherever the compiled module lies: no folder around it is searched for them. */
const OWN_LIBRARIES = {
  name: 'own-libraries',
  setup(/** @type {import('esbuild').PluginBuild} */ build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: import.meta.resolve(path), external: true },
    );
  },
};

/** @type {import('esbuild').BuildOptions & { readonly write: false }} */
const OPTIONS = {
  absWorkingDir: PROJECT,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'silent',
  plugins: [AT_HOME, OWN_LIBRARIES],
};

/**
 * Compiles modules with all that they import into files that share what they have in common.
 *
 * @param {readonly string[]} modules paths within the project, below `src`
 * @param {string} folder where the files are to go, each as its source lies in `src`; nothing is written
 */
export async function compile(modules, folder) {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: [...modules],
    outbase: SRC,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    splitting: true,
  });
  return outputFiles;
}

/**
 * Compiles a module with all that it imports, and runs it out of memory: no file is written.
 *
 * @param {string} module its path
 */
export async function runAlone(module) {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [module], outdir: PROJECT });
  // In traces of faults it has the name of its source.
  const code = `${outputFiles[0]?.text}\n//# sourceURL=${pathToFileURL(module)}\n`;
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
