import { findLinesInside } from '../html/open-markup.ts';
import { isPageSource, looksLikeHtml } from '../html/page-source.ts';
import { type FrontMatterBlock, findFrontMatter } from '../metadata/front-matter-block.ts';
import { findFrontMatterStarts } from './front-matter-starts.ts';
import type { SourceFile } from './section.ts';

/**
 * Lines at which further articles of a file begin, each with front matter of its own that has a date or a title. A rule
 * inside an article stays a rule, and code that an article shows, or front matter that a page does, is a part of it.
 * @param first the front matter at the beginning of the file
 */
export function findLaterFrontMatter(
  lines: readonly string[],
  first: FrontMatterBlock | null,
  file: SourceFile,
): readonly number[] {
  const starts = new Set(findFrontMatterStarts(lines, first, file));
  if (starts.size > 0) for (const start of findShownStarts(lines, first, file, starts)) starts.delete(start);
  return [...starts];
}

/** Lines of a page at which no article begins, whatever they look like: those in an element, and all of a whole page. */
function findShownStarts(
  lines: readonly string[],
  first: FrontMatterBlock | null,
  file: SourceFile,
  starts: ReadonlySet<number>,
): readonly number[] {
  const body = lines.slice(first?.bodyLine ?? 0).join('\n');
  if (!isPageSource(body, file.path)) return [];
  const inside = findLinesInside(lines);
  const isWhole = looksLikeHtml(body);
  return [...starts].filter((start) => inside.has(start) || (isWhole && !beginsWholePage(lines, start)));
}

/** Lines of front matter, and below it of comments and the like. */
const LONGEST_BLOCK = 200;
const MOST_LINES_BEFORE_PAGE = 30;

/** Below whole pages, only whole pages follow. */
function beginsWholePage(lines: readonly string[], start: number): boolean {
  const block = findFrontMatter(lines.slice(start, start + LONGEST_BLOCK));
  const body = start + (block?.bodyLine ?? 0);
  return block !== null && looksLikeHtml(lines.slice(body, body + MOST_LINES_BEFORE_PAGE).join('\n'));
}
