import { sep } from 'node:path';

/**
 * Whether `inner` is `outer` or lies below it.
 *
 * @param outer an absolute path, links followed where they matter
 * @param inner likewise
 */
export function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
