import { SAVED_WITH } from '../../load/files/page-folders.ts';

/** Folders at the root of a site's source whose content a site has at its root. */
const ROOTS = ['', 'static', 'public', 'source', 'assets', 'content', 'src'];
const MOST_FOLDERS_ABOVE = 12;

/** Where a browser has put a picture of a page that it saved, whatever its address was. */
export function* listSavedPlaces(path: string, article: string): Iterable<string> {
  const page = article.replace(/\.[^./]*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name !== '') for (const ending of SAVED_WITH) yield `${page}${ending}/${name}`;
}

/**
 * Where a path that an article names may lead, from the root of the archive, the likeliest first. What would lead out of
 * it is left out.
 *
 * @param path with slashes; none before it
 * @param article path of its file, from the root
 */
export function* listPlaces(path: string, isRooted: boolean, article: string): Iterable<string> {
  const folder = article.split('/').slice(0, -1);
  const stem = article.slice(article.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const beside = [folder, [...folder, stem]];
  for (const base of isRooted ? [[]] : beside) {
    const place = joinBelow(base, path);
    if (place !== null) yield place;
  }
  for (let depth = folder.length; depth >= Math.max(0, folder.length - MOST_FOLDERS_ABOVE); depth--)
    for (const root of ROOTS) {
      const base = root === '' ? folder.slice(0, depth) : [...folder.slice(0, depth), root];
      const place = joinBelow(base, path);
      if (place !== null) yield place;
    }
}

/**
 * @example joinBelow(['a', 'b'], '../x.png') // 'a/x.png'
 * @returns `null` where the path leads out of the root, or to what is hidden
 */
export function joinBelow(base: readonly string[], path: string): string | null {
  const parts = [...base];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  const isHidden = parts.some(
    (part) => part.startsWith('.') || part === 'node_modules' || part.includes('\0'),
  );
  return parts.length === 0 || isHidden ? null : parts.join('/');
}
