/** Articles below headings of one note: a press review, the cuttings of a club, an issue of a paper of a school. */

import { namesIssue } from '../../knowledge/organisations/issue-numbers.ts';
import { mayNamePaper, namesPaper, namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { findDate, mayHoldDate } from '../dates/find-date.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { dropClosingMarks } from '../headline/take-title.ts';
import { findField } from '../metadata/article-fields.ts';
import { findFrontMatter } from '../metadata/front-matter-block.ts';
import { readBlock } from '../metadata/read-block.ts';
import { readMasthead } from '../print/masthead.ts';
import { findEnclosures } from '../sections/enclosures.ts';
import { isBetween, isBlank, isRule } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { type Origin, readOriginLine } from './origin-line.ts';
import { readOrigin } from './read-origin.ts';

/** An article of a note, by indexes of lines. */
export interface Cutting extends Origin {
  readonly headline: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
}

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.{0,300})$/;
const MAY_HOLD = /(?:^|\n)#{1,4}[ \t]\S[^\n]*\n(?:[\s\S]*?\n)?#{1,4}[ \t]\S/;
/** A headline in bold letters, which no sign tells from a sub-headline but the line below it. */
const BOLD_HEADING = /^\*\*([^*\n]{3,200})\*\*[ \t]*$/;
const MAY_HOLD_BOLD = /(?:^|\n)\*\*[^*\n]{3,200}\*\*[ \t]*\n(?:[ \t]*\n)?[^\n]{0,180}\d{4}/;
const BOLD_LEVEL = 7;
const SHORTEST_TEXT = 40;
const MOST_HEADINGS = 2000;
/** Of a line, with all that stands around the heading. */
const LONGEST_HEADING = 400;

/** @returns those of a note, in their order; none where it is an article itself */
export function findCuttings(text: string, file: SourceFile): readonly Cutting[] {
  if (file.syntax === 'plain') return findTyped(text, file);
  const mayHold =
    (text.includes('#') && MAY_HOLD.test(text)) || (text.includes('**\n') && MAY_HOLD_BOLD.test(text));
  if (!mayHold) return [];
  const lines = text.split('\n');
  const headings = listHeadings(lines);
  for (const level of [2, 3, 4, 1, BOLD_LEVEL]) {
    const own = headings.filter((heading) => heading.level === level);
    const cuttings = own.length < 2 ? [] : readCuttings(lines, own, headings, file);
    // Whoever signs a note as a whole wrote what stands in it, and quotes the papers that it names.
    if (cuttings.length > 1) return statesInFront(lines, 'byline') ? [] : cuttings;
  }
  return [];
}

const LONGEST_LINE = 160;

/** As people type them one below another: a title, directly below it paper and day. */
function findTyped(text: string, file: SourceFile): readonly Cutting[] {
  const lines = text.split('\n');
  const own = lines.flatMap((line, index) =>
    isTyped(lines, index, file) ? [{ index, level: 1, text: line.trim() }] : [],
  );
  const cuttings = own.length < 2 || own.length > MOST_HEADINGS ? [] : readCuttings(lines, own, own, file);
  return cuttings.length > 1 ? cuttings : [];
}

function isTyped(lines: readonly string[], index: number, file: SourceFile): boolean {
  const below = (lines[index + 1] ?? '').trim();
  if (below === '' || below.length > LONGEST_LINE || !isBetween(lines[index - 1] ?? '')) return false;
  if (!mayHoldDate(below) || !looksLikeTitle((lines[index] ?? '').trim())) return false;
  const origin = readOriginLine(below, file);
  return origin?.date != null && origin.source !== null && namesPaper(origin.source);
}

function statesInFront(lines: readonly string[], field: 'byline' | 'source'): boolean {
  const front = findFrontMatter(lines);
  const read = front && front.language !== 'header' ? readBlock(front, 1) : null;
  return read !== null && findField(read.metadata, field) !== null;
}

/** Index of the first line of a note: a title and fields below it are an article's, as are those below each further title. */
export function findNoteStart(lines: readonly string[]): number {
  const front = findFrontMatter(lines);
  return front?.language === 'header' ? 0 : (front?.bodyLine ?? 0);
}

function listHeadings(lines: readonly string[]): readonly Heading[] {
  const found: Heading[] = [];
  const findEnclosed = findEnclosures(lines, 'markdown');
  for (let index = findNoteStart(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    index = findEnclosed(index) ?? index;
    if (line.length > LONGEST_HEADING) continue;
    const bold = line.startsWith('**') ? BOLD_HEADING.exec(line)?.[1] : undefined;
    if (bold !== undefined) found.push({ index, level: BOLD_LEVEL, text: bold });
    const heading = line.includes('#') ? HEADING.exec(line) : null;
    if (heading)
      found.push({ index, level: heading[1]?.length ?? 1, text: dropClosingMarks(heading[2] ?? '') });
    if (found.length > MOST_HEADINGS) return [];
  }
  return found;
}

/** Each heading of a level has an origin below it, and a text below that; else none is a cutting. */
function readCuttings(
  lines: readonly string[],
  own: readonly Heading[],
  all: readonly Heading[],
  file: SourceFile,
): readonly Cutting[] {
  const issue = readIssue(lines.slice(0, own[0]?.index ?? 0), file);
  const cuttings: Cutting[] = [];
  let areDated = true;
  for (const { index, level, text } of own) {
    const origin = readOrigin(lines, index + 1, file);
    if (!origin) return [];
    const next =
      all.find((heading) => heading.index > index && heading.level <= level)?.index ?? lines.length;
    const end = findEnd(lines, origin.end, next);
    const body = lines.slice(origin.end, end).join('\n').trim();
    const date = origin.date ?? issue.date;
    areDated &&= origin.date !== null;
    if (body.length < SHORTEST_TEXT || date === null || !isOrigin(origin)) return [];
    const headline = text.replace(/^(\*{1,3}|_{1,3})(.*)\1$/, '$2');
    cuttings.push({
      ...{ ...origin, date, source: origin.source ?? issue.source },
      ...{ headline, start: index, bodyStart: origin.end, end },
    });
  }
  const isOfPaper = issue.isOfPaper || statesInFront(lines, 'source');
  return isPress(cuttings, areDated, isOfPaper) ? cuttings : [];
}

function isOrigin({ date, source, authors, url }: Origin): boolean {
  return authors.length > 0 || (date !== null && (source !== null || url !== null));
}

/**
 * Where a concert is, and when, stands below its name alike: a paper is named, a page, or who wrote it and when. Below
 * a name alone may stand a book, a recipe or a letter: only in a paper are these articles.
 */
function isPress(cuttings: readonly Cutting[], areDated: boolean, isOfPaper: boolean): boolean {
  const sources = cuttings.flatMap(({ source }) => (source === null ? [] : [source]));
  return (
    isOfPaper ||
    cuttings.some(({ isPaged, url }) => isPaged || url !== null) ||
    sources.some(namesPaper) ||
    (areDated &&
      cuttings.every(({ authors }) => authors.length > 0) &&
      cuttings.some(({ isSigned }) => isSigned))
  );
}

/** Rules between two articles belong to neither; what stands below the last rule of a note is of the note. */
function findEnd(lines: readonly string[], from: number, next: number): number {
  const rule = lines.findLastIndex((line, index) => index >= from && index < next && isRule(line));
  const below = rule === -1 ? [] : lines.slice(rule + 1, next).filter((line) => !isBlank(line));
  return rule !== -1 && below.length < 2 ? rule : next;
}

interface Issue {
  readonly date: string | null;
  readonly source: string | null;
  /** It is named above, or numbered. */
  readonly isOfPaper: boolean;
}

/** What a note says above its first article: its day, and the paper that it is an issue of. */
function readIssue(above: readonly string[], file: SourceFile): Issue {
  const lines = above
    .filter((line) => !isBlank(line))
    .map((line) => line.replace(/^ {0,3}#{1,6}[ \t]+|[*_]{1,3}/g, '').trim());
  const masthead = readMasthead(lines, file.settings);
  if (masthead) return { date: masthead.written, source: masthead.name, isOfPaper: true };
  const dated = lines.find((line) => line.length <= 100 && findDate(line, file.settings.dateOrder));
  const found = dated === undefined ? null : findDate(dated, file.settings.dateOrder);
  const [first = ''] = lines;
  const paper = first.split(/\s[–—-]\s|,\s|:\s/).find(namesPaperAlone);
  const name = paper ?? (lines.some(namesIssue) ? first : null);
  const date = dated === undefined || !found ? null : dated.slice(found.start, found.end);
  const isOfPaper = name !== null || lines.some((line) => mayNamePaper(line.replace(/^title:\s/, '')));
  return { date, source: name, isOfPaper };
}
