import type { AnyLink, Position } from '../../../model/page-parts.ts';
import { HOME } from './site-links.ts';

/** A page that stands below others and has no neighbours. */
export function below(...crumbs: readonly AnyLink[]): Position {
  return { crumbs: [HOME, ...crumbs], previous: null, next: null };
}
