import { looksLikeTitle } from '../../headline/looks-like-title.ts';
import { isBlank } from '../../sections/rule-line.ts';

/** A title above a header, and what stands between them. */
interface HeaderTitle {
  readonly title: string;
  /** Index of the line of the title. */
  readonly index: number;
  /** Lines between the title and the header that belong to the text, such as a picture. */
  readonly kept: readonly string[];
  /** Index of the line at which the header may begin. */
  readonly next: number;
}

const LONGEST_TITLE = 300;
const UNDERLINE = /^([=\-~^"'#*+.`_:])\1{2,200}\s*$/;
const PICTURE = /^!\[[^\][]{0,300}\](?:\([^()\s]{0,1000}(?:\s"[^"]{0,300}")?\)|\[[^\][]{0,100}\])\s*$/;
/** What notes call the list of what they know of a text. */
const LIST_HEADING =
  /^#{1,6}[ \t]+(?:meta ?data|meta|info(?:rmation)?|details|properties|source|metadaten)[ \t:]*$/i;

/** The title that begins on a line; `null` where that is no title. */
export function readHeaderTitle(lines: readonly string[], open: number): HeaderTitle | null {
  const found = readTitle(lines, open);
  if (!found) return null;
  const kept: string[] = [];
  let next = found.next;
  for (; next < open + 12; next += 1) {
    const line = lines[next] ?? '';
    if (PICTURE.test(line.slice(0, 2000))) kept.push(line, '');
    else if (!isBlank(line) && !LIST_HEADING.test(line)) break;
  }
  return { ...found, kept, next };
}

function readTitle(lines: readonly string[], open: number): Omit<HeaderTitle, 'kept'> | null {
  const line = (lines[open] ?? '').trim();
  if (line.length > LONGEST_TITLE || line.startsWith('<')) return null;
  const below = lines[open + 1] ?? '';
  const heading =
    /^#{1,3}[ \t]+(\S.*)$/
      .exec(line)?.[1]
      ?.replace(/(?<=.)#{1,6}$/, '')
      .trimEnd() ?? /^\*\*([^*]{3,300})\*\*$/.exec(line)?.[1];
  if (heading !== undefined) return { title: heading, index: open, next: open + 1 };
  const isOverlined = underlines(line, below.trim()) && underlines(lines[open + 2] ?? '', below.trim());
  if (isOverlined) return { title: below.trim(), index: open + 1, next: open + 3 };
  if (underlines(below, line)) return { title: line, index: open, next: open + 2 };
  return looksLikeTitle(line) ? { title: line, index: open, next: open + 1 } : null;
}

/** A rule of three hyphens is no line under a title. */
function underlines(rule: string, title: string): boolean {
  return (
    /\p{L}/u.test(title) &&
    UNDERLINE.test(rule) &&
    (rule.startsWith('=') || rule.trim().length >= title.length - 2)
  );
}
