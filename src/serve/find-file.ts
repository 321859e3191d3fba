import { join, relative, sep } from 'node:path';
import { holds } from '../tools/disk/disk-path.ts';
import { readStats } from '../tools/disk/file-stats.ts';
import { followLinks } from '../tools/disk/follow-links.ts';

type Found =
  | { readonly kind: 'file'; readonly path: string }
  /** A folder that was asked for without its last slash: relative links would lead astray. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * Finds the file of a site that a request means. Never one outside it, nor a hidden one, whatever the request and
 * wherever links in the site lead.
 *
 * @param target the request's path and query, as it came
 */
export function findFile(root: string, target: string): Found {
  const path = target.replace(/[?#].*$/s, '');
  const names = decodeNames(path);
  if (names === null) return { kind: 'missing' };
  const file = followInside(root, join(root, ...names));
  const stats = file === null ? null : readStats(file);
  if (file === null || stats === null) return { kind: 'missing' };
  if (stats.isFile()) return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', path: file };
  if (!stats.isDirectory()) return { kind: 'missing' };
  // Rebuilt from its names: `//host` at the start of an address would lead to another server.
  if (!path.endsWith('/')) return { kind: 'redirect', to: `/${names.map(encodeURIComponent).join('/')}/` };
  const index = followInside(root, join(file, 'index.html'));
  return index !== null && readStats(index)?.isFile() ? { kind: 'file', path: index } : { kind: 'missing' };
}

/** @returns where links lead; `null` where that is nowhere, out of the site, or to what is hidden in it */
function followInside(root: string, path: string): string | null {
  if (readStats(path) === null) return null;
  const [site, real] = [followLinks(root), followLinks(path)];
  const isShown = !relative(site, real).split(sep).some(isHidden);
  return holds(site, real) && isShown ? real : null;
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** @returns `null` where a name could lead out of the site, or belongs to what is hidden */
function decodeNames(path: string): readonly string[] | null {
  try {
    const names = path
      .split('/')
      .map(decodeURIComponent)
      .filter((name) => name !== '');
    return names.some((name) => isHidden(name) || /[/\\:\0]/.test(name)) ? null : names;
  } catch {
    return null;
  }
}
