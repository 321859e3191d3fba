import { cutLines } from '../cut-lines.ts';

/** What a body has more of than is read of one: what is beyond is left out, or shown as it is written. */
export type BodyLimit = 'length' | 'markup' | 'nesting' | 'notes' | 'pictures';

/** In UTF-16 code units: ten novels. No browser shows a page of more. */
const LONGEST_BODY = 8_000_000;
/** What has no break for longer is cut anywhere. */
const LONGEST_WORD = 100_000;
/** A paragraph takes as long as some hundred characters. */
export const MOST_BLOCKS = 50_000;
const MOST = { lines: 100_000, paragraphs: MOST_BLOCKS } as const;

/** As much of a text as is shown of one: all of it, but for what is no article. */
export function cutBody(text: string): string {
  return cutLines(cutLength(text, ['\n', ' ']), MOST);
}

/** As {@link cutBody}, of the source of a page and its parts. */
export function cutPage(
  source: string,
  partedBy: RegExp,
): { readonly parts: readonly string[]; readonly isWhole: boolean } {
  const cut = cutLength(source, ['<']);
  const parts = cut.split(partedBy, 2 * MOST_BLOCKS);
  return { parts, isWhole: cut.length === source.length && parts.length < 2 * MOST_BLOCKS };
}

/** @param breaks before which it may be cut */
function cutLength(text: string, breaks: readonly string[]): string {
  if (text.length <= LONGEST_BODY) return text;
  const end = Math.max(...breaks.map((each) => text.lastIndexOf(each, LONGEST_BODY)));
  return text.slice(0, end < LONGEST_BODY - LONGEST_WORD ? LONGEST_BODY : end).toWellFormed();
}
