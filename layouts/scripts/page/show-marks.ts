import { MARKED } from './excerpt.ts';
import { findExcerpt } from './find-excerpt.ts';
import { markWords } from './mark-words.ts';

/** Marks the words that an address names, and shows where they stand, unless it names the place itself. */
export function showMarks(address: URLSearchParams): void {
  const text = document.querySelector('.article-text');
  const marks = address.getAll(MARKED);
  if (text === null || marks.length === 0) return;
  const anchor = location.hash === '' ? findExcerpt(document, marks)?.anchor : null;
  markWords(text, marks);
  if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
}
