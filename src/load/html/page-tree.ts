/** The source of a page → its elements, by the parsing rules of the HTML standard: as browsers find them. */
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';

const require = createRequire(import.meta.url);

export type TreeParent = DefaultTreeAdapterTypes.ParentNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TreeNode = DefaultTreeAdapterTypes.ChildNode;

export interface PageTree {
  readonly document: DefaultTreeAdapterTypes.Document;
  /** `false`: the page is too large, and the tree ends somewhere in it. */
  readonly isWhole: boolean;
}

/** In UTF-16 code units; pages that hold their own pictures are of millions. */
const LONGEST = 16_000_000;
/** Tags that overlap by the thousand would be repeated in every paragraph. */
const MOST_ELEMENTS = 100_000;
/** Each costs a new look at the page. */
const MOST_REPAIRS = 5;

/** Nothing on the page is run or fetched. */
export function growTree(source: string): PageTree {
  let tree = parseWithin(source);
  for (let repairs = 0; tree.openSelect !== null && repairs < MOST_REPAIRS; repairs += 1) {
    source = cutOutTags(source, tree.openSelect);
    tree = parseWithin(source);
  }
  return tree;
}

interface GrownTree extends PageTree {
  /** A list of choices that nothing ends takes in all that follows, and leaves out its tags. No page means that. */
  readonly openSelect: TreeElement | null;
}

class TooManyElements extends Error {}

function parseWithin(source: string): GrownTree {
  // It takes longer to load than most of the loader, and most archives have no pages.
  const { parse, defaultTreeAdapter } = require('parse5') as typeof import('parse5');
  const document = defaultTreeAdapter.createDocument();
  const selects: TreeElement[] = [];
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement: (name, namespace, attributes) => {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new TooManyElements();
      const element = defaultTreeAdapter.createElement(name, namespace, attributes);
      if (name === 'select') selects.push(element);
      return element;
    },
  };
  try {
    parse(source.slice(0, LONGEST), { treeAdapter, sourceCodeLocationInfo: mayHoldOpen(source) });
  } catch (error) {
    if (error instanceof TooManyElements) return { document, isWhole: false, openSelect: null };
    throw error;
  }
  const isWhole = source.length <= LONGEST;
  const isOpen = (select: TreeElement): boolean =>
    !isClosed(select) && select.sourceCodeLocation?.endOffset === source.length;
  return { document, isWhole, openSelect: selects.find(isOpen) ?? null };
}

/** Whether a `<select>` or an `<object>` has an end of its own, and not only that of what it stands in. */
export function isClosed({ sourceCodeLocation }: TreeElement): boolean {
  return !sourceCodeLocation || sourceCodeLocation.endTag !== undefined;
}

/** To note places in the source takes half as long again: it is done only where some element may not be closed. */
function mayHoldOpen(source: string): boolean {
  return [/<(\/?)select(?=[\s/>])/gi, /<(\/?)object(?=[\s/>])/gi].some((tag) => {
    const tags = [...source.matchAll(tag)];
    return tags.length !== 2 * tags.filter(([, slash]) => slash === '/').length;
  });
}

function cutOutTags(source: string, select: TreeElement): string {
  let kept = '';
  let from = 0;
  for (const { sourceCodeLocation } of [select, ...listElements(select)]) {
    const tag = sourceCodeLocation?.startTag;
    if (tag === undefined) continue;
    kept += `${source.slice(from, tag.startOffset)} `;
    from = tag.endOffset;
  }
  return kept + source.slice(from);
}

/** Choices and groups of them: nothing else can be inside. */
function listElements(parent: TreeElement): readonly TreeElement[] {
  return parent.childNodes.filter(isTreeElement).flatMap((child) => [child, ...listElements(child)]);
}

export function isTreeElement(node: TreeNode): node is TreeElement {
  return 'tagName' in node;
}

export function isTemplate(element: TreeElement): element is DefaultTreeAdapterTypes.Template {
  return 'content' in element;
}
