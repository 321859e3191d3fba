/** What a body has more of than is read of one: what is beyond is left out, or shown as it is written. */
export type BodyLimit = 'length' | 'markup' | 'nesting' | 'notes' | 'pictures';

/** In UTF-16 code units: twenty novels. No browser shows a page of more. */
const LONGEST_BODY = 16_000_000;

/**
 * As much of a text as is shown of one: all of it, but for what is no article.
 *
 * @param breaks before which it may be cut
 */
export function cutBody(text: string, breaks: readonly string[] = ['\n', ' ']): string {
  if (text.length <= LONGEST_BODY) return text;
  const end = Math.max(...breaks.map((each) => text.lastIndexOf(each, LONGEST_BODY)));
  return end > 0 ? text.slice(0, end) : text.slice(0, LONGEST_BODY).toWellFormed();
}
