/** What stands on a page, line by line, in the order in which it is written. */
import { isElement, type PageDocument, type PageElement, type PageNode } from '../../dom.ts';
import { listMarks } from './element-marks.ts';
import { findSides } from './page-sides.ts';
import { measureTexts, type TextLengths } from './text-lengths.ts';

/** A line of text, as a browser shows it. */
interface PageLine {
  /** With {@link BOUNDARY} where an element begins or ends in it. */
  readonly text: string;
  /** It is no part of the article: navigation, comments, other articles. */
  readonly isAside: boolean;
  readonly isHeading: boolean;
}

/** An element, and the line that it begins in. */
export interface PlacedElement {
  readonly element: PageElement;
  readonly line: number;
  readonly isAside: boolean;
  /** Characters of text in it. */
  readonly length: number;
  /** Words of its class and id, in small letters. */
  readonly marks: ReadonlySet<string>;
}

export interface PageOutline {
  readonly lines: readonly PageLine[];
  readonly elements: readonly PlacedElement[];
}

/** Where an element begins or ends in a line: `By<a>Jane Doe</a><i>Staff Writer</i>`. */
export const BOUNDARY = '\u0001';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3
   H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);

const HEADING = /^H[1-6]$/;

export function outlinePage(document: PageDocument): PageOutline {
  const body = document.querySelector('body');
  const lengths = measureTexts(document);
  const outliner = new Outliner(findSides(document, lengths), lengths);
  if (body !== null) outliner.add(body, false);
  return outliner.finish();
}

class Outliner {
  readonly #sides: ReadonlySet<PageElement>;
  readonly #lengths: TextLengths;
  readonly #lines: PageLine[] = [];
  readonly #elements: PlacedElement[] = [];
  #text = '';
  #isHeading = false;

  constructor(sides: ReadonlySet<PageElement>, lengths: TextLengths) {
    this.#sides = sides;
    this.#lengths = lengths;
  }

  add(element: PageElement, isAside: boolean): void {
    const isSide = isAside || this.#sides.has(element);
    const isBlock = BLOCKS.has(element.nodeName);
    this.#part(isBlock, isAside);
    this.#isHeading ||= HEADING.test(element.nodeName);
    const length = this.#lengths.get(element) ?? 0;
    const line = this.#lines.length;
    this.#elements.push({ element, line, isAside: isSide, length, marks: listMarks(element) });
    for (const child of Array.from(element.childNodes)) this.#addNode(child, isSide);
    this.#part(isBlock, isSide);
  }

  finish(): PageOutline {
    this.#part(true, false);
    return { lines: this.#lines, elements: this.#elements };
  }

  #addNode(node: PageNode, isAside: boolean): void {
    if (isElement(node)) this.add(node, isAside);
    else if (node.nodeType === 3) this.#text += node.textContent ?? '';
  }

  #part(isBlock: boolean, isAside: boolean): void {
    if (!isBlock) {
      if (this.#text !== '') this.#text += BOUNDARY;
      return;
    }
    const text = tidyBoundaries(this.#text);
    this.#text = '';
    if (text !== '') this.#lines.push({ text, isAside, isHeading: this.#isHeading });
    this.#isHeading = false;
  }
}

/**
 * Text of an element, with {@link BOUNDARY} where those in it begin and end.
 *
 * @param isLeftOut which of those in it are
 */
export function readPieces(element: PageElement, isLeftOut: (child: PageElement) => boolean): string {
  const pieces: string[] = [];
  gatherPieces(element, pieces, isLeftOut);
  return tidyBoundaries(pieces.join(''));
}

function gatherPieces(
  element: PageElement,
  pieces: string[],
  isLeftOut: (child: PageElement) => boolean,
): void {
  for (const child of Array.from(element.childNodes)) {
    if (isElement(child)) {
      if (isLeftOut(child)) {
        pieces.push('\n');
        continue;
      }
      pieces.push(BLOCKS.has(child.nodeName) ? '\n' : BOUNDARY);
      gatherPieces(child, pieces, isLeftOut);
      pieces.push(BLOCKS.has(child.nodeName) ? '\n' : BOUNDARY);
    } else if (child.nodeType === 3) pieces.push((child.textContent ?? '').replace(/\s+/g, ' '));
  }
}

const LONGEST_GAP = 20;

function tidyBoundaries(text: string): string {
  return text
    .replace(/[\s\u0001]+/g, (gap, at: number) => {
      if (at === 0 || at + gap.length === text.length) return '';
      // Of a longer one each further step would look at all the rest of it.
      if (!gap.includes(BOUNDARY)) return gap.length > LONGEST_GAP ? '\n' : gap;
      return /\s/.test(gap) ? ` ${BOUNDARY}` : BOUNDARY;
    })
    .replace(/[^\S\n]+/g, ' ');
}
