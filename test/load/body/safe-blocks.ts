import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import type { Block } from '../../../src/model/model.ts';

const SIMPLE =
  'p|em|strong|s|code|pre|ul|ol|li|blockquote|br|hr|table|caption|thead|tbody|tfoot|tr|th|td|sub|sup|footer|dl|dt|dd';
const TAG = new RegExp(
  String.raw`<code>&nbsp;</code>|<(?:/(?:a|div|${SIMPLE})|${SIMPLE}|ol start="\d{1,9}"|ul class="as-written"|t[hd](?: class="(?:right|center)")?(?: scope="(?:col|row)")?(?: colspan="\d{1,3}")?(?: rowspan="\d{1,3}")?|div class="box"|div class="table" tabindex="0" role="group" aria-label="Table"|a href="https?://[^"<>]*" rel="nofollow noopener external"|a href="mailto:[^"<>]*")>`,
  'y',
);
const VOID = new Set(['br', 'hr']);

/** Fails unless blocks cover the text as their type promises, and hold no markup but that of the allow-list. */
export function expectSafeBlocks(text: string, blocks: readonly Block[]): void {
  expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text);
  expect(new Set(blocks.map((block) => block.anchor)).size).toBe(blocks.length);
  for (const block of blocks) expectSafeBlock(text, block);
}

function expectSafeBlock(text: string, block: Block): void {
  let at = block.start;
  const open: string[] = [];
  for (const piece of block.pieces) {
    if (piece.kind === 'markup') {
      followTags(piece.html, open);
      continue;
    }
    if (piece.kind === 'note') {
      expect(open).not.toContain('a');
      continue;
    }
    expect(text.slice(at, piece.start)).toMatch(/^\n?$/);
    expect(piece.end).toBeGreaterThan(piece.start);
    expect(piece.linked).toBe(open.includes('a'));
    if (block.kind !== 'embed') expect(piece.literal).toBe(open.includes('code'));
    at = piece.end;
  }
  expect(at).toBe(block.end);
  expect(open).toEqual([]);
}

function followTags(html: string, open: string[]): void {
  TAG.lastIndex = 0;
  while (TAG.lastIndex < html.length) {
    const tag = TAG.exec(html)?.[0];
    if (tag === undefined) throw new Error(`not on the allow-list: ${html}`);
    if (tag.includes('&nbsp;')) continue;
    const name = /[a-z]+/.exec(tag)?.[0] ?? '';
    if (tag.startsWith('</')) expect(open.pop()).toBe(name);
    else if (!VOID.has(name)) open.push(name);
  }
}

/** The blocks as a page would hold them. */
export function renderBlocks(text: string, blocks: readonly Block[]): string {
  const pieces = blocks.flatMap((block) => block.pieces);
  return pieces
    .map((piece) => {
      if (piece.kind === 'markup') return piece.html;
      return piece.kind === 'note' ? `[^${piece.number}]` : escapeText(text.slice(piece.start, piece.end));
    })
    .join('');
}

/** What a reader of HTML sees beside images, without white space. */
export function readVisibleText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: { querySelectorAll(selector: string): Iterable<PageImage>; body: { textContent: string } };
  };
  for (const image of document.querySelectorAll('img')) image.replaceWith('');
  return document.body.textContent.replace(/\s+/g, '');
}

interface PageImage {
  replaceWith(text: string): void;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
