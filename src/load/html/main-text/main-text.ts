/** The main text of a page, without navigation, advertisements and comments. */
import type { BlockDraft } from '../../body/draft.ts';
import { run, textOfFragments } from '../../body/draft.ts';
import type { PageDocument, PageElement, PageNode } from '../dom.ts';
import { draftElement } from '../elements/element-drafts.ts';
import { chooseBody } from './choose-body.ts';
import { type Coverage, completeText } from './complete-text.ts';
import { judgeLines } from './judge-lines.ts';
import { holdsBox, type Line, type PageBox, readPageLines } from './page-lines.ts';
import { askReadability } from './readable.ts';
import { findStandfirst } from './standfirst.ts';
import { readStatedBody } from './stated-body.ts';
import { type KnownOfArticle, takeOutBoxes } from './take-out-boxes.ts';

interface MainText {
  readonly drafts: readonly BlockDraft[];
  /** The text has pictures, which are not carried over. */
  readonly hasPictures: boolean;
  /** Where the page's metadata give more of the text than was found at first. */
  readonly coverage: Coverage | null;
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
  const judged = judgeLines(body, lines, readable.lines, known);
  const { lines: text, missing, coverage } = completeText(judged, lines, readStatedBody(document));
  const boxes = addBoxes(body.boxes, text);
  const standfirst = findStandfirst(document, lines, text, known.headline);
  const element = gather(document, boxes, lines, new Set(text));
  const drafts = [
    ...standfirst.flatMap((line) => draftLine(document, line, base)),
    ...draftElement(element, base),
    ...missing.map((paragraph): BlockDraft => ({ kind: 'paragraph', fragments: [run(paragraph)] })),
  ];
  return drafts.some(hasText) ? { drafts, hasPictures: hasPictures(element), coverage } : null;
}

/** The paragraphs of a page; where it has none, all its text. */
export function readParagraphs(document: PageDocument, base: string | null, known: KnownOfArticle): MainText {
  takeOutBoxes(readPageLines(document), known);
  return {
    drafts: draftParagraphs(document, base),
    hasPictures: hasPictures(document),
    coverage: null,
  };
}

/** With those of the lines that stand elsewhere on the page, in the order of the page. */
function addBoxes(boxes: readonly PageBox[], text: readonly Line[]): readonly PageBox[] {
  const others = text.flatMap(({ box }) => (boxes.some((outer) => holdsBox(outer, box)) ? [] : [box]));
  const all = [...new Set([...boxes, ...others])].sort((a, b) => a.at - b.at);
  return all.filter((box) => !all.some((outer) => outer !== box && holdsBox(outer, box)));
}

/** The boxes in one element, without the lines that are not the article's and what holds nothing else. */
function gather(
  document: PageDocument,
  boxes: readonly PageBox[],
  lines: readonly Line[],
  text: ReadonlySet<Line>,
): PageElement {
  const held = new Set<PageBox>();
  for (const line of text)
    for (let box: PageBox | null = line.box; box !== null; box = box.parent) held.add(box);
  for (const line of lines) if (!text.has(line)) takeOutLine(line, held);
  const [only] = boxes;
  if (boxes.length === 1 && only !== undefined) return only.element;
  const element = document.createElement('div');
  for (const box of boxes) element.appendChild(box.element);
  return element;
}

function takeOutLine(line: Line, held: ReadonlySet<PageBox>): void {
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
