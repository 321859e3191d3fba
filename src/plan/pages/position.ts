import type { Url } from '../../model/model.ts';
import type { Link, Position } from '../../model/page-parts.ts';

export const HOME_URL = 'index.html' as Url;
const HOME: Link = { text: 'Home', url: HOME_URL };

/** A page that stands below others and has no neighbours. */
export function below(...crumbs: readonly Link[]): Position {
  return { crumbs: [HOME, ...crumbs], previous: null, next: null };
}
