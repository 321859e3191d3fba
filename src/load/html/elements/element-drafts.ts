/** The elements of a page's main text → drafts, by the same allow-list as Markdown. */
import { draftCaption, joinCredits } from '../../body/caption.ts';
import {
  type BlockDraft,
  BREAK,
  CREDIT,
  type Fragment,
  markup,
  RULE,
  textOfFragments,
  trimFragments,
} from '../../body/draft.ts';
import { CLOSE_TABLE, OPEN_TABLE, openCell, openOrderedList } from '../../body/elements.ts';
import { readAddress } from '../address.ts';
import { isElement, type PageElement, type PageNode, tidyText } from '../dom.ts';
import { isBlockName } from './block-elements.ts';
import { isCaption, isCaptionName, isCredit } from './caption.ts';
import { isDataTable } from './data-table.ts';
import { FlowCollector, type FlowItem } from './flow.ts';
import { PICTURE_ELEMENTS, readPicture } from './picture.ts';

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

/** What is known where an element stands. */
interface Surroundings {
  /** Address that relative links belong to; without one they are shown as text. */
  readonly base: string | null;
  /** In a caption: where its credits go, which come last. */
  readonly credits: PageElement[] | null;
}

/** @param base address that relative links belong to; without one they are shown as text */
export function draftElement(element: PageElement, base: string | null): readonly BlockDraft[] {
  return joinCredits(collectFlow(element, { base, credits: null }).map(draftItem));
}

function draftItem(item: FlowItem): BlockDraft {
  if (item.kind === 'rule') return RULE;
  if (item.kind === 'element' && item.block === 'caption') return draftCaption(item.fragments);
  if (item.kind === 'element') return { kind: item.block, fragments: item.fragments };
  if (item.level === null) return { kind: 'paragraph', fragments: item.fragments };
  return { kind: 'subheadline', level: item.level, fragments: item.fragments };
}

function collectFlow(element: PageElement, around: Surroundings): readonly FlowItem[] {
  const flow = new FlowCollector();
  collectChildren(element, flow, around);
  return flow.finish();
}

function collectChildren(element: PageElement, flow: FlowCollector, around: Surroundings): void {
  for (const child of Array.from(element.childNodes)) collectNode(child, flow, around);
}

function collectNode(node: PageNode, flow: FlowCollector, around: Surroundings): void {
  if (node.nodeType === 3) flow.addText(node.textContent ?? '');
  if (!isElement(node)) return;
  const name = node.nodeName.toUpperCase();
  if (PICTURE_ELEMENTS.has(name)) {
    if (around.credits === null) flow.addPicture(readPicture(node, around.base));
    return;
  }
  if (DROPPED.has(name) || name.startsWith('AMP-') || isMenuCell(node, name)) return;
  if (around.credits !== null && isCredit(node)) {
    around.credits.push(node);
    flow.addText(' ');
    return;
  }
  if (around.credits === null && isCaption(node, name)) {
    flow.endSegment();
    flow.addItem(convertCaption(node, around));
    return;
  }
  const inline = INLINE.get(name);
  if (inline !== undefined) flow.enclose(inline, () => collectChildren(node, flow, around));
  else if (name === 'A')
    flow.link(readAddress(node.getAttribute('href'), around.base), () => collectChildren(node, flow, around));
  else if (name === 'BR') flow.addLineBreak();
  else if (name === 'MATH') flow.addText(tidyText(node.textContent) ?? '');
  else if (isBlockName(name)) collectBlock(node, name, flow, around);
  else collectChildren(node, flow, around);
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

function collectBlock(node: PageElement, name: string, flow: FlowCollector, around: Surroundings): void {
  flow.endSegment();
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) flow.setLevel(Number(level));
  if (name === 'HR') flow.addItem({ kind: 'rule' });
  else if (name === 'UL' || name === 'OL') flow.addItem(convertList(node, name, around));
  else if (name === 'BLOCKQUOTE') flow.addItem(convertQuotation(node, around));
  else if (name === 'PRE') flow.addItem(convertCode(node));
  else if (name === 'TABLE' && isDataTable(node)) flow.addItem(convertTable(node, around));
  else collectChildren(node, flow, around);
  flow.endSegment();
  flow.setLevel(null);
}

/** On lines of its own: each of its parts, then its credits. */
function convertCaption(node: PageElement, { base }: Surroundings): FlowItem {
  const credits: PageElement[] = [];
  const isAllCredit = isCredit(node) && !isCaptionName(node);
  const words = isAllCredit ? [] : writeLines(collectFlow(node, { base, credits }));
  const named = writeLines(
    (isAllCredit ? [node] : credits).flatMap((credit) => collectFlow(credit, { base, credits: [] })),
  );
  const text =
    named.length === 0 ? words : [...words, ...(words.length === 0 ? [] : LINE_BREAK), CREDIT, ...named];
  return { kind: 'element', block: 'caption', fragments: [...listPictures(node, base), ...text] };
}

/** The pictures in an element, in their order. */
function listPictures(element: PageElement, base: string | null): readonly Fragment[] {
  return [...element.querySelectorAll('picture, img, amp-img')].flatMap((each): Fragment[] => {
    if (each.parentElement?.nodeName.toUpperCase() === 'PICTURE') return [];
    const picture = readPicture(each, base);
    return picture === null ? [] : [{ kind: 'picture', picture }];
  });
}

const LINE_BREAK: readonly Fragment[] = [markup('<br>'), BREAK];

/** Text in lines, without the markup of blocks. */
function writeLines(items: readonly FlowItem[]): readonly Fragment[] {
  return items
    .map((item) =>
      trimFragments(item.kind === 'element' ? item.fragments.flatMap(stripMarkup) : readSegment(item)),
    )
    .filter((fragments) => textOfFragments(fragments) !== '')
    .flatMap((fragments, index) => (index === 0 ? fragments : [...LINE_BREAK, ...fragments]));
}

function readSegment(item: FlowItem): readonly Fragment[] {
  return item.kind === 'segment' ? item.fragments : [];
}

function stripMarkup(fragment: Fragment): readonly Fragment[] {
  if (fragment.kind === 'run') return [{ ...fragment, linked: false, literal: false }];
  return fragment.kind === 'break' ? [fragment] : [];
}

function convertList(node: PageElement, name: 'UL' | 'OL', around: Surroundings): FlowItem {
  const fragments: Fragment[] = [];
  for (const child of Array.from(node.childNodes)) {
    const content = writeNested(collectItem(child, around), false);
    if (content.length > 0) fragments.push(markup('<li>'), ...content, markup('</li>'));
  }
  const open = name === 'UL' ? '<ul>' : openOrderedList(node.getAttribute('start') ?? '');
  const list = [markup(open), ...fragments, markup(name === 'UL' ? '</ul>' : '</ol>')];
  return { kind: 'element', block: 'list', fragments: fragments.length === 0 ? [] : list };
}

/** An item of a list, or what stands among the items without being one. */
function collectItem(child: PageNode, around: Surroundings): readonly FlowItem[] {
  if (isElement(child) && child.nodeName.toUpperCase() === 'LI') return collectFlow(child, around);
  const flow = new FlowCollector();
  collectNode(child, flow, around);
  return flow.finish();
}

function convertQuotation(node: PageElement, around: Surroundings): FlowItem {
  const content = writeNested(collectFlow(node, around), true);
  return {
    kind: 'element',
    block: 'quotation',
    fragments: [markup('<blockquote>'), ...content, markup('</blockquote>')],
  };
}

function convertCode(node: PageElement): FlowItem {
  const text = (node.textContent ?? '').replace(/^\n/, '').trimEnd();
  const code: Fragment = { kind: 'run', text, linked: false, literal: true };
  return {
    kind: 'element',
    block: 'code',
    fragments: [markup('<pre><code>'), code, markup('</code></pre>')],
  };
}

function convertTable(node: PageElement, around: Surroundings): FlowItem {
  const fragments: Fragment[] = [];
  for (const row of node.querySelectorAll('tr')) {
    fragments.push(markup('<tr>'));
    for (const cell of Array.from(row.childNodes)) {
      const name = cell.nodeName.toUpperCase();
      if (!isElement(cell) || (name !== 'TD' && name !== 'TH')) continue;
      const tag = name === 'TH' ? 'th' : 'td';
      fragments.push(markup(openCell(tag, cell.getAttribute('style') ?? '')), BREAK);
      fragments.push(...writeNested(collectFlow(cell, around), false), markup(`</${tag}>`));
    }
    fragments.push(markup('</tr>'));
  }
  return {
    kind: 'element',
    block: 'table',
    fragments: [markup(`${OPEN_TABLE}<tbody>`), ...fragments, markup(`</tbody>${CLOSE_TABLE}`)],
  };
}

/** Flow content inside a list item, a cell or a quotation; one line of text needs no paragraph there. */
function writeNested(items: readonly FlowItem[], always: boolean): Fragment[] {
  const segments = items.filter((item) => item.kind === 'segment' && hasText(item)).length;
  return items.flatMap((item): Fragment[] => {
    if (item.kind === 'rule') return [];
    if (item.kind === 'segment' && !hasText(item))
      return item.fragments.filter(({ kind }) => kind === 'picture');
    if (item.kind === 'element' && item.block !== 'caption') return [BREAK, ...item.fragments];
    if (!always && segments === 1) return [BREAK, ...item.fragments];
    return [BREAK, markup('<p>'), ...item.fragments, markup('</p>')];
  });
}

function hasText({ fragments }: Exclude<FlowItem, { kind: 'rule' }>): boolean {
  return textOfFragments(fragments) !== '';
}
