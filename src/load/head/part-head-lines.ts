/** Lines above a text that Markdown joins into one paragraph: paper, day, author and what they are. */

import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { namesPaperAlone } from '../../knowledge/organisations/paper-names.ts';
import { PERSON_PARTICLES } from '../../knowledge/people/particles.ts';
import { readForeignByline, recogniseByline } from '../body/recognisers/byline.ts';
import { findDate } from '../dates/find-date.ts';
import { readLoneDate } from '../sections/lone-date.ts';
import { ROLE_LINE } from './written-authors.ts';

const LONGEST = 100;
/** Paragraphs at the top that are looked at, and lines of each. */
const MOST_PARAGRAPHS = 4;
const MOST_LINES = 6;
const RULES = { zone: 'UTC', dateOrder: null } as const;
/** A heading, a picture, a quotation, a list. */
const MARKED = /^\s{0,3}(?:#|!\[|>|[-*+]\s|\d{1,3}[.)]\s|\||`{3}|~{3}|[-=*_]{3,}\s*$)/;

/** Has such lines stand apart. Most texts begin with a long line, and are not looked at. */
export function partHeadLines(source: string): string {
  let parted = source;
  let at = 0;
  for (let read = 0; read < MOST_PARAGRAPHS; read += 1) {
    const start = skipBlanks(parted, at);
    const end = parted.indexOf('\n\n', start);
    if (end === -1 || end - start > MOST_LINES * LONGEST_TEXT) return parted;
    const lines = parted.slice(start, end).split('\n', MOST_LINES + 1);
    if ((lines[0] ?? '').length > LONGEST) return parted;
    const count = lines.length > 1 && lines.length <= MOST_LINES ? countHeadLines(lines) : 0;
    const head = count > 0 ? part(lines, count) : null;
    if (head !== null) parted = parted.slice(0, start) + head + parted.slice(end);
    at = head === null ? end : start + head.length;
  }
  return parted;
}

/** A paragraph of text may follow directly. */
const LONGEST_TEXT = 2000;

function skipBlanks(source: string, at: number): number {
  let start = at;
  while (source[start] === '\n') start += 1;
  return start;
}

/** A line may end in a mark that the next stands below it. */
function part(lines: readonly string[], count: number): string {
  const head = lines
    .slice(0, count)
    .map((line) => line.replace(/(?<![\s\\]|<br\s?\/?>)(?:\\|\s|<br\s?\/?>)+$/, ''));
  return [...head, ...(count < lines.length ? [lines.slice(count).join('\n')] : [])].join('\n\n');
}

/** How many lines there are of the kind, from the first one on. */
function countHeadLines(lines: readonly string[]): number {
  if (MARKED.test(lines[0] ?? '')) return 0;
  const kinds = lines.map((line, index) => isHeadLine(clean(line), clean(lines[index - 1] ?? '')));
  const end = kinds.indexOf(false);
  return end === -1 ? lines.length : end;
}

function isHeadLine(line: string, above: string): boolean {
  if (line === '' || line.length > LONGEST) return false;
  return (
    readLoneDate(line, RULES) !== null ||
    namesPaperAlone(line) ||
    isByline(line) ||
    (ROLE_LINE.test(line) && isByline(above)) ||
    statesDay(line)
  );
}

function isByline(line: string): boolean {
  const after = { kind: 'paragraph', text: '' } as const;
  const candidate = {
    text: line,
    position: 0,
    fromEnd: 1,
    before: null,
    after,
    isInterview: false,
    isLed: false,
  };
  return recogniseByline(candidate) !== null || readForeignByline(line) !== null;
}

/** `Sunday Inland Record · September 2, 2007`: a day, and no words of a sentence. */
function statesDay(line: string): boolean {
  const open = line.replace(/\s(?:г|р)\.$/, '');
  const found = /[.!?:;]$/.test(open) ? null : findDate(open, RULES.dateOrder);
  if (found?.fault !== null) return false;
  const around = `${open.slice(0, found.start)} ${open.slice(found.end)}`;
  return !(around.match(/[\p{L}\p{M}]{4,}/gu) ?? []).some(
    (word) => /^\p{Ll}/u.test(word) && !isWeekday(word) && !PERSON_PARTICLES.has(word) && !JOINING.test(word),
  );
}

/** In names of papers. */
const JOINING = /^(?:dello|della|delle|degli|dell|dalla|from)$/;

function clean(line: string): string {
  return line
    .replace(/!?\[([^[\]]{1,200})\]\([^()\s]{0,1000}\)/g, '$1')
    .replace(/(?:\\|<br\s?\/?>)\s*$/, '')
    .replace(/[*_]{1,3}/g, '')
    .trim();
}
