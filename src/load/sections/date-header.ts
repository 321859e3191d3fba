import { readForeignByline } from '../body/recognisers/byline.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isAuthorLine } from './author-line.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { readLooseDateLine, readTitledDay } from './loose-date-line.ts';
import { isRule } from './rule-line.ts';
import type { SourceFile } from './section.ts';

/** The head of a dated text. */
export interface DateHeader {
  /** Line above the date that is the headline. */
  readonly headline: string | null;
  /** Lines of the head that belong to the body, such as a byline. */
  readonly kept: readonly string[];
  /** An author's name that is one of them, alone on its line. */
  readonly author: string | null;
  readonly dateLine: DateLine;
  /** `## ` where it is a heading in Markdown, as each day of a diary may be; else empty. */
  readonly mark: string;
  /** Index of the date line. */
  readonly index: number;
}

const LONGEST_HEADLINE = 200;
/** The headline, what stands below it in one sentence, and the author. */
const MOST_ABOVE = 3;
const MOST_LINES = 10;

/** Finds a date line that is the first line of a text, or stands in the next three below its headline. */
export function findDateHeader(
  lines: readonly string[],
  file: Pick<SourceFile, 'syntax' | 'settings'>,
): DateHeader | null {
  const above: string[] = [];
  let hasDeck = false;
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  for (let index = first; index < Math.min(lines.length, first + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    // A rule stands above a headline, or underlines it.
    if (line.trim() === '' || (above.length < 2 && file.syntax === 'plain' && isRule(line))) continue;
    const isBelow = above.length > 0;
    const titled = isBelow || file.syntax !== 'plain' ? null : readTitledDay(line, file);
    if (titled) return arrange([line.trim()], titled, '', index, line);
    const mark = isBelow || file.syntax === 'plain' ? '' : readHeadingMark(line);
    const strict = readDateLine(clearHeadingMark(line, mark), file.syntax, file.settings);
    const isWhole = strict !== null && (!isBelow || strict.rest === '');
    const dateLine = (isWhole ? null : readCopied(line, isBelow, file)) ?? strict;
    // Below a sentence a mere date may be the first of a chronicle.
    if (dateLine && hasDeck && dateLine.form === 'bare' && !CLOCK.test(line)) return null;
    if (dateLine && isBelow && goesOn(lines[index - 1] ?? '', line)) return null;
    if (dateLine) return isBelow && dateLine.rest !== '' ? null : arrange(above, dateLine, mark, index, line);
    const heading = file.syntax === 'markdown' ? line.replace(/^ {0,3}#{1,3}[ \t]+/, '') : line;
    const isByline = isBelow && isSignedLine(line.trim());
    const isDeck = above.length === 1 && isSentence(line, lines[index + 1]);
    // Where the author is, below the name.
    const most = isSignedLine(above.at(-1) ?? '') ? MOST_ABOVE + 1 : MOST_ABOVE;
    const mayStand = isByline || isDeck || looksLikeTitle(heading.trim());
    if (above.length >= most || line.length > LONGEST_HEADLINE || !mayStand) return null;
    hasDeck ||= isDeck && !isByline && !looksLikeTitle(heading.trim());
    above.push(isByline ? line : heading.trim());
  }
  return null;
}

function readHeadingMark(line: string): string {
  return /^#{1,3}[ \t]{1,4}(?=\S)/.exec(line)?.[0] ?? '';
}

/** Spaces in place of the mark, so that columns stay. */
export function clearHeadingMark(line: string, mark: string): string {
  return `${' '.repeat(mark.length)}${line.slice(mark.length)}`;
}

/** A sentence that was wrapped before its date: `… a fire on / 3 March 2009.` */
export function goesOn(above: string, line: string): boolean {
  return (
    above.trim() !== '' &&
    (SMALL_END.test(above) || (/\p{Ll}{3}\s/u.test(above.slice(60)) && /\.\s*$/.test(line)))
  );
}

const SMALL_END =
  /\s(?:a|an|and|as|at|by|for|from|in|of|on|or|since|the|to|until|with|am|vom|im|und|der|le|du|en|de|el|del|em|il)\s*$/i;
const CLOCK = /\d[:.h]\d{2}(?!\d|[./-])/;

function readCopied(
  line: string,
  isBelow: boolean,
  file: Pick<SourceFile, 'syntax' | 'settings'>,
): DateLine | null {
  return file.syntax === 'plain' ? readLooseDateLine(line, isBelow, file) : null;
}

/** The author's line, or the name alone. */
export function isSignedLine(line: string): boolean {
  return /^[*_]{0,2}by\s/i.test(line) || isAuthorLine(line) || readForeignByline(line) !== null;
}

/** What stands below a headline, whole on its line. */
function isSentence(line: string, next = ''): boolean {
  return next.trim() === '' && /^["“«¿¡]?\p{Lu}.*[.!?…]["”»]?\s*$/u.test(line);
}

function arrange(
  above: readonly string[],
  dateLine: DateLine,
  mark: string,
  index: number,
  line: string,
): DateHeader {
  const [headline = null, ...others] = above;
  const kept = /^(?:signed|copied)$/.test(dateLine.form) ? [...others, line] : others;
  return {
    headline,
    kept: kept.flatMap((own) => [own, '']),
    author: kept.map((own) => own.trim()).find(isAuthorLine) ?? null,
    dateLine,
    mark,
    index,
  };
}
