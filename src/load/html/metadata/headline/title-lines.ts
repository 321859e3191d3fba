/** Headlines that no element marks: lines of a page that are a part of its title. */
import { foldLetters } from '../fold-letters.ts';
import { BOUNDARY, type PageOutline } from '../outline/page-outline.ts';
import { isPaperName } from '../source/title-source.ts';
import type { Heading } from './list-headings.ts';
import { splitTitle } from './title-parts.ts';

const LONGEST = 250;
const FEWEST_WORDS = 3;

/** The first such line, unless the part is the site's name. */
export function findTitleLine(
  { lines }: PageOutline,
  title: string,
  isSite: (name: string) => boolean,
): Heading | null {
  const parts = splitTitle(title)
    .map(({ text }) => text)
    .filter((text) => isLong(text) && !isSite(text) && !isPaperName(text));
  const keys = new Set(parts.map(foldLetters));
  const line = lines.findIndex(
    ({ text, isAside }) => !isAside && text.length <= LONGEST && keys.has(foldLetters(text)),
  );
  const whole = lines[line]?.text.replaceAll(BOUNDARY, '') ?? '';
  return line === -1 ? null : { whole, bare: whole, inner: [], line, weight: 1, isTop: false };
}

function isLong(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS || /\p{Lo}{6}/u.test(text);
}

/** The line that a headline stands in first: a heading of comments repeats it. */
export function findFirstLine(
  { lines }: PageOutline,
  headline: string | null,
  line: number | null,
): number | null {
  const folded = foldLetters(headline ?? '');
  if (folded === '' || line === null) return line;
  const first = lines
    .slice(0, line)
    .findIndex(({ text, isAside }) => !isAside && text.length <= LONGEST && beginsWith(text, folded));
  return first === -1 ? line : first;
}

/** `In defence of the night bus (Culture)` */
function beginsWith(text: string, folded: string): boolean {
  const own = foldLetters(text);
  return own.startsWith(folded) && own.length <= folded.length + LONGEST_SECTION;
}

const LONGEST_SECTION = 20;
