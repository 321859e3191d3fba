/** What Readability, the reader of Firefox, takes for the article: one witness among several. */
import { Readability } from '@mozilla/readability';
import { isElement, type PageDocument, type PageElement, type PageNode, tidyText } from '../dom.ts';
import type { Line } from './page-lines.ts';

const MARK = 'data-holder';

/** The lines that Readability takes for the article's; `null`: none. It takes a copy of the document apart. */
export function askReadability(document: PageDocument, lines: readonly Line[]): ReadonlySet<Line> | null {
  const holders = listHolders(lines);
  for (const [element, number] of holders) element.setAttribute(MARK, String(number));
  const copy = document.cloneNode(true);
  for (const element of holders.keys()) element.removeAttribute(MARK);
  markTexts(copy);
  const found = parse(copy);
  if (found === null) return null;
  const texts = collectTexts(found);
  const isKept = (node: PageNode): boolean => {
    const number = node.parentNode === null ? undefined : holders.get(node.parentNode);
    const text = (node.textContent ?? '').trim();
    if (number === undefined) return false;
    const isLoose = node.parentNode?.nodeName.toUpperCase() === 'BODY';
    return texts.get(isLoose ? NO_HOLDER : number)?.has(text) === true;
  };
  const kept = lines.filter((line) => isMostly(line, isKept));
  return kept.length === 0 ? null : new Set(kept);
}

/** The elements that text stands in, numbered. */
function listHolders(lines: readonly Line[]): ReadonlyMap<PageElement, number> {
  const holders = new Map<PageElement, number>();
  for (const { nodes } of lines)
    for (const { parentNode } of nodes)
      if (parentNode !== null && !holders.has(parentNode)) holders.set(parentNode, holders.size);
  return holders;
}

/** Readability makes paragraphs of what stands loose in a box, and one box of two: there, each text has its own mark. */
function markTexts(copy: PageDocument): void {
  for (const box of copy.querySelectorAll(`div[${MARK}], section[${MARK}]`)) {
    const mark = box.getAttribute(MARK) ?? '';
    for (const child of Array.from(box.childNodes))
      box.appendChild(child.nodeType === 3 ? markText(copy, child, mark) : child);
  }
}

function markText(copy: PageDocument, text: PageNode, mark: string): PageNode {
  if ((text.textContent ?? '').trim() === '') return text;
  const marked = copy.createElement('span');
  marked.setAttribute(MARK, mark);
  marked.appendChild(text);
  return marked;
}

function parse(document: PageDocument): PageElement | null {
  try {
    keepAuthorsInLine(document);
    const reader = new Readability<unknown>(document as never, {
      serializer: (node) => node,
      disableJSONLD: true,
    });
    const element = reader.parse()?.content;
    return isPageElement(element) ? element : null;
  } catch {
    // It gives up on some pages, such as those without a body.
    return null;
  }
}

/** Readability makes a box of its own for what stood in the body. */
const NO_HOLDER = -1;

/** What is left of the text in each holder. */
function collectTexts(root: PageElement): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  const collect = (element: PageElement, holder: number): void => {
    const mark = element.getAttribute(MARK);
    const number = mark === null ? holder : Number(mark);
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 3) {
        const held = texts.get(number) ?? new Set();
        texts.set(number, held.add((child.textContent ?? '').trim()));
      } else if (isElement(child)) collect(child, number);
    }
  };
  collect(root, NO_HOLDER);
  return texts;
}

function isMostly({ nodes, text }: Line, isKept: (node: PageNode) => boolean): boolean {
  let kept = 0;
  for (const node of nodes) if (isKept(node)) kept += (node.textContent ?? '').trim().length;
  return kept * 2 >= text.length;
}

const AUTHOR = /author|byline/i;
const AUTHOR_MARKS = ['itemprop', 'rel', 'class', 'id'] as const;

/** Readability cuts what is marked as the author out of the page: out of `By <span>Jane Doe</span>, Tuesday` too. */
function keepAuthorsInLine(document: PageDocument): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const length = tidyText(paragraph.textContent)?.length ?? 0;
    for (const inline of length > LONGEST_AUTHOR_LINE
      ? []
      : paragraph.querySelectorAll('span, a, b, strong, em, i')) {
      const isMarked = AUTHOR_MARKS.some((mark) => AUTHOR.test(inline.getAttribute(mark) ?? ''));
      const isAlone = (tidyText(inline.textContent)?.length ?? 0) === length;
      if (isMarked && !isAlone) for (const mark of AUTHOR_MARKS) inline.removeAttribute(mark);
    }
  }
}

const LONGEST_AUTHOR_LINE = 200;

function isPageElement(value: unknown): value is PageElement {
  return (
    typeof value === 'object' && value !== null && 'nodeType' in value && isElement(value as PageElement)
  );
}
