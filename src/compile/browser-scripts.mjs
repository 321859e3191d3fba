/** The scripts of pages: written in TypeScript, and each compiled with all that it imports into one that any page may load. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DATELINE, DIST, IS_PACKAGE } from '../tools/disk/places.mjs';
import { STEMMER_LIBRARIES } from '../tools/stemmer-libraries.mjs';
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
      .map((name) => ({ name, text: readFileSync(join(PACKED, name), 'utf8') }));
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
  const names = readdirSync(join(DATELINE, WRITTEN)).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => {
    const { outputFiles } = buildSync({
      absWorkingDir: DATELINE,
      entryPoints: [`${WRITTEN}/${name}`],
      bundle: true,
      write: false,
      minify: true,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      // It holds whatever a host says of its encoding.
      charset: 'ascii',
      legalComments: 'none',
      logLevel: 'silent',
      tsconfigRaw: {},
    });
    return { name: name.replace(/\.ts$/, '.js'), text: outputFiles[0]?.text ?? '' };
  });
}

/** Comments that fill lines of their own: of one library, they are most of it. */
const COMMENTS = /^[ \t]*\/\/.*$/gm;
const BLANK_LINES = /\n(?=\n)/g;

/**
 * The script that finds stems in a language: the library as it is, which imports nothing, with a place for what it exports.
 *
 * @param {string} language one that has a library
 * @returns {BrowserScript}
 */
export function readStemmerScript(language) {
  const library = STEMMER_LIBRARIES[language];
  if (library === undefined) throw new Error(`there is no stemmer for ${language}`);
  const text = readFileSync(require.resolve(library), 'utf8')
    .replace(COMMENTS, '')
    .replace(BLANK_LINES, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  return {
    name: `stem-${language}.js`,
    text: `(()=>{const module={exports:{}};((module,exports)=>{${text}
})(module,module.exports);
const it=module.exports;
(globalThis.datelineStemmers??={})[${JSON.stringify(language)}]=typeof it==='function'?it:it.stemmer;
})();
`,
  };
}
