import { cleanLine } from '../../tools/text/clean-text.ts';

const longestHeadline = 300;

/** A headline as given → one line of text. */
export function cleanHeadline(raw: string): string {
  const line = cleanLine(raw.slice(0, longestHeadline * 10));
  if (line.length <= longestHeadline) return line;
  const space = line.lastIndexOf(' ', longestHeadline - 1);
  const end = space > longestHeadline / 2 ? space : longestHeadline - 1;
  return `${cleanLine(line.slice(0, end).replace(/[\uD800-\uDBFF]$/, ''))}…`;
}
