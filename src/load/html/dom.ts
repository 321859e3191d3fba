/** The little of the document object model that this loader uses; linkedom brings no types that stand alone. */
import { createRequire } from 'node:module';
import { cleanLine } from '../../tools/text/clean-text.ts';

const require = createRequire(import.meta.url);

export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  /** In capitals for elements of HTML. */
  readonly nodeName: string;
  textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly childNodes: ArrayLike<PageNode>;
  readonly parentNode: PageElement | null;
  remove(): void;
  /** With 4 in it where the other one stands behind this one. */
  compareDocumentPosition(other: PageNode): number;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly children: ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  appendChild(child: PageNode): void;
  replaceWith(...others: readonly PageNode[]): void;
  contains(other: PageNode): boolean;
  cloneNode(deep: true): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
  cloneNode(deep: true): PageDocument;
}

/** A document of one element, `<html>`. */
export function createDocument(): PageDocument {
  // It takes longer to load than the rest of the loader, and most archives have no pages.
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: PageDocument } };
  return parseHTML('<!doctype html><html></html>').document;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Whether there are so many characters in an element: no more of it is looked at than is needed to know that. */
export function holdsText(element: PageElement, count: number): boolean {
  let left = count;
  const look = (node: PageNode): void => {
    if (node.nodeType === 3) left -= (node.textContent ?? '').length;
    if (!isElement(node)) return;
    // A list of what it holds would be made of all of it.
    for (let child = node.firstChild; child !== null && left > 0; child = child.nextSibling) look(child);
  };
  look(element);
  return left <= 0;
}

/** Text of an element, or of an attribute, on one line; `null` where there is none. */
export function tidyText(text: string | null | undefined): string | null {
  const tidy = cleanLine(text ?? '');
  return tidy === '' ? null : tidy;
}

const FOLLOWING = 4;

/** Linkedom has positions as browsers have them. */
export function isBefore(node: PageNode, other: PageNode): boolean {
  return (node.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
