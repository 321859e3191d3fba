import { type DateHeader, findDateHeader } from './date-header.ts';
import { readDateLine } from './date-line.ts';
import { findLinesInside } from './html/open-markup.ts';
import { isPageSource } from './html/page-source.ts';
import { findField, mayBeginArticle } from './metadata/article-fields.ts';
import { findFrontMatter } from './metadata/front-matter-block.ts';
import { readBlock } from './metadata/read-block.ts';
import type { Section, SourceFile } from './section.ts';
import { looksLikeTitle } from './take-title.ts';

/** No front matter of a later article is longer. */
const longestBlock = 200;
const rule = /^\s{0,3}(?:-[ \t]*){3,50}$|^\s{0,3}(?:\*[ \t]*){3,50}$|^\s{0,3}(?:[_=#~][ \t]*){3,50}$/;

/**
 * Parts a file into its articles: a new one begins where front matter with a date or a title begins, and in
 * a file that begins with a date line at each further date line of the same form. A rule inside an article
 * stays a rule, and front matter that a page shows is a part of the page.
 */
export function splitArticles(text: string, file: SourceFile): readonly Section[] {
  const lines = text.split('\n');
  const first = findFrontMatter(lines);
  const header = first ? null : findDateHeader(lines, file);
  const starts = new Set(findFrontMatterStarts(lines, first?.bodyLine ?? 1));
  if (starts.size > 0 && isPageSource(lines.slice(first?.bodyLine ?? 0).join('\n'), file.path))
    for (const line of findLinesInside(lines)) starts.delete(line);
  if (header) for (const start of findDatedStarts(lines, header, file)) starts.add(start);
  if (starts.size === 0) return [{ file, firstLine: 1, lines }];
  const ordered = [0, ...starts].sort((a, b) => a - b);
  return ordered.map((start, index) => {
    const end = ordered[index + 1];
    const own = end === undefined ? lines.slice(start) : dropClosingRules(lines.slice(start, end));
    return { file, firstLine: start + 1, lines: own };
  });
}

function* findFrontMatterStarts(lines: readonly string[], from: number): Generator<number> {
  let isCode = false;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^(?: {0,3}(?:```|~~~)|---|\+\+\+)/.exec(line)?.[0];
    if (fence === undefined) continue;
    const isRule = fence === '---' || fence === '+++';
    if (!isRule) isCode = !isCode;
    if (isCode || !isRule) continue;
    const block = readLaterBlock(lines, index);
    if (block === null) continue;
    yield index;
    index += block - 1;
  }
}

/** Lines that the front matter of a later article takes; `null` where a rule is a rule. */
function readLaterBlock(lines: readonly string[], index: number): number | null {
  const block = findFrontMatter(lines.slice(index, index + longestBlock));
  if (!block?.closed || block.language === 'code') return null;
  if (!block.source.split('\n').some(mayBeginArticle)) return null;
  const metadata = readBlock(block, index + 1)?.metadata;
  const begins = metadata && (findField(metadata, 'date') ?? findField(metadata, 'headline'));
  return begins ? block.bodyLine : null;
}

function* findDatedStarts(lines: readonly string[], header: DateHeader, file: SourceFile): Generator<number> {
  const { form, rest } = header.dateLine;
  for (let index = header.index + 1; index < lines.length; index += 1) {
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
  return !hasTextBelow || eventField.test(below);
}

const field = /^\s{0,8}\p{Lu}[\p{L} ]{1,20}:\s/u;
const eventField =
  /^\s*(?:venue|time|place|location|where|when|cost|price|tickets?|entry|entrance|contact|host|speakers?|organisers?|topic|duration|start|end|registration|website|phone|e-?mail)s?:/i;

function isText(line: string): boolean {
  return !isBlank(line) && !rule.test(line);
}

/** The line at which the article of a date line begins: itself, or the headline above it. */
function findStart(lines: readonly string[], index: number, header: DateHeader): number | null {
  const above = lines[index - 1] ?? '';
  if (isTitle(lines, index - 1) && header.dateLine.rest === '' && header.dateLine.form === 'worded')
    return index - 1;
  if (header.headline !== null && isBlank(above) && isTitle(lines, index - 2)) return index - 2;
  if (header.headline !== null && isTitle(lines, index - 1)) return index - 1;
  return isBlank(above) || rule.test(above) ? index : null;
}

function isTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim().replace(/^#{1,3}[ \t]+/, '');
  const above = lines[index - 1] ?? '';
  return line.length <= 200 && looksLikeTitle(line) && (isBlank(above) || rule.test(above));
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Rules between two articles belong to neither. */
function dropClosingRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !isBlank(line) && !rule.test(line));
  return lines.slice(0, last + 1);
}
