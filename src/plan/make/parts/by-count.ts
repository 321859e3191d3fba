import type { CountedLink } from '../../../model/page-parts.ts';

/** Most articles first; equal ones by URL. */
export function byCount(a: CountedLink, b: CountedLink): number {
  return b.count - a.count || (a.url < b.url ? -1 : 1);
}
