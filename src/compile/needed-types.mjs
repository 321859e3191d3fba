/** Of the types that the compiler wrote, those that somebody who imports the package can reach. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const IMPORTED = /(?:from|import\(|import|path=)\s?["'](\.[^"']+)["']/g;

/**
 * Removes the others.
 *
 * @param {string} folder with the types
 * @param {readonly string[]} doors files and folders in it that the package exports
 */
export function dropUnneededTypes(folder, doors) {
  const all = new Set(listTypes(folder));
  const needed = new Set(
    [...all].filter((path) => doors.some((door) => path.startsWith(join(folder, door)))),
  );
  for (const path of needed)
    for (const [, specifier] of readFileSync(path, 'utf8').matchAll(IMPORTED)) {
      const imported = resolve(
        dirname(path),
        (specifier ?? '').replace(
          /(?:\.d)?\.(m?ts)$|\.(m)js$/,
          (_, own = '', js = '') => `.d.${own || `${js}ts`}`,
        ),
      );
      if (all.has(imported)) needed.add(imported);
    }
  for (const path of all) if (!needed.has(path)) rmSync(path);
}

/** @param {string} folder */
function listTypes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.d\.m?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
