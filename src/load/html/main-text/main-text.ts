/** The main text of a page, without navigation, advertisements and comments. */
import type { BlockDraft } from '../../body/draft.ts';
import { textOfFragments } from '../../body/draft.ts';
import type { PageDocument, PageElement, PageNode } from '../dom.ts';
import { draftElement } from '../element-drafts.ts';
import { chooseBody } from './choose-body.ts';
import { judgeLines } from './judge-lines.ts';
import { type Box, type Line, readPageLines } from './page-lines.ts';
import { askReadability } from './readable.ts';
import { findStandfirst } from './standfirst.ts';
import { type KnownOfArticle, takeOutBoxes } from './take-out-boxes.ts';

interface MainText {
  readonly drafts: readonly BlockDraft[];
  /** As Readability found it on the page. */
  readonly byline: string | null;
  /** The text has pictures, which are not carried over. */
  readonly hasPictures: boolean;
}

/** What is taken for the main text; `null` where none is found. It takes the document apart. */
export function findMainText(
  document: PageDocument,
  base: string | null,
  known: KnownOfArticle,
): MainText | null {
  const page = readPageLines(document);
  const lines = takeOutBoxes(page, known);
  const readable = askReadability(document, lines);
  const body = chooseBody(page, lines, readable.lines);
  if (body === null) return null;
  const text = judgeLines(body, lines, readable.lines, known);
  const standfirst = findStandfirst(document, lines, text, known.headline);
  const element = gather(document, body.boxes, lines, new Set(text));
  const drafts = [
    ...standfirst.flatMap((line) => draftLine(document, line, base)),
    ...draftElement(element, base),
  ];
  return drafts.some(hasText) ? { drafts, byline: readable.byline, hasPictures: hasPictures(element) } : null;
}

/** The paragraphs of a page; where it has none, all its text. */
export function readParagraphs(document: PageDocument, base: string | null, known: KnownOfArticle): MainText {
  takeOutBoxes(readPageLines(document), known);
  return { drafts: draftParagraphs(document, base), byline: null, hasPictures: hasPictures(document) };
}

/** The boxes in one element, without the lines that are not the article's and what holds nothing else. */
function gather(
  document: PageDocument,
  boxes: readonly Box[],
  lines: readonly Line[],
  text: ReadonlySet<Line>,
): PageElement {
  const held = new Set<Box>();
  for (const line of text) for (let box: Box | null = line.box; box !== null; box = box.parent) held.add(box);
  for (const line of lines) if (!text.has(line)) takeOutLine(line, held);
  const [only] = boxes;
  if (boxes.length === 1 && only !== undefined) return only.element;
  const element = document.createElement('div');
  for (const box of boxes) element.appendChild(box.element);
  return element;
}

function takeOutLine(line: Line, held: ReadonlySet<Box>): void {
  let box = line.box;
  if (held.has(box)) {
    for (const node of line.nodes) node.remove();
    return;
  }
  while (box.parent !== null && !held.has(box.parent)) box = box.parent;
  box.element.remove();
}

function draftLine(document: PageDocument, { box, nodes }: Line, base: string | null): readonly BlockDraft[] {
  const paragraph = document.createElement('p');
  const isWhole = box.boxes.length === 0;
  const children: readonly PageNode[] = isWhole ? Array.from(box.element.childNodes) : nodes;
  for (const child of children) paragraph.appendChild(child);
  return draftElement(paragraph, base);
}

function hasPictures(element: PageElement): boolean {
  return element.querySelector('img, picture, video, amp-img') !== null;
}

function draftParagraphs(document: PageDocument, base: string | null): readonly BlockDraft[] {
  const paragraphs = [...document.querySelectorAll('p')].flatMap((paragraph) =>
    draftElement(paragraph, base),
  );
  if (paragraphs.some(hasText)) return paragraphs;
  const body = document.querySelector('body');
  return body === null ? [] : draftElement(body, base);
}

function hasText(draft: BlockDraft): boolean {
  return textOfFragments(draft.fragments) !== '';
}
