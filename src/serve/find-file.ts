import { join } from 'node:path';
import { readStats } from '../file-stats.ts';

export type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** A folder that was asked for without its last slash: relative links would lead astray. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * Finds the file of a site that a request means. Never one outside it, whatever the request.
 *
 * @param target the request's path and query, as it came
 */
export function findFile(root: string, target: string): Found {
  const path = target.replace(/[?#].*$/s, '');
  const names = decodeNames(path);
  if (names === null) return { kind: 'missing' };
  const file = join(root, ...names);
  const stats = readStats(file);
  if (stats?.isFile()) return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', path: file };
  if (!stats?.isDirectory()) return { kind: 'missing' };
  // Rebuilt from its names: `//host` at the start of an address would lead to another server.
  if (!path.endsWith('/')) return { kind: 'redirect', to: `/${names.map(encodeURIComponent).join('/')}/` };
  const index = join(file, 'index.html');
  return readStats(index)?.isFile() ? { kind: 'file', path: index } : { kind: 'missing' };
}

/** @returns `null` where a name could lead out of the site, or belongs to what is hidden */
function decodeNames(path: string): readonly string[] | null {
  try {
    const names = path
      .split('/')
      .map(decodeURIComponent)
      .filter((name) => name !== '');
    return names.some((name) => name.startsWith('.') || /[/\\:\0]/.test(name)) ? null : names;
  } catch {
    return null;
  }
}
