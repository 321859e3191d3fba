/** Elements inside a line of text that are more than its letters: quotations with their marks, readings, who is quoted. */
import { type QuoteMarks, quoteMarksOf } from '../../../knowledge/languages/quote-marks.ts';
import type { PageElement } from '../dom.ts';

/** The language is not known: a page sets these by that of its text. */
const STRAIGHT: Pick<QuoteMarks, 'open' | 'close' | 'singleOpen' | 'singleClose'> = {
  open: '"',
  close: '"',
  singleOpen: "'",
  singleClose: "'",
};
const MARKED = /^\s*["'“”„«»‘‹‚「『]/;

/**
 * The marks around a `<q>`.
 *
 * @param depth how many others it stands in
 * @returns empty texts where its words bring marks of their own
 */
export function markQuotation(
  node: PageElement,
  language: string | null,
  depth: number,
): readonly [open: string, close: string] {
  if (MARKED.test(node.textContent ?? '')) return ['', ''];
  const own = node.getAttribute('lang')?.trim() || language;
  const marks = own === null ? STRAIGHT : quoteMarksOf(own);
  return depth % 2 === 0 ? [marks.open, marks.close] : [marks.singleOpen, marks.singleClose];
}

/** How characters are read, which stands above them; in a line of text, between brackets. */
export function writeReading(node: PageElement): string {
  const around = node.parentElement === null ? [] : Array.from(node.parentElement.childNodes);
  const isBracketed = around.some(({ nodeName }) => nodeName.toUpperCase() === 'RP');
  const text = (node.textContent ?? '').trim();
  return isBracketed || text === '' ? text : `(${text})`;
}

/** Whether an element names who said what is quoted: the last one in a quotation. */
export function isSigner(node: PageElement): boolean {
  const around = node.parentElement;
  if (node.nodeName.toUpperCase() !== 'CITE' || around?.nodeName.toUpperCase() !== 'BLOCKQUOTE') return false;
  const last = Array.from(around.childNodes).findLast((child) => (child.textContent ?? '').trim() !== '');
  return last === node && Array.from(around.children)[0] !== node;
}
