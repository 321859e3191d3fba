/** The text of a page that is too large or too deeply nested to be parsed: what stands between its tags. */
import { type Draft, run } from '../body/draft.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|li|h[1-6]|tr|table|ul|ol|blockquote|article|section|pre|hr|td|title)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;
const REFERENCE = /&(?:(lt|gt|amp|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

export function draftTagSoup(markup: string): readonly Draft[] {
  return markup
    .split(BLOCK_TAG)
    .map((part) => decodeReferences(part.replace(TAG, '')).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', fragments: [run(text)] }));
}

/** Resolves character references: `&amp;`, `&#8217;`; those it does not know stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = point > 0x1f && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : whole;
  });
}
