/**
 * The text in one line, cut between words to at most `longest` UTF-16 code units, `…` included.
 *
 * @example cutAtWord('ECOWAS threatens the use of force', 20) // 'ECOWAS threatens…'
 */
export function cutAtWord(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 2 + 200)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const head = line.slice(0, longest);
  const space = head.lastIndexOf(' ');
  // Text without spaces, as in Chinese, is cut anywhere but inside a surrogate pair.
  const cut =
    space > longest / 2 ? head.slice(0, space) : head.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  return `${trimEndOf(cut, PAUSE)}…`;
}

/** What parts words. */
export const PAUSE = /[\s,;:–—-]/;

/**
 * The text without the characters at its end that are of a kind. A pattern for all of them together would be tried at
 * each, in time with the square of their number.
 *
 * @param kind of one character
 * @example trimEndOf('threatens –', PAUSE) // 'threatens'
 */
export function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
