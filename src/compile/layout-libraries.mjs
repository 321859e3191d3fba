/** What layouts import from libraries is what Node gives to those who import it. */
import { join, sep } from 'node:path';
import { DATELINE, PROJECT } from '../tools/disk/places.mjs';

export const DATELINE_LAYOUTS = join(DATELINE, 'layouts');

/** By this name and a number a script imports such a library. */
const LIBRARY = 'dateline-library:';
const REQUIRED = new RegExp(`\\brequire\\("${LIBRARY}(\\d+)"\\)`, 'g');
/** The compiler makes of what is required something else than Node makes of what is imported. */
const CONVERTED = /__toESM\((__libraries\[\d+\])(?:, 1)?\)/g;
/** Says of what is to be resolved that it is asked for here. */
const ASKED_FOR = Symbol('asked for');

/**
 * What layouts import is looked for among the project's libraries, and no further. It is not compiled in: some await
 * something before they can be used, some read files that lie beside them.
 *
 * @param {readonly string[]} folders of layouts
 * @param {string[]} libraries takes the paths of those that are imported
 * @returns {import('esbuild').Plugin}
 */
export function leaveLibraries(folders, libraries) {
  const numberOf = (/** @type {string} */ path) => {
    if (!libraries.includes(path)) libraries.push(path);
    return `${LIBRARY}${libraries.indexOf(path)}`;
  };
  return {
    name: 'layout-libraries',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        const isOfLayouts = folders.some((folder) => importer.startsWith(folder + sep));
        if (pluginData === ASKED_FOR || !isOfLayouts || path.startsWith('node:')) return null;
        const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: ASKED_FOR });
        if (found.errors.length > 0) return { errors: found.errors };
        if (found.external) return { path: found.path, external: true };
        if (!found.path.startsWith(PROJECT + sep))
          return { errors: [{ text: `"${path}" is not installed in ${PROJECT}` }] };
        return { path: kind === 'import-statement' ? numberOf(found.path) : found.path, external: true };
      });
    },
  };
}

/** A script has them in `__libraries`, imported before it runs. */
export function takeImported(/** @type {string} */ code) {
  return code.replaceAll(REQUIRED, '__libraries[$1]').replaceAll(CONVERTED, '$1');
}
