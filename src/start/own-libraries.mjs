import Module from 'node:module';
import { sep } from 'node:path';
import { PROJECT } from '../tools/disk/places.mjs';

const LIBRARIES = `${sep}node_modules${sep}`;

/**
 * Node has no way to do this that is the same in all its versions.
 *
 * @typedef {{
 *   _nodeModulePaths: (from: string) => string[],
 *   _resolveLookupPaths: (request: string, parent?: { paths?: string[] } | null) => string[] | null,
 *   globalPaths: readonly string[],
 * }} Loader
 */

/**
 * Keeps libraries to those they were installed with. For others that they can do without they look in every folder
 * above, too, in the user's own and in what `NODE_PATH` names: there, anybody may have put some.
 */
export function keepToOwnLibraries() {
  const loader = /** @type {Loader} */ (/** @type {unknown} */ (Module));
  const { _nodeModulePaths: listPaths, _resolveLookupPaths: listAllPaths } = loader;
  const shared = new Set(loader.globalPaths);
  loader._nodeModulePaths = (from) => {
    const at = `${from}${sep}`.indexOf(LIBRARIES);
    const home = at < 0 ? PROJECT : from.slice(0, at);
    return listPaths(from).filter((path) => path.startsWith(home + sep));
  };
  loader._resolveLookupPaths = (request, parent) => {
    const own = new Set(parent?.paths);
    return listAllPaths(request, parent)?.filter((path) => own.has(path) || !shared.has(path)) ?? null;
  };
}
