/** A page as its lines of text, each in its box: what a reader sees, and where it stands. */

import { endsSentence } from '../../../tools/sentences/ends-sentence.ts';
import { isElement, type PageDocument, type PageElement, type PageNode, tidyText } from '../dom.ts';
import { isBlockName } from '../elements/block-elements.ts';
import { readElementNames } from './names/element-names.ts';

/** An element that stands on lines of its own. */
export interface PageBox {
  readonly element: PageElement;
  /** In capitals. */
  readonly tag: string;
  readonly names: string;
  readonly parent: PageBox | null;
  readonly boxes: PageBox[];
  /** Its place among all boxes, outer ones first, and one after the last of those in it. */
  readonly at: number;
  past: number;
  /** Its lines, those of the boxes in it among them: index of the first, and one after the last. */
  readonly first: number;
  end: number;
}

/** Text that stands together: a paragraph, a headline, an item of a list. */
export interface Line {
  readonly box: PageBox;
  /** Text nodes in their order. */
  readonly nodes: readonly PageNode[];
  readonly text: string;
  /** Characters of it that are a link. */
  readonly linked: number;
  /** How many links it has. */
  readonly links: number;
  /** Weight of a sentence in the article: its characters, those of Chinese and Japanese twice; 0 for other lines. */
  readonly prose: number;
}

export interface PageLines {
  readonly root: PageBox;
  /** All boxes, outer ones first. */
  readonly boxes: readonly PageBox[];
  readonly lines: readonly Line[];
}

/** Elements without text of the page, such as the labels of controls. */
const SILENT = new Set(
  'SCRIPT STYLE HEAD TITLE BUTTON INPUT SELECT TEXTAREA CANVAS VIDEO AUDIO IMG PICTURE'.split(' '),
);

export function readPageLines(document: PageDocument): PageLines {
  const reader = new LineReader();
  const root = reader.readBox(document.querySelector('body') ?? document.documentElement, null, 0);
  return { root, boxes: reader.boxes, lines: reader.lines };
}

class LineReader {
  readonly boxes: PageBox[] = [];
  readonly lines: Line[] = [];
  #nodes: PageNode[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #breaks = 0;
  /** How many inline elements of the box the text stands in, and whether some stands in none. */
  #inline = 0;
  #isLoose = false;

  readBox(element: PageElement, parent: PageBox | null, links: number): PageBox {
    const tag = element.nodeName.toUpperCase();
    const given = readElementNames(element);
    // Elements of a site's own are named by what they are: `<local-teaser>`.
    const names = tag.includes('-') ? `-${tag.toLowerCase()}- ${given}`.trim() : given;
    const first = this.lines.length;
    const at = this.boxes.length;
    const around = this.#inline;
    this.#inline = 0;
    const box: PageBox = { element, tag, names, parent, boxes: [], at, past: at, first, end: first };
    this.boxes.push(box);
    this.#readChildren(element, box, links);
    this.#endLine(box);
    this.#inline = around;
    box.end = this.lines.length;
    box.past = this.boxes.length;
    return box;
  }

  #readChildren(element: PageElement, box: PageBox, links: number): void {
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 3) this.#addText(child, box, links);
      else if (isElement(child)) this.#readElement(child, box, links);
    }
  }

  #readElement(element: PageElement, box: PageBox, links: number): void {
    const tag = element.nodeName.toUpperCase();
    if (SILENT.has(tag)) return;
    const inside = tag === 'A' ? links + 1 : links;
    if (tag === 'BR') this.#breaks += 1;
    else if (!isBlockName(tag)) {
      const linked = this.#linked;
      this.#inline += 1;
      this.#readChildren(element, box, inside);
      this.#inline -= 1;
      if (tag === 'A' && this.#linked > linked) this.#links += 1;
    } else {
      this.#endLine(box);
      box.boxes.push(this.readBox(element, box, inside));
    }
  }

  #addText(node: PageNode, box: PageBox, links: number): void {
    const text = node.textContent ?? '';
    const isBlank = text.trim() === '';
    if (isBlank && this.#text === '') return;
    if (!isBlank && (this.#breaks > 1 || (this.#breaks === 1 && this.#isLabel()))) this.#endLine(box);
    const gap = this.#breaks > 0 ? ' ' : '';
    if (!isBlank) this.#breaks = 0;
    this.#nodes.push(node);
    this.#text += `${gap}${text}`;
    if (!isBlank && this.#inline === 0) this.#isLoose = true;
    if (links > 0) this.#linked += text.trim().length;
  }

  #endLine(box: PageBox): void {
    const text = tidyText(this.#text);
    const linked = this.#linked;
    if (text !== null) {
      const prose = weighProse(text, linked);
      this.lines.push({ box, nodes: this.#nodes, text, linked, links: this.#links, prose });
    }
    this.#nodes = [];
    this.#text = '';
    this.#linked = 0;
    this.#links = 0;
    this.#breaks = 0;
    this.#isLoose = false;
  }

  /** A few words in an element of their own, above a line break: old pages set headlines and authors so. */
  #isLabel(): boolean {
    return !this.#isLoose && this.#text.length <= LONGEST_LABEL;
  }
}

const LONGEST_LABEL = 60;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const PROSE = 60;
const SHORT_PROSE = 20;

function weighProse(text: string, linked: number): number {
  if (linked * 2 > text.length) return 0;
  const weight = text.length + (text.match(WIDE)?.length ?? 0);
  return weight >= PROSE || (weight >= SHORT_PROSE && endsSentence(text)) ? weight : 0;
}

/** Sums over the lines of a box, of those lines that count. */
export class LineSums {
  readonly #sums: Float64Array;

  constructor(lines: readonly Line[], weigh: (line: Line) => number) {
    this.#sums = new Float64Array(lines.length + 1);
    lines.forEach((line, index) => {
      this.#sums[index + 1] = (this.#sums[index] ?? 0) + weigh(line);
    });
  }

  of({ first, end }: Pick<PageBox, 'first' | 'end'>): number {
    return (this.#sums[end] ?? 0) - (this.#sums[first] ?? 0);
  }
}

export function holdsBox(outer: PageBox, inner: PageBox): boolean {
  return outer.at <= inner.at && inner.at < outer.past;
}

/** The first of a kind of a box and those around it, of which no more than so many are asked; `null` where none is. */
export function findOuter(
  box: PageBox | null,
  isOfKind: (box: PageBox) => boolean,
  most = Number.POSITIVE_INFINITY,
): PageBox | null {
  for (let at = box, count = 0; at !== null && count < most; at = at.parent, count += 1)
    if (isOfKind(at)) return at;
  return null;
}

/** What holds the paragraph, or the box itself. */
export function holderOf(box: PageBox): PageBox {
  return box.tag === 'P' && box.parent !== null ? box.parent : box;
}

export function sumProse(lines: readonly Line[]): number {
  return lines.reduce((sum, { prose }) => sum + prose, 0);
}

/** Whether hardly anything but a link is in a line. */
export function isLink({ text, linked }: Line): boolean {
  return linked >= text.length * 0.9;
}

export function isHeading({ tag }: PageBox): boolean {
  return /^H[1-6]$/.test(tag);
}
