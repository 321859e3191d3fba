/** The text of a page that is too large or too deeply nested to be parsed: what stands between its tags. */
import { type Draft, run } from '../body/draft.ts';
import { decodeReferences } from '../character-references.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|li|h[1-6]|tr|table|ul|ol|blockquote|article|section|pre|hr|td|title)\b[^<>]*>/gi;
const TAG = /<[a-z/!?][^<>]*>/gi;

export function draftTagSoup(markup: string): readonly Draft[] {
  return markup
    .split(BLOCK_TAG)
    .map((part) => decodeReferences(part.replace(TAG, '')).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', fragments: [run(text)] }));
}
