/** One article of a paper: what its head, or the lines below its headline or its text, say of it. */
import type { DateReading } from '../dates/edition-date.ts';
import { findDateHeader } from '../sections/date-header.ts';
import { readLoneDate } from '../sections/lone-date.ts';
import { isBetween, isBlank } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { type EndCitation, readEndCitation, readSure } from './citation.ts';
import { isTitleAt } from './find-heads.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { takePrintTitle } from './print-title.ts';
import { readSign } from './signs.ts';

interface PrintArticle {
  readonly paper: string;
  readonly reading: DateReading;
  readonly written: string;
  /** Index of the line that states the day. */
  readonly dateIndex: number;
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** The line at the end that an author has for itself. */
  readonly signature: string | null;
  readonly lines: readonly string[];
}

/** `null`: no paper is named. */
export function readPrint(lines: readonly string[], file: SourceFile): PrintArticle | null {
  return readHeaded(lines, file) ?? readTitled(lines, file) ?? readCited(lines, file);
}

function readHeaded(lines: readonly string[], { settings }: SourceFile): PrintArticle | null {
  const head = readMasthead(lines, settings);
  if (!head) return null;
  const below = dropRunningHeads(lines, head);
  const { title, lines: rest } = takePrintTitle(below, true);
  // Else the name may be a headline itself, above its day.
  if (title === null && !head.isNumbered && head.start !== head.dateIndex) return null;
  const { authors, lines: own, signature } = readSign(rest, rest.length);
  const { name: paper, reading, written, dateIndex } = head;
  return { paper, reading, written, dateIndex, headline: title, authors, signature, lines: own };
}

/** Further pages of print have the head of the first, with numbers of their own; a paragraph goes on across it. */
function dropRunningHeads(lines: readonly string[], head: Masthead): readonly string[] {
  const key = keyOf(lines[head.dateIndex] ?? '');
  const own: string[] = [];
  let isAcross = false;
  for (const line of lines.slice(head.end)) {
    if (keyOf(line) === key) {
      isAcross = true;
      continue;
    }
    if (isAcross && isBlank(line)) continue;
    if (isAcross && !goesOn(own, line)) own.push('');
    else if (isAcross) while (isBlank(own.at(-1) ?? 'x')) own.pop();
    isAcross = false;
    own.push(line);
  }
  return own;
}

function keyOf(line: string): string {
  return line
    .trim()
    .replace(/^\d{1,4}\s+/, '')
    .replace(/\s\d{1,4}$/, '')
    .trimEnd();
}

function goesOn(above: readonly string[], line: string): boolean {
  const last = above.findLast((other) => !isBlank(other)) ?? '.';
  return !/[.!?…:]["'”’»)]*\s*$/.test(last) && /^\s*\p{Ll}/u.test(line);
}

/** The headline, what stands below it, the author. */
const MOST_ABOVE = 3;

function readTitled(lines: readonly string[], { settings }: SourceFile): PrintArticle | null {
  const filled = lines.flatMap((line, index) => (isBetween(line) ? [] : [index]));
  const [first = -1, ...others] = filled.slice(0, MOST_ABOVE + 1);
  if (first === -1 || !isTitleAt(lines, first)) return null;
  const at = others.find((index) => readSure(lines[index] ?? '', settings) !== null);
  const cited = at === undefined ? null : readSure(lines[at] ?? '', settings);
  const between = others.filter((index) => at !== undefined && index < at);
  if (at === undefined || !cited || !between.every((index) => mayBeAbove(lines[index] ?? '', settings)))
    return null;
  if (isQuoting(lines, at, settings)) return null;
  const rest = lines.map((line, index) => (index === first || index === at ? '' : line));
  return finish((lines[first] ?? '').trim(), rest, rest.length, cited, at);
}

const LONGEST_DECK = 110;

/** What states its own day is not of the paper that it names below it. */
function mayBeAbove(line: string, settings: SourceFile['settings']): boolean {
  return line.length <= LONGEST_DECK && readLoneDate(line, settings) === null;
}

/** The line leads to what the paper wrote, or another paper is named below, too. */
function isQuoting(lines: readonly string[], at: number, settings: SourceFile['settings']): boolean {
  const isLine = (line: string, index: number) =>
    index > at &&
    line.length <= LONGEST_DECK &&
    isBetween(lines[index - 1] ?? '') &&
    isBetween(lines[index + 1] ?? '') &&
    /\d{4}/.test(line) &&
    readSure(line, settings) !== null;
  return /[:：]\s*$/.test(lines[at] ?? '') || lines.some(isLine);
}

function readCited(lines: readonly string[], file: SourceFile): PrintArticle | null {
  const last = lines.findLastIndex((line) => !isBetween(line));
  const citation: EndCitation | null = readEndCitation(lines, last, file.settings);
  const header = citation && findDateHeader(lines, file);
  if (!citation || (header !== null && header.index !== citation.index)) return null;
  const { title, lines: rest } = takePrintTitle(lines, false);
  const moved = rest.length - lines.length;
  return finish(title, rest, citation.textEnd + moved, citation.issue, citation.index);
}

function finish(
  headline: string | null,
  lines: readonly string[],
  end: number,
  { paper, day }: EndCitation['issue'],
  dateIndex: number,
): PrintArticle {
  const { authors, lines: own, signature } = readSign(lines, end);
  return {
    paper,
    reading: day.reading,
    written: day.written,
    dateIndex,
    headline,
    authors,
    signature,
    lines: own,
  };
}
