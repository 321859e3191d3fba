import { looksLikeTitle } from '../headline/take-title.ts';
import { findLinesInside } from '../html/open-markup.ts';
import { isPageSource, looksLikeHtml } from '../html/page-source.ts';
import { isEventField } from '../metadata/article-fields.ts';
import { type FrontMatterBlock, findFrontMatter } from '../metadata/front-matter-block.ts';
import { type DateHeader, findDateHeader } from './date-header.ts';
import { readDateLine } from './date-line.ts';
import { findEnclosures } from './enclosures.ts';
import { findFrontMatterStarts } from './front-matter-starts.ts';
import { isBlank, isRule } from './rule-line.ts';
import type { Section, SourceFile } from './section.ts';

/**
 * Parts a file into its articles: a new one begins where front matter with a date or a title begins, and in
 * a file that begins with a date line at each further date line of the same form. A rule inside an article
 * stays a rule, and code that an article shows, or front matter that a page does, is a part of it.
 */
export function splitArticles(text: string, file: SourceFile): readonly Section[] {
  const lines = text.split('\n');
  const first = findFrontMatter(lines);
  const header = first ? null : findDateHeader(lines, file);
  const starts = new Set(findFrontMatterStarts(lines, first, file));
  if (starts.size > 0) for (const start of findShownStarts(lines, first, file, starts)) starts.delete(start);
  if (header) for (const start of findDatedStarts(lines, header, file)) starts.add(start);
  if (starts.size === 0) return [{ file, firstLine: 1, lines }];
  const ordered = [0, ...starts].sort((a, b) => a - b);
  return ordered.map((start, index) => {
    const end = ordered[index + 1];
    const own = end === undefined ? lines.slice(start) : dropClosingRules(lines.slice(start, end));
    return { file, firstLine: start + 1, lines: own };
  });
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
const longestBlock = 200;
const mostLinesBeforePage = 30;

/** Below whole pages, only whole pages follow. */
function beginsWholePage(lines: readonly string[], start: number): boolean {
  const block = findFrontMatter(lines.slice(start, start + longestBlock));
  const body = start + (block?.bodyLine ?? 0);
  return block !== null && looksLikeHtml(lines.slice(body, body + mostLinesBeforePage).join('\n'));
}

function* findDatedStarts(lines: readonly string[], header: DateHeader, file: SourceFile): Generator<number> {
  const { form, rest } = header.dateLine;
  const findEnclosed = findEnclosures(lines, file.syntax);
  for (let index = header.index + 1; index < lines.length; index += 1) {
    const enclosed = findEnclosed(index);
    if (enclosed !== null) {
      index = enclosed;
      continue;
    }
    const dateLine = readDateLine(lines[index] ?? '', file.syntax, file.settings);
    const isSame = dateLine?.form === form && (dateLine.rest === '') === (rest === '');
    if (!isSame || (dateLine.reading.kind !== 'day' && dateLine.reading.kind !== 'invalid')) continue;
    const start = findStart(lines, index, header);
    if (start !== null && !isFieldList(lines, index)) yield start;
  }
}

/** An event's `Date: …` above its `Venue: …` begins no article; a headline such as `Niger coup: ECOWAS answers` may. */
function isFieldList(lines: readonly string[], index: number): boolean {
  const below = lines[index + 1] ?? '';
  if (!field.test(below)) return false;
  const hasTextBelow = isBlank(lines[index + 2] ?? '') && lines.slice(index + 3, index + 6).some(isText);
  return !hasTextBelow || isEventField(below);
}

const field = /^\s{0,8}\p{Lu}[\p{L} ]{1,20}:\s/u;
function isText(line: string): boolean {
  return !isBlank(line) && !isRule(line);
}

/** The line at which the article of a date line begins: itself, or the headline above it. */
function findStart(lines: readonly string[], index: number, header: DateHeader): number | null {
  const above = lines[index - 1] ?? '';
  if (isTitle(lines, index - 1) && header.dateLine.rest === '' && header.dateLine.form === 'worded')
    return index - 1;
  if (header.headline !== null && isBlank(above) && isTitle(lines, index - 2)) return index - 2;
  if (header.headline !== null && isTitle(lines, index - 1)) return index - 1;
  return isBlank(above) || isRule(above) ? index : null;
}

function isTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim().replace(/^#{1,3}[ \t]+/, '');
  const above = lines[index - 1] ?? '';
  return line.length <= 200 && looksLikeTitle(line) && (isBlank(above) || isRule(above));
}

/** Rules between two articles belong to neither. */
function dropClosingRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !isBlank(line) && !isRule(line));
  return lines.slice(0, last + 1);
}
