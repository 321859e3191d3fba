/** Layouts and parts of a project's own take the place of Dateline's. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATELINE_LAYOUTS } from './layout-libraries.mjs';

/** @typedef {import('../model/build-types.ts').OwnLayouts} OwnLayouts */

/** By this name they import from Dateline's. */
const DOOR = 'dateline/layouts/';

/** Modules of Dateline's that are imported by what takes their place. */
const ORIGINAL = 'dateline-original';

/**
 * Whoever imports a layout or a part gets the project's where there is one; only what takes its place gets the original.
 *
 * @param {OwnLayouts} own
 * @returns {import('esbuild').Plugin}
 */
export function replaceLayouts({ folder, replacing }) {
  const pathOf = (/** @type {string} */ name) => join(DATELINE_LAYOUTS, `${name}.ts`);
  const placed = new Map([...replacing].map(([name, file]) => [pathOf(name), join(folder, file)]));
  return {
    name: 'own-layouts',
    setup(build) {
      build.onResolve({ filter: /^dateline\/layouts\// }, ({ path, importer }) => {
        const original = pathOf(path.slice(DOOR.length).replace(/\.(?:ts|js)$/, ''));
        return placed.get(original) === importer
          ? { path: original, namespace: ORIGINAL }
          : { path: original };
      });
      build.onLoad({ filter: /^/, namespace: ORIGINAL }, ({ path }) => ({
        contents: readFileSync(path),
        loader: 'ts',
        resolveDir: dirname(path),
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const own = placed.get(path);
        if (own === undefined) return null;
        return { contents: `export * from ${JSON.stringify(own)};`, loader: 'js', resolveDir: dirname(own) };
      });
    },
  };
}
