import type { Url } from '../../model.ts';
import type { CountedLink, Link, Position } from '../../pages.ts';

export const HOME_URL = 'index.html' as Url;
export const HOME: Link = { text: 'Home', url: HOME_URL };

/** A page that stands below others and has no neighbours. */
export function below(...crumbs: readonly Link[]): Position {
  return { crumbs: [HOME, ...crumbs], previous: null, next: null };
}

/** @example plural(1, 'article') // '1 article' */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

/** Most articles first; equal ones by URL. */
export function byCount(a: CountedLink, b: CountedLink): number {
  return b.count - a.count || (a.url < b.url ? -1 : 1);
}
