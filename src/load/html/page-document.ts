/** The tree of a page → a document that can be searched, and taken apart by Readability. */
import { isEmbedded, shortenEmbedded } from '../body/pictures/embedded-picture.ts';
import { createDocument, type PageDocument, type PageElement } from './dom.ts';
import { readElementNames } from './main-text/names/element-names.ts';
import { findForeignName } from './main-text/names/foreign-names.ts';
import {
  growTree,
  isTemplate,
  isTreeElement,
  type PageTree,
  type TreeElement,
  type TreeNode,
  type TreeParent,
} from './page-tree.ts';

/** Limits within which linkedom and Readability take seconds at most; real pages stay far below them. */
const MOST_ELEMENTS = 15_000;
const LONGEST_TEXT = 2_000_000;
const DEEPEST = 250;
/** Readability looks at every element once for each of its ancestors. */
const MOST_ANCESTORS = 500_000;
/** What is longer is a picture, or data for a program. */
const LONGEST_ATTRIBUTE = 10_000;
const MOST_ATTRIBUTES = 100;

/** A page without what no reader sees of it; `null` where it cannot be searched in time. */
export function makePageDocument(tree: PageTree): PageDocument | null {
  if (!tree.isWhole) return null;
  return copyTree(tree, () => true) ?? copyTree(tree, () => true, isBesideArticle);
}

/** Only what a page says about itself. */
export function makeHeadDocument(tree: PageTree): PageDocument | null {
  return copyTree(tree, (element) => element.tagName === 'head');
}

/** Of a large page, most stands around the article. */
function isBesideArticle(element: TreeElement): boolean {
  if (element.tagName === 'nav' || element.tagName === 'footer') return true;
  const names = readElementNames({ getAttribute: (name) => readAttribute(element, name) });
  const kind = findForeignName(names)?.kind;
  return kind === 'comments' || kind === 'consent';
}

function copyTree(
  tree: PageTree,
  isWanted: (part: TreeElement) => boolean,
  isLeftOut: (element: TreeElement) => boolean = () => false,
): PageDocument | null {
  const root = tree.document.childNodes.find(isTreeElement);
  const document = createDocument();
  if (root === undefined) return document;
  const parts = root.childNodes.filter(isTreeElement).filter(isWanted);
  try {
    const copier = new TreeCopier(document, tree.closed, isLeftOut);
    copier.copyAttributes(root, document.documentElement);
    copier.copyChildren({ ...root, childNodes: parts }, document.documentElement, 1);
    return document;
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

class TooLarge extends Error {}

class TreeCopier {
  readonly #document: PageDocument;
  readonly #closed: ReadonlySet<TreeElement>;
  readonly #isLeftOut: (element: TreeElement) => boolean;
  #elements = 0;
  #ancestors = 0;
  #characters = 0;

  constructor(
    document: PageDocument,
    closed: ReadonlySet<TreeElement>,
    isLeftOut: (element: TreeElement) => boolean,
  ) {
    this.#document = document;
    this.#closed = closed;
    this.#isLeftOut = isLeftOut;
  }

  copyChildren(from: TreeParent, to: PageElement, depth: number): void {
    for (const child of listChildren(from)) {
      if (child.nodeName === '#text' && 'value' in child) this.#copyText(child.value, to);
      else if (isTreeElement(child)) this.#copyElement(child, to, depth);
    }
  }

  copyAttributes(from: TreeElement, to: PageElement): void {
    for (const { name, value } of from.attrs.slice(0, MOST_ATTRIBUTES)) {
      const kept = value.length > LONGEST_ATTRIBUTE ? shortenAttribute(name, value) : value;
      if (kept !== null && kept.length <= LONGEST_ATTRIBUTE) to.setAttribute(name, kept);
    }
  }

  /** Of what comes from elsewhere: where it comes from, and not what stands there for browsers that cannot show it. */
  #copySources(from: TreeElement, to: PageElement, depth: number): void {
    for (const child of from.childNodes)
      if (isTreeElement(child) && OF_SHELLS.has(child.tagName)) this.#copyElement(child, to, depth);
  }

  #copyText(written: string, to: PageElement): void {
    // Pages are indented by more characters than they have, but for what is shown as it is written.
    const text = written.length > LONGEST_INDENT ? written.replace(INDENT, shortenIndent) : written;
    this.#characters += text.length;
    if (this.#characters > LONGEST_TEXT) throw new TooLarge();
    to.appendChild(this.#document.createTextNode(text));
  }

  #copyElement(element: TreeElement, to: PageElement, depth: number): void {
    if (this.#isLeftOut(element)) return;
    this.#elements += 1;
    this.#ancestors += depth;
    if (this.#elements > MOST_ELEMENTS || this.#ancestors > MOST_ANCESTORS || depth > DEEPEST)
      throw new TooLarge();
    const part = isFolded(element, to) ? 'content' : choosePart(element, this.#closed.has(element));
    if (part === 'nothing') {
      const inside = element.tagName === 'noscript' ? growNoscript(element) : null;
      if (inside !== null) this.copyChildren(inside, to, depth + 1);
      return;
    }
    let copy = to;
    if (part === 'content') this.#copyText(' ', to);
    if (part === 'element') {
      copy = this.#document.createElement(nameCopy(element.tagName));
      this.copyAttributes(element, copy);
      to.appendChild(copy);
    }
    if (SHELLS.has(element.tagName) && part === 'element') this.#copySources(element, copy, depth + 1);
    else this.copyChildren(isTemplate(element) ? element.content : element, copy, depth + 1);
  }
}

const LONGEST_INDENT = 200;
const INDENT = /\n[ \t\r\n]{40,}|[ \t\u00A0]{200,}/g;

function shortenIndent(indent: string): string {
  return indent.startsWith('\n') ? '\n' : ' ';
}

/** A picture is shortened to what is needed to find it again; a list of names goes on without its end. */
function shortenAttribute(name: string, value: string): string | null {
  if (isEmbedded(value)) return shortenEmbedded(value);
  const short = value.replace(/\s+/g, ' ');
  return name === 'class' || name === 'content' ? short.slice(0, LONGEST_ATTRIBUTE) : short;
}

/** What is shorter asks for scripts to be allowed, or is a picture. */
const SHORTEST_PAGE = 400;
const LONGEST_PAGE = 1_000_000;

/** A page may be written for readers without scripts, and for others made by them. */
function growNoscript(element: TreeElement): TreeParent | null {
  const source = element.childNodes
    .map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : ''))
    .join('');
  if (source.length < SHORTEST_PAGE || source.length > LONGEST_PAGE || !/<p[\s>]/i.test(source)) return null;
  const text = source.replace(/<[^<>]{0,2000}>/g, '').trim();
  if (text.length < SHORTEST_PAGE) return null;
  const root = growTree(source).document.childNodes.find(isTreeElement);
  return root?.childNodes.filter(isTreeElement).find(({ tagName }) => tagName === 'body') ?? null;
}

/** Older names of `<pre>`, in which Readability would find markup. */
function nameCopy(name: string): string {
  return name === 'xmp' || name === 'listing' || name === 'plaintext' ? 'pre' : name;
}

/** Elements whose content no reader sees. */
const UNSEEN = new Set(
  'script style svg template noscript noembed noframes textarea select datalist annotation'.split(' '),
);
/** What comes from elsewhere. Where its content is copied as well, nothing has ended it. */
const SHELLS = new Set(['iframe', 'object', 'video', 'audio']);
const OF_SHELLS = new Set(['param', 'embed', 'source']);
/** Those of them, and films, that take in what follows where nothing ends them. */
const GREEDY = new Set(
  'title style script iframe object template noscript noembed noframes textarea select datalist canvas audio video'.split(
    ' ',
  ),
);
/** What a list of choices holds. Where anything else stands in one, it is not the list's. */
const OF_CHOICES = new Set(
  'option optgroup hr font span b i em strong small a br img label legend button selectedcontent div script noscript svg'.split(
    ' ',
  ),
);
/** Elements that hold a picture, or the label of a control, and nothing else. */
const SHORT = new Set(['button', 'picture']);
const LONGEST_LABEL = 80;

/** The headline of what a page folds away is a button. */
function isFolded(element: TreeElement, parent: PageElement): boolean {
  return element.tagName === 'button' && /^H[1-6]$/i.test(parent.nodeName);
}

/** What of an element is shown to a reader, or to a program that looks for metadata. */
function choosePart(element: TreeElement, isClosed: boolean): 'element' | 'content' | 'nothing' {
  const name = element.tagName;
  if (isToolbar(element)) return 'nothing';
  // What nothing ends takes in what follows.
  if (SHORT.has(name)) return countText(element) > LONGEST_LABEL ? 'content' : 'element';
  if (GREEDY.has(name) && !isClosed) return 'content';
  if (name === 'select') return holdsChoices(element) ? 'nothing' : 'content';
  if (name === 'option' || name === 'optgroup') return 'content';
  if (!UNSEEN.has(name)) return 'element';
  if (name === 'script') return /ld\+json/i.test(readAttribute(element, 'type')) ? 'element' : 'nothing';
  // Programs that save pages write the insides of a page's own elements so.
  const isInside = name === 'template' && readAttribute(element, 'shadowrootmode') === 'open';
  return isInside ? 'content' : 'nothing';
}

function holdsChoices(parent: TreeParent, depth = 0): boolean {
  return parent.childNodes
    .filter(isTreeElement)
    .every((child) => OF_CHOICES.has(child.tagName) && depth < DEEPEST && holdsChoices(child, depth + 1));
}

/** Characters in an element, but not much further than one is asked about. */
function countText(parent: TreeParent, depth = 0): number {
  let count = 0;
  for (const child of depth > DEEPEST ? [] : parent.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) count += child.value.trim().length;
    else if (isTreeElement(child) && !UNSEEN.has(child.tagName)) count += countText(child, depth + 1);
    if (count > LONGEST_LABEL) break;
  }
  return count;
}

/** What the Wayback Machine puts above a page stands between two comments. */
function listChildren({ childNodes }: TreeParent): readonly TreeNode[] {
  const begin = childNodes.findIndex((child) => isComment(child, 'BEGIN WAYBACK TOOLBAR INSERT'));
  const end =
    begin < 0 ? -1 : childNodes.findIndex((child) => isComment(child, 'END WAYBACK TOOLBAR INSERT'));
  return begin < end ? childNodes.toSpliced(begin, end - begin) : childNodes;
}

function isComment(node: TreeNode, words: string): boolean {
  return node.nodeName === '#comment' && 'data' in node && node.data.trim() === words;
}

const TOOLBAR =
  /^(?:wm-ipp(?:-base|-inside|-print)?|wm-toolbar|donato|\w{0,20}google-cache-hdr|goog-gt-[tv]t)$/;

/** What archives, caches and translators of the web put on the pages that they show. */
function isToolbar(element: TreeElement): boolean {
  const id = readAttribute(element, 'id');
  return id === 'HEADER' ? findText(element, 'webpage capture') : TOOLBAR.test(id);
}

function findText(parent: TreeParent, words: string, depth = 0): boolean {
  return parent.childNodes.some((child) => {
    if (isTreeElement(child)) return depth < 10 && findText(child, words, depth + 1);
    return child.nodeName === '#text' && 'value' in child && child.value.includes(words);
  });
}

function readAttribute(element: TreeElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
