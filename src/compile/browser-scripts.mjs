/** The scripts of pages: written in TypeScript, and each compiled with all that it imports into one that any page may load. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DATELINE, DIST, IS_PACKAGE } from '../tools/disk/places.mjs';
import { STEMMER_LIBRARIES } from '../tools/text/stemmer-libraries.mjs';
import { makeOnce } from './made-once.mjs';

const require = createRequire(import.meta.url);

/** Where they are written: a script a file, what they share in folders beside them. */
const WRITTEN = 'layouts/scripts';
/** Where the package has them. */
const PACKED = join(DIST, 'scripts');

/**
 * @typedef {object} BrowserScript
 * @property {string} name of its file: `search.js`
 * @property {string} text
 * @property {boolean} isStemmer of one language: only sites that have it need it
 */

/**
 * The scripts, by name. Those of a clone are compiled when the code is new, those of the package were when it was packed.
 *
 * @returns {readonly BrowserScript[]}
 */
export function readBrowserScripts() {
  if (IS_PACKAGE && existsSync(PACKED))
    return readdirSync(PACKED)
      .sort()
      .map((name) => makeScript(name, readFileSync(join(PACKED, name), 'utf8')));
  const kept = makeOnce('scripts', ['src/', `${WRITTEN}/`, 'package-lock.json'], () =>
    Buffer.from(JSON.stringify(compileBrowserScripts())),
  );
  return JSON.parse(kept.toString());
}

/**
 * A classic script for each, since a page opened from a disk may load no modules.
 *
 * @returns {readonly BrowserScript[]}
 */
export function compileBrowserScripts() {
  const { buildSync } = /** @type {typeof import('esbuild')} */ (require('esbuild'));
  const compile = (/** @type {import('esbuild').BuildOptions} */ entry) =>
    buildSync({
      absWorkingDir: DATELINE,
      bundle: true,
      write: false,
      minify: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2020',
      // It holds whatever a host says of its encoding.
      charset: 'ascii',
      legalComments: 'none',
      logLevel: 'silent',
      tsconfigRaw: {},
      ...entry,
    }).outputFiles?.[0]?.text ?? '';
  const written = readdirSync(join(DATELINE, WRITTEN)).filter((name) => name.endsWith('.ts'));
  return [
    ...written
      .sort()
      .map((name) =>
        makeScript(name.replace(/\.ts$/, '.js'), compile({ entryPoints: [`${WRITTEN}/${name}`] })),
      ),
    ...Object.entries(STEMMER_LIBRARIES).map(([language, library]) => {
      const contents = `import * as it from ${JSON.stringify(library)};
const { stemmer = it.default } = it;
(globalThis.datelineStemmers ??= {})[${JSON.stringify(language)}] = stemmer;`;
      return makeScript(`${STEM}${language}.js`, compile({ stdin: { contents, resolveDir: DATELINE } }));
    }),
  ];
}

/** How the names of scripts begin that find stems. */
const STEM = 'stem-';

/** @returns {BrowserScript} */
const makeScript = (/** @type {string} */ name, /** @type {string} */ text) => ({
  name,
  text,
  isStemmer: name.startsWith(STEM),
});
