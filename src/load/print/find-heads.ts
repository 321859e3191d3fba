/** Where in a text the heads of papers stand, and the citations below articles of papers. */
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isBetween } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';
import { type EndCitation, readEndCitation, readSure } from './citation.ts';
import { LONGEST_ISSUE, readIssueLine } from './issue-line.ts';
import { type Masthead, readMasthead } from './masthead.ts';

const MAY_STATE = /(?<!\p{Nd})(?:\p{Nd}{4}|\p{Nd}{8})(?!\p{Nd})|\p{Nd}[./-]\p{Nd}{2}(?!\p{Nd})|[日일]/u;
const MOST_ABOVE = 4;
const MOST_LINES = 20;

type Rules = SourceFile['settings'];

/** Each by the lines of the whole text; none is a running head of the one before it. */
export function listHeads(lines: readonly string[], rules: Rules): readonly Masthead[] {
  const heads: Masthead[] = [];
  const first = readMasthead(lines, rules);
  if (first) heads.push(first);
  for (let index = first?.end ?? 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.length > LONGEST_ISSUE || !MAY_STATE.test(line)) continue;
    const head = readHeadAt(lines, index, rules);
    const last = heads.at(-1);
    if (!head || (last && isRunning(lines, head, last))) continue;
    heads.push(head);
    index = head.end - 1;
  }
  return heads;
}

/** The head that has its day in a line: in one line, or with the name above. */
function readHeadAt(lines: readonly string[], index: number, rules: Rules): Masthead | null {
  const line = lines[index] ?? '';
  if (readIssueLine(line, rules, true) === null) return null;
  const begins = isBetween(lines[index - 1] ?? '');
  const sure = begins ? readSure(line, rules) : null;
  if (sure) return locate(readMasthead(lines.slice(index, index + MOST_LINES), rules), index);
  let top = index;
  while (top > 0 && index - top < MOST_ABOVE && !isBetween(lines[top - 1] ?? '')) top -= 1;
  if (top === index || !isBetween(lines[top - 1] ?? '')) return null;
  const head = readMasthead(lines.slice(top, top + MOST_LINES), rules);
  return head && head.dateIndex === index - top ? locate(head, top) : null;
}

/** The next line that is neither blank nor a rule, up or down; -1 where there is none. */
function stepToText(lines: readonly string[], from: number, step: 1 | -1): number {
  for (let index = from; index >= 0 && index < lines.length; index += step)
    if (!isBetween(lines[index] ?? '')) return index;
  return -1;
}

function locate(head: Masthead | null, by: number): Masthead | null {
  return head && { ...head, start: head.start + by, dateIndex: head.dateIndex + by, end: head.end + by };
}

/** The head of a further page of the same issue: numbered as such, in the middle of a sentence, or above no headline. */
function isRunning(lines: readonly string[], head: Masthead, first: Masthead): boolean {
  if (head.written !== first.written || head.name.toLowerCase() !== first.name.toLowerCase()) return false;
  const line = (lines[head.start] ?? '').trim();
  const above = lines[stepToText(lines, head.start - 1, -1)] ?? '';
  const below = stepToText(lines, head.end, 1);
  return (
    /^\d{1,4}\s{2}|\s{2}\d{1,4}$/.test(line) ||
    /[\p{Ll},-]\s*$|^\s*\d{1,4}\s*$/u.test(above) ||
    below === -1 ||
    !isTitleAt(lines, below)
  );
}

/** Titles with the line below them that names a paper, a day and perhaps a page. */
export function listTitledHeads(lines: readonly string[], rules: Rules): readonly number[] {
  return lines.flatMap((line, index) =>
    line.length <= LONGEST_ISSUE &&
    MAY_STATE.test(line) &&
    !/^\s{0,8}\p{Ll}/u.test(lines[index + 1] ?? '') &&
    isTitleAt(lines, index - 1) &&
    readSure(line, rules) !== null
      ? [index - 1]
      : [],
  );
}

/** Those at ends of paragraphs, in their order. */
export function listCitations(lines: readonly string[], rules: Rules): readonly EndCitation[] {
  return lines.flatMap((line, index) =>
    /[\p{Nd}).\]日]\s*$/u.test(line.slice(-6)) ? (readEndCitation(lines, index, rules) ?? []) : [],
  );
}

/** The title alone above a line; -1 where there is none. */
export function findTitleAbove(lines: readonly string[], index: number): number {
  const above = stepToText(lines, index - 1, -1);
  return above !== -1 && isTitleAt(lines, above) ? above : -1;
}

const LONGEST_TITLE = 150;

export function isTitleAt(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  const isStopped = line.length < LONGEST_STOPPED && /^\p{Lu}[^.!?:;“”"]*\p{L}\.$/u.test(line);
  return (
    line !== '' &&
    line.length <= LONGEST_TITLE &&
    isBetween(lines[index - 1] ?? '') &&
    (looksLikeTitle(line) || isStopped)
  );
}

const LONGEST_STOPPED = 60;
