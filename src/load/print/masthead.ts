import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import type { DateReading, DateRules } from '../dates/edition-date.ts';
import { isBetween, isRule } from '../sections/rule-line.ts';
import { type IssueLine, LONGEST_ISSUE, nameOf, readIssueLine } from './issue-line.ts';

/** The head of a paper's page, or the line that says which it was: its name, volume, day and price. */
export interface Masthead {
  readonly name: string;
  readonly reading: DateReading;
  readonly written: string;
  /** Index of the line that holds the date. */
  readonly dateIndex: number;
  /** Index of the first line, and of the first line below. */
  readonly start: number;
  readonly end: number;
  /** A number, a volume, a page or a price stands in it: no headline above its day has one. */
  readonly isNumbered: boolean;
}

const MOST_LINES = 12;
const LONGEST_NAME = 60;
/** What a paper says of itself, and where it appears, between its name and the day. */
const MOST_MOTTOS = 3;
const LONGEST_MOTTO = 75;
/** Before the day may stand the number of a page: `4          THE KELL HERALD, …`. */
const PAGE = /^\d{1,4}\s{2,}|\s{2}\d{1,4}$/g;

/** Reads the masthead that lines begin with; `null` where they begin with something else. */
export function readMasthead(lines: readonly string[], rules: DateRules): Masthead | null {
  const start = lines.findIndex((line) => !isBetween(line));
  const first = (lines[start] ?? '').trim();
  if (start === -1 || start > 3 || first.length > LONGEST_ISSUE) return null;
  const own = first.replace(PAGE, '').trimEnd();
  const alone = mayStateDay(own) ? readIssueLine(own, rules, FAR_APART.test(own)) : null;
  if (alone?.day && alone.paper !== null) return finish(lines, alone.paper, alone.day, start, start, alone);
  if (!mayBeName(first)) return null;
  return readBlock(lines, start, nameOf(first).replace(/(?<!\b\p{Lu})\.$/u, ''), rules);
}

/** `KELL HERALD             3 March 2015` */
const FAR_APART = /\S\s{4,80}\S|\t/;

function mayStateDay(line: string): boolean {
  return /\p{Nd}|[年년]/u.test(line);
}

/** A name above the line with the day, with or without what stands between them. */
function readBlock(lines: readonly string[], start: number, name: string, rules: DateRules): Masthead | null {
  let marks = 0;
  let mottos = 0;
  for (let index = start + 1; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isBetween(line)) continue;
    const issue = readIssueLine(line, rules, true);
    // Another paper is named beside the day: what stands above is a headline.
    if (issue?.day && readIssueLine(line, rules)?.paper) return null;
    marks += issue?.marks ?? 0;
    if (issue?.day) {
      const head = finish(lines, name, issue.day, start, index, { ...issue, marks });
      return head.isNumbered || namesPaperAlone(name) ? head : null;
    }
    if (issue === null) mottos += 1;
    if (issue === null && (mottos > MOST_MOTTOS || !mayBeMotto(line))) return null;
  }
  return null;
}

function mayBeMotto(line: string): boolean {
  return line.trim().length <= LONGEST_MOTTO && !/\p{Ll}[.;:]\s*$/u.test(line);
}

/** Numbers and prices may stand below the day, too. */
function finish(
  lines: readonly string[],
  name: string,
  { reading, written }: NonNullable<IssueLine['day']>,
  start: number,
  dateIndex: number,
  { marks }: Pick<IssueLine, 'marks'>,
): Masthead {
  let end = dateIndex + 1;
  let isNumbered = marks > 0;
  for (let index = end; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isRule(line)) end = index + 1;
    if (isBetween(line)) continue;
    const issue = readIssueLine(line, NO_RULES);
    if (issue === null || issue.day !== null) break;
    isNumbered = true;
    end = index + 1;
  }
  return { name, reading, written, dateIndex, start, end, isNumbered };
}

const NO_RULES: DateRules = { zone: 'UTC', dateOrder: null };

function mayBeName(line: string): boolean {
  if (line.length > LONGEST_NAME || /\d|[!?:;【】]|[^.\p{Lu}]\.$/u.test(line) || !/\p{L}{2}/u.test(line))
    return false;
  // Of scripts without capitals any line might be one.
  if (!/\p{Lu}/u.test(line)) return namesPaperAlone(nameOf(line)) || nameOf(line) !== line;
  return line
    .split(/\s+/)
    .every((word) => /^[^\p{L}]*[\p{Lu}\p{Lo}]|^[dl]['’]\p{Lu}/u.test(word) || SMALL.test(word));
}

const SMALL =
  /^(?:and|of|the|for|und|der|die|für|de|la|le|les|el|los|del|della|di|du|des|et|y|e|van|het|do|da|i|a|és)$/;
