/** The elements of a page's main text → drafts, by the same allow-list as Markdown. */
import { draftCaption, joinCredits } from '../../body/caption.ts';
import { type BlockDraft, RULE, textOfFragments } from '../../body/draft.ts';
import { readAddress } from '../address.ts';
import { findPart, type PartApart, type PartKind } from '../apart/set-apart.ts';
import { isElement, type PageElement, type PageNode, tidyText } from '../dom.ts';
import { isPost } from '../embeds/post.ts';
import { readEmbed } from '../embeds/read-embed.ts';
import { readNoteMark } from '../notes/take-notes.ts';
import { isBlockName } from './block-elements.ts';
import { findBoldHeadings } from './bold-headings.ts';
import { convertBox, isBox } from './box.ts';
import { isCaption, isControl, isCredit } from './captions/caption.ts';
import { convertCaption } from './captions/convert-caption.ts';
import type { ElementContext, PageContext } from './context.ts';
import { isDataTable } from './data-table.ts';
import { convertEmbed, nameEmbeds } from './embed.ts';
import { FlowCollector, type FlowItem } from './flow.ts';
import { isSigner, markQuotation, writeReading } from './inline.ts';
import { hasPosts, isAuthor, isTimeLine } from './line-role.ts';
import { convertDefinitions, convertList, isDefinitions } from './list.ts';
import { writeNested } from './nested.ts';
import { PICTURE_ELEMENTS, readPicture } from './picture.ts';
import { convertPreformatted } from './preformatted.ts';
import { convertPost, convertQuotation, isIndented, isSigned } from './quotation.ts';
import { convertTable } from './table.ts';

const INLINE = new Map<string, string>([
  ['EM', 'em'],
  ['I', 'em'],
  ['CITE', 'em'],
  ['DFN', 'em'],
  ['VAR', 'em'],
  ['STRONG', 'strong'],
  ['B', 'strong'],
  ['S', 's'],
  ['STRIKE', 's'],
  ['DEL', 's'],
  ['CODE', 'code'],
  ['KBD', 'code'],
  ['SAMP', 'code'],
  ['TT', 'code'],
  ['SUB', 'sub'],
  ['SUP', 'sup'],
]);

const DROPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO INPUT BUTTON SELECT
  TEXTAREA METER PROGRESS HEAD TITLE NAV`.split(/\s+/),
);

const HEADING = /^H([1-6])$/;
/** Of what stands above details where they are long enough to be a part of the text. */
const SUMMARY_LEVEL = 4;

/** The content of an element of the page, in blocks. */
export function draftElement(element: PageElement, page: PageContext): readonly BlockDraft[] {
  const items = findBoldHeadings(nameEmbeds(collectFlow(element, describe(page))));
  return joinCredits(items.map(hasPosts(items) ? draftPostItem : draftItem));
}

/** What an element holds, as the content of one block. */
export function convertElement(element: PageElement, page: PageContext): BlockDraft['fragments'] {
  return writeNested(collectFlow(element, describe(page)), false);
}

function describe(page: PageContext): ElementContext {
  return { ...page, credits: null, quotations: 0, collect: collectFlow, collectAlone };
}

/** One row of cells lays out a page; who writes a table into a text means one. */
const FEWEST_ROWS = 2;

/** What an element is that is no running text; `null`: it is, or holds some. */
export function tellPart(
  element: PageElement,
  { base, isFragment }: Pick<PageContext, 'base' | 'isFragment'>,
): PartKind | null {
  const name = element.nodeName.toUpperCase();
  if (isCaption(element, name)) return 'caption';
  if (isBox(element, name)) return 'box';
  if (isPost(element, name)) return 'post';
  if (readEmbed(element, name, base) !== null) return 'embed';
  if (name === 'BLOCKQUOTE' && isSigned(element)) return 'quotation';
  return name === 'TABLE' && isDataTable(element, isFragment ? 1 : FEWEST_ROWS) ? 'table' : null;
}

const CONVERTERS = {
  box: convertBox,
  caption: convertCaption,
  embed: convertEmbed,
  post: convertPost,
  quotation: convertQuotation,
  table: convertTable,
} as const satisfies Record<PartKind, (element: PageElement, around: ElementContext) => FlowItem>;

function draftItem(item: FlowItem): BlockDraft {
  if (item.kind === 'rule') return RULE;
  if (item.kind === 'element' && item.block === 'caption') return draftCaption(item.fragments);
  if (item.kind === 'element') {
    const { block, fragments, embed } = item;
    return { kind: block, fragments, ...(embed === undefined ? {} : { medium: embed.medium }) };
  }
  if (item.level === null)
    return { kind: isTimeLine(item) ? 'dateline' : 'paragraph', fragments: item.fragments };
  return { kind: 'subheadline', level: item.level, fragments: item.fragments };
}

/** As `draftItem`, on a page of posts: each has its own author. */
function draftPostItem(item: FlowItem): BlockDraft {
  const isAuthorLine = item.kind === 'segment' && item.level === null && item.role === 'author';
  return isAuthorLine ? { kind: 'byline', fragments: item.fragments } : draftItem(item);
}

function collectFlow(element: PageElement, around: ElementContext): readonly FlowItem[] {
  const flow = new FlowCollector();
  collectChildren(element, flow, around);
  return flow.finish();
}

function collectAlone(node: PageNode, around: ElementContext): readonly FlowItem[] {
  const flow = new FlowCollector();
  collectNode(node, flow, around);
  return flow.finish();
}

function collectChildren(element: PageElement, flow: FlowCollector, around: ElementContext): void {
  for (const child of Array.from(element.childNodes)) collectNode(child, flow, around);
}

function collectNode(node: PageNode, flow: FlowCollector, around: ElementContext): void {
  if (node.nodeType === 3) flow.addText(node.textContent ?? '');
  if (!isElement(node)) return;
  const name = node.nodeName.toUpperCase();
  const part = readPart(node, around);
  if (part !== null) {
    flow.endSegment();
    flow.addItem(CONVERTERS[part.kind](part.element, around));
  } else if (PICTURE_ELEMENTS.has(name)) {
    if (around.credits === null) flow.addPicture(readPicture(node, around.base));
  } else if (DROPPED.has(name) || name.startsWith('AMP-') || isMenuCell(node, name)) return;
  else if (around.credits !== null && isControl(node)) flow.addText(' ');
  else if (around.credits !== null && isCredit(node)) {
    around.credits.push(node);
    flow.addText(' ');
  } else collectElement(node, name, flow, around);
}

/** A part whose place an element keeps, or which it is, where nobody looked for parts before; none in a caption. */
function readPart(node: PageElement, around: ElementContext): PartApart | null {
  if (around.credits !== null) return null;
  const apart = findPart(node, around.apart);
  if (apart !== null) return apart;
  const kind = tellPart(node, around);
  return kind === null ? null : { kind, element: node };
}

function collectElement(node: PageElement, name: string, flow: FlowCollector, around: ElementContext): void {
  if (isSigner(node)) {
    flow.endSegment();
    flow.collectAs('signature', () => collectChildren(node, flow, around));
    flow.endSegment();
    return;
  }
  if (isAuthor(node)) flow.collectAs('author', () => collectKnown(node, name, flow, around));
  else collectKnown(node, name, flow, around);
}

function collectKnown(node: PageElement, name: string, flow: FlowCollector, around: ElementContext): void {
  const note = readNoteMark(node, around.notes);
  if (note !== null) {
    flow.addNote(note);
    return;
  }
  const inline = INLINE.get(name);
  if (inline !== undefined) flow.enclose(inline, () => collectChildren(node, flow, around));
  else if (name === 'A')
    flow.link(readAddress(node.getAttribute('href'), around.base), () => collectChildren(node, flow, around));
  else if (name === 'BR') flow.addLineBreak();
  else if (name === 'Q') collectQuoted(node, flow, around);
  else if (name === 'RT') flow.addText(writeReading(node));
  else if (name === 'MATH') flow.addText(tidyText(node.textContent) ?? '');
  else if (name === 'TIME') flow.collectAs('time', () => collectChildren(node, flow, around));
  else if (isBlockName(name)) collectBlock(node, name, flow, around);
  else collectChildren(node, flow, around);
}

function collectQuoted(node: PageElement, flow: FlowCollector, around: ElementContext): void {
  const { language, quotations } = around;
  const [open, close] = markQuotation(node, language, quotations);
  flow.addText(open);
  collectChildren(node, flow, { ...around, quotations: quotations + 1 });
  flow.addText(close);
}

const FEWEST_MENU_LINKS = 3;

/** A column of links beside the article, on pages that are laid out with tables. */
function isMenuCell(node: PageElement, name: string): boolean {
  if (name !== 'TD' || node.querySelector('table') !== null) return false;
  const links = [...node.querySelectorAll('a')];
  if (links.length < FEWEST_MENU_LINKS) return false;
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked >= 0.9 * (node.textContent ?? '').replace(/\s+/g, ' ').trim().length - 2 * links.length;
}

/** Its pictures come before its caption, wherever that stands. */
function orderFigure(items: readonly FlowItem[]): readonly FlowItem[] {
  const isPicture = (item: FlowItem): boolean =>
    item.kind === 'segment' && textOfFragments(item.fragments) === '';
  return [...items.filter(isPicture), ...items.filter((item) => !isPicture(item))];
}

function collectBlock(node: PageElement, name: string, flow: FlowCollector, around: ElementContext): void {
  flow.endSegment();
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) flow.setLevel(Number(level));
  if (name === 'SUMMARY') flow.setLevel(SUMMARY_LEVEL);
  if (name === 'HR') flow.addItem({ kind: 'rule' });
  else if (name === 'UL' || name === 'OL') flow.addItem(convertList(node, name, around));
  else if (name === 'BLOCKQUOTE' && !isIndented(node)) flow.addItem(convertQuotation(node, around));
  else if (name === 'PRE') for (const item of convertPreformatted(node)) flow.addItem(item);
  else if (name === 'DL' && isDefinitions(node)) flow.addItem(convertDefinitions(node, around));
  else if (name === 'FIGURE') for (const item of orderFigure(collectFlow(node, around))) flow.addItem(item);
  else if (name === 'DT') flow.enclose('strong', () => collectChildren(node, flow, around));
  else if (name === 'FOOTER') flow.collectAs('signature', () => collectChildren(node, flow, around));
  else collectChildren(node, flow, around);
  flow.endSegment();
  flow.setLevel(null);
}
