/** The main text of a page, without navigation, advertisements and comments. */
import { endsSentence } from '../../../tools/sentences/ends-sentence.ts';
import type { BlockDraft } from '../../body/draft.ts';
import { run, textOfFragments } from '../../body/draft.ts';
import { dropPartsAround } from '../apart/drop-parts.ts';
import type { PageDocument, PageElement, PageNode } from '../dom.ts';
import type { PageContext } from '../elements/context.ts';
import { draftElement } from '../elements/element-drafts.ts';
import { foldWords } from '../fold-words.ts';
import { type KnownOfArticle, takeOutBoxes } from './boxes/take-out-boxes.ts';
import { chooseBody } from './choose-body.ts';
import { type Coverage, completeText } from './complete-text.ts';
import { dropRepeats } from './drop-repeats.ts';
import { findLeadPictures } from './lead-pictures.ts';
import { takeOutDoubtful } from './lines/doubt-lines.ts';
import { judgeLines } from './lines/judge-lines.ts';
import { draftMissingPosts, hasLivePosts } from './live-posts.ts';
import { holdsBox, type Line, type PageBox, readPageLines } from './page-lines.ts';
import { askReadability } from './readable.ts';
import { findStandfirst } from './standfirst.ts';
import { readStatedBody } from './stated-body.ts';

export interface MainText {
  readonly drafts: readonly BlockDraft[];
  /** Where the page's metadata give more of the text than was found at first. */
  readonly coverage: Coverage | null;
}

/** What is taken for the main text; `null` where none is found. It takes the document apart. */
export function findMainText(
  document: PageDocument,
  context: PageContext,
  known: KnownOfArticle,
): MainText | null {
  const leads = findLeadPictures(document, context);
  const page = readPageLines(document);
  const lines = takeOutBoxes(document, page, known);
  const readable = askReadability(document, lines) ?? listProse(lines);
  const body = chooseBody(page, lines, readable, known.headline);
  if (body === null) return null;
  const judged = judgeLines(body, lines, readable, known);
  const isLive = hasLivePosts(document);
  const stated = isLive ? null : readStatedBody(document);
  const { lines: text, missing, coverage } = completeText(takeOutDoubtful(judged, stated), lines, stated);
  const posts = isLive ? draftMissingPosts(document, text) : null;
  const boxes = addBoxes(body.boxes, text);
  const standfirst = findStandfirst(document, lines, text, known.headline);
  const top = text[0]?.nodes[0];
  if (boxes.length === 1 && boxes[0] === page.root)
    dropPartsAround(
      document,
      text.flatMap(({ nodes }) => nodes),
    );
  const element = gather(document, boxes, lines, new Set(text));
  const above = top === undefined ? [] : leads.listAbove(top, element);
  const drafts = dropRepeats([
    ...above,
    ...standfirst.flatMap((line) => draftLine(document, line, context)),
    ...draftElement(element, context),
    ...missing.filter((paragraph) => !isApart(paragraph, context)).map(draftMissing),
    ...(posts?.drafts ?? []),
  ]);
  return drafts.some(hasText) ? { drafts, coverage: posts?.coverage ?? coverage } : null;
}

/** Where Readability finds nothing: what is written in sentences. */
function listProse(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(lines.filter(({ prose, text }) => prose > 0 && endsSentence(text)));
}

/** The paragraphs of a page; where it has none, all its text. */
export function readParagraphs(
  document: PageDocument,
  context: PageContext,
  known: KnownOfArticle,
): MainText {
  takeOutBoxes(document, readPageLines(document), known);
  return {
    drafts: draftParagraphs(document, context),
    coverage: null,
  };
}

function draftMissing(paragraph: string): BlockDraft {
  return { kind: 'paragraph', fragments: [run(paragraph)] };
}

/** Whether a paragraph is none of the lines of the page because it stands in a box, a table or a footnote of it. */
function isApart(paragraph: string, { apart, notes }: PageContext): boolean {
  const words = foldWords(paragraph);
  const elements = [...[...apart.values()].map((part) => part.element), ...notes.values()];
  return elements.some((element) => foldWords(element.textContent ?? '').includes(words));
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

function draftLine(
  document: PageDocument,
  { box, nodes }: Line,
  context: PageContext,
): readonly BlockDraft[] {
  const paragraph = document.createElement('p');
  const isWhole = box.boxes.length === 0;
  const children: readonly PageNode[] = isWhole ? Array.from(box.element.childNodes) : nodes;
  for (const child of children) paragraph.appendChild(child);
  return draftElement(paragraph, context);
}

function draftParagraphs(document: PageDocument, context: PageContext): readonly BlockDraft[] {
  const paragraphs = [...document.querySelectorAll('p')].flatMap((paragraph) =>
    draftElement(paragraph, context),
  );
  if (paragraphs.some(hasText)) return paragraphs;
  const body = document.querySelector('body');
  return body === null ? [] : draftElement(body, context);
}

function hasText(draft: BlockDraft): boolean {
  return textOfFragments(draft.fragments) !== '';
}
