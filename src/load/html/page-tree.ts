/** The source of a page → its elements, by the parsing rules of the HTML standard: as browsers find them. */
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { parsePage } from './page-parser.ts';

const require = createRequire(import.meta.url);

export type TreeParent = DefaultTreeAdapterTypes.ParentNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TreeNode = DefaultTreeAdapterTypes.ChildNode;

export interface PageTree {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** `false`: the page is too large, and the tree ends somewhere in it. */
  readonly isWhole: boolean;
  /** Elements that have an end tag of their own, and do not end with what they stand in. */
  readonly closed: ReadonlySet<TreeElement>;
}

/** In UTF-16 code units. */
const LONGEST = 16_000_000;
/** What a longer page says of itself stands at its beginning. */
const LONGEST_HEAD = 2_000_000;
/** Between its tags; twice as much as can be searched, as half of it may stand around the article. */
const LONGEST_TEXT = 4_000_000;
/** Tags that overlap by the thousand would be repeated in every paragraph. */
const MOST_ELEMENTS = 100_000;
/** Of these no reader sees the content. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style']);

/** Nothing on the page is run or fetched. */
export function growTree(source: string): PageTree {
  const { defaultTreeAdapter } = require('parse5') as typeof import('parse5');
  const document = defaultTreeAdapter.createDocument();
  let [elements, characters] = [0, 0];
  const countText = (parent: TreeParent, text: string): void => {
    if (('tagName' in parent && SILENT.has(parent.tagName)) || text.trim() === '') return;
    characters += text.length;
    if (characters > LONGEST_TEXT) throw new TooLarge();
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement: (name, namespace, attributes) => {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new TooLarge();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    insertText: (parent, text) => {
      countText(parent, text);
      defaultTreeAdapter.insertText(parent, text);
    },
    insertTextBefore: (parent, text, reference) => {
      countText(parent, text);
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
  };
  const isWhole = source.length <= LONGEST;
  try {
    const closed = parsePage(openComment(isWhole ? source : source.slice(0, LONGEST_HEAD)), { treeAdapter });
    return { document, isWhole, closed };
  } catch (error) {
    if (error instanceof TooLarge) return { document, isWhole: false, closed: new Set() };
    throw error;
  }
}

/** A comment without an end would take in the rest of the page: it is text. */
function openComment(source: string): string {
  const start = source.lastIndexOf('<!--');
  if (start < 0 || /--!?>/.test(source.slice(start))) return source;
  return `${source.slice(0, start)}&lt;${source.slice(start + 1)}`;
}

class TooLarge extends Error {}

export function isTreeElement(node: TreeNode): node is TreeElement {
  return 'tagName' in node;
}

export function isTemplate(element: TreeElement): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element;
}
