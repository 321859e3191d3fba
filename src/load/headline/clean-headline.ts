import { cleanLine } from '../../tools/text/clean-text.ts';

const LONGEST_HEADLINE = 300;

/** A headline as given → one line of text. */
export function cleanHeadline(raw: string): string {
  const line = cleanLine(raw.slice(0, LONGEST_HEADLINE * 10));
  if (line.length <= LONGEST_HEADLINE) return line;
  const space = line.lastIndexOf(' ', LONGEST_HEADLINE - 1);
  const end = space > LONGEST_HEADLINE / 2 ? space : LONGEST_HEADLINE - 1;
  return `${cleanLine(line.slice(0, end).replace(/[\uD800-\uDBFF]$/, ''))}…`;
}
