import { FIND } from './excerpt.ts';
import { findExcerpt } from './find-excerpt.ts';

/**
 * Where the search page has opened an article in a frame, it is told the place of the words it asks for: a page of a
 * disk may not read another, but be told by it.
 */
export function answerExcerpt(address: URLSearchParams): void {
  if (parent === window || !address.has(FIND)) return;
  // A page of a disk has no origin that could be named.
  const origin = location.protocol === 'file:' ? '*' : location.origin;
  parent.postMessage({ excerpt: findExcerpt(document, address.getAll(FIND)) }, origin);
}
