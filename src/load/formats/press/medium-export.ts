import { TEXT_ENDINGS } from '../../files/text-endings.ts';
import type { SourceFile } from '../../sections/section.ts';
import type { FileParts, Format } from '../format.ts';

/** A story as Medium hands it out, in Markdown: its author, day and address stand below it. Others read it. */
export const MEDIUM_EXPORT = {
  name: 'medium-export',
  title: 'Export of Medium',
  endings: TEXT_ENDINGS,
  split: splitMedium,
  read: () => null,
} as const satisfies Format;

const FOOT = 1500;
const EXPORTED = /^Exported from \[Medium\]\(https:\/\/medium\.com\/?\) on [^\n]{4,40}$/m;
const SIGNED =
  /^By \[([^[\]\n]{1,100})\]\([^()\s]{1,300}\) on \[([^[\]\n]{4,40})\]\((https?:\/\/[^()\s]{1,500})\)\.?$/m;
const CANONICAL = /^\[Canonical link\]\((https?:\/\/[^()\s]{1,500})\)$/m;

/** What stands below the story becomes front matter in the line of its title, so that all others keep their places. */
function splitMedium(text: string, file: SourceFile): FileParts | null {
  const foot = text.slice(-FOOT);
  const signed = foot.includes('Exported from') && EXPORTED.test(foot) ? SIGNED.exec(foot) : null;
  if (!signed || file.syntax !== 'markdown') return null;
  const [opening, author, date, address] = signed;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isUnderlined = /^={3,}\s*$/.test(lines[first + 1] ?? '');
  const title = isUnderlined ? lines[first]?.trim() : HEADING.exec(lines[first] ?? '')?.[1];
  const end = lines.lastIndexOf(opening);
  if (title === undefined || end === -1) return null;
  const url = CANONICAL.exec(foot)?.[1] ?? address;
  const head = JSON.stringify({ title, author, date, url });
  const start = findStory(lines, first + (isUnderlined ? 2 : 1), title);
  const above = Array.from({ length: start - first - 1 }, () => '');
  return { sections: [{ file, firstLine: first + 1, lines: [head, ...above, ...lines.slice(start, end)] }] };
}

const HEADING = /^#{1,4}[ \t]+(\S[^\n]{0,300})$/;
const MOST_ABOVE = 12;

/** The title stands once more above the story, where the page has its summary between them. */
function findStory(lines: readonly string[], below: number, title: string): number {
  const again = lines
    .slice(below, below + MOST_ABOVE)
    .findIndex((line) => HEADING.exec(line)?.[1]?.trim() === title.trim());
  return again === -1 ? below : below + again + 1;
}
