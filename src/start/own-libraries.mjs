import Module from 'node:module';
import { sep } from 'node:path';
import { PROJECT } from './compiled-code.mjs';

const LIBRARIES = `${sep}node_modules${sep}`;

/**
 * Keeps libraries to those they were installed with. For others that they can do without they look in every folder
 * above, too: in one that is shared, anybody may have put some.
 */
export function keepToOwnLibraries() {
  // Node has no way that is the same in all its versions.
  const loader = /** @type {{ _nodeModulePaths: (from: string) => string[] }} */ (
    /** @type {unknown} */ (Module)
  );
  const listPaths = loader._nodeModulePaths;
  loader._nodeModulePaths = (from) => {
    const at = `${from}${sep}`.indexOf(LIBRARIES);
    const home = at < 0 ? PROJECT : from.slice(0, at);
    return listPaths(from).filter((path) => path.startsWith(home + sep));
  };
}
