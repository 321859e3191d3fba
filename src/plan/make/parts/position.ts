import type { Link, Position } from '../../../model/page-parts.ts';
import { HOME } from './site-links.ts';

/** A page that stands below others and has no neighbours. */
export function below(...crumbs: readonly Link[]): Position {
  return { crumbs: [HOME, ...crumbs], previous: null, next: null };
}
