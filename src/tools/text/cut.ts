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
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}
