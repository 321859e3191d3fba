/** The elements of a page's main text → drafts, by the same allow-list as Markdown. */
import { type BlockDraft, BREAK, type Fragment, markup, RULE } from '../body/draft.ts';
import { CLOSE_TABLE, OPEN_TABLE, openCell, openOrderedList } from '../body/elements.ts';
import { readAddress } from './address.ts';
import { isBlockName } from './block-elements.ts';
import { isDataTable } from './data-table.ts';
import { isElement, type PageElement, type PageNode, tidyText } from './dom.ts';
import { FlowCollector, type FlowItem } from './flow.ts';

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
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO IMG PICTURE INPUT BUTTON SELECT
  TEXTAREA METER PROGRESS HEAD TITLE NAV`.split(/\s+/),
);

const HEADING = /^H([1-6])$/;

/** @param base address that relative links belong to; without one they are shown as text */
export function draftElement(element: PageElement, base: string | null): readonly BlockDraft[] {
  return collectFlow(element, base).map((item) => {
    if (item.kind === 'rule') return RULE;
    if (item.kind === 'element') return { kind: item.block, fragments: item.fragments };
    if (item.level === null) return { kind: 'paragraph', fragments: item.fragments };
    return { kind: 'subheadline', level: item.level, fragments: item.fragments };
  });
}

function collectFlow(element: PageElement, base: string | null): readonly FlowItem[] {
  const flow = new FlowCollector();
  collectChildren(element, flow, base);
  return flow.finish();
}

function collectChildren(element: PageElement, flow: FlowCollector, base: string | null): void {
  for (const child of Array.from(element.childNodes)) collectNode(child, flow, base);
}

function collectNode(node: PageNode, flow: FlowCollector, base: string | null): void {
  if (node.nodeType === 3) flow.addText(node.textContent ?? '');
  if (!isElement(node)) return;
  const name = node.nodeName.toUpperCase();
  if (DROPPED.has(name) || name.startsWith('AMP-') || isMenuCell(node, name)) return;
  const inline = INLINE.get(name);
  if (inline !== undefined) flow.enclose(inline, () => collectChildren(node, flow, base));
  else if (name === 'A')
    flow.link(readAddress(node.getAttribute('href'), base), () => collectChildren(node, flow, base));
  else if (name === 'BR') flow.addLineBreak();
  else if (name === 'MATH') flow.addText(tidyText(node.textContent) ?? '');
  else if (isBlockName(name)) collectBlock(node, name, flow, base);
  else collectChildren(node, flow, base);
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

function collectBlock(node: PageElement, name: string, flow: FlowCollector, base: string | null): void {
  flow.endSegment();
  const level = HEADING.exec(name)?.[1];
  if (level !== undefined) flow.setLevel(Number(level));
  if (name === 'HR') flow.addItem({ kind: 'rule' });
  else if (name === 'UL' || name === 'OL') flow.addItem(convertList(node, name, base));
  else if (name === 'BLOCKQUOTE') flow.addItem(convertQuotation(node, base));
  else if (name === 'PRE') flow.addItem(convertCode(node));
  else if (name === 'TABLE' && isDataTable(node)) flow.addItem(convertTable(node, base));
  else if (name === 'FIGCAPTION') flow.enclose('em', () => collectChildren(node, flow, base));
  else collectChildren(node, flow, base);
  flow.endSegment();
  flow.setLevel(null);
}

function convertList(node: PageElement, name: 'UL' | 'OL', base: string | null): FlowItem {
  const fragments: Fragment[] = [];
  for (const child of Array.from(node.childNodes)) {
    const content = writeNested(collectItem(child, base), false);
    if (content.length > 0) fragments.push(markup('<li>'), ...content, markup('</li>'));
  }
  const open = name === 'UL' ? '<ul>' : openOrderedList(node.getAttribute('start') ?? '');
  const list = [markup(open), ...fragments, markup(name === 'UL' ? '</ul>' : '</ol>')];
  return { kind: 'element', block: 'list', fragments: fragments.length === 0 ? [] : list };
}

/** An item of a list, or what stands among the items without being one. */
function collectItem(child: PageNode, base: string | null): readonly FlowItem[] {
  if (isElement(child) && child.nodeName.toUpperCase() === 'LI') return collectFlow(child, base);
  const flow = new FlowCollector();
  collectNode(child, flow, base);
  return flow.finish();
}

function convertQuotation(node: PageElement, base: string | null): FlowItem {
  const content = writeNested(collectFlow(node, base), true);
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

function convertTable(node: PageElement, base: string | null): FlowItem {
  const fragments: Fragment[] = [];
  for (const row of node.querySelectorAll('tr')) {
    fragments.push(markup('<tr>'));
    for (const cell of Array.from(row.childNodes)) {
      const name = cell.nodeName.toUpperCase();
      if (!isElement(cell) || (name !== 'TD' && name !== 'TH')) continue;
      const tag = name === 'TH' ? 'th' : 'td';
      fragments.push(markup(openCell(tag, cell.getAttribute('style') ?? '')), BREAK);
      fragments.push(...writeNested(collectFlow(cell, base), false), markup(`</${tag}>`));
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
  const segments = items.filter((item) => item.kind === 'segment').length;
  return items.flatMap((item): Fragment[] => {
    if (item.kind === 'rule') return [];
    if (item.kind === 'element') return [BREAK, ...item.fragments];
    if (!always && segments === 1) return [BREAK, ...item.fragments];
    return [BREAK, markup('<p>'), ...item.fragments, markup('</p>')];
  });
}
