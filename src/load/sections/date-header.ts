import { readForeignByline } from '../body/recognisers/byline.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isAuthorLine } from './author-line.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { readLooseDateLine } from './loose-date-line.ts';
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
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  for (let index = first; index < Math.min(lines.length, first + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const isBelow = above.length > 0;
    const strict = readDateLine(line, file.syntax, file.settings);
    const isWhole = strict !== null && (!isBelow || strict.rest === '');
    const dateLine = (isWhole ? null : readCopied(line, isBelow, file)) ?? strict;
    if (dateLine) return isBelow && dateLine.rest !== '' ? null : arrange(above, dateLine, index, line);
    const heading = file.syntax === 'markdown' ? line.replace(/^ {0,3}#{1,3}[ \t]+/, '') : line;
    const isByline = isBelow && isSigned(line.trim());
    const isDeck = above.length === 1 && isSentence(line, lines[index + 1]);
    const mayStand = isByline || isDeck || looksLikeTitle(heading.trim());
    if (above.length >= MOST_ABOVE || line.length > LONGEST_HEADLINE || !mayStand) return null;
    above.push(isByline ? line : heading.trim());
  }
  return null;
}

function readCopied(
  line: string,
  isBelow: boolean,
  file: Pick<SourceFile, 'syntax' | 'settings'>,
): DateLine | null {
  return file.syntax === 'plain' ? readLooseDateLine(line, isBelow, file) : null;
}

function isSigned(line: string): boolean {
  return /^[*_]{0,2}by\s/i.test(line) || isAuthorLine(line) || readForeignByline(line) !== null;
}

/** What stands below a headline, whole on its line. */
function isSentence(line: string, next = ''): boolean {
  return next.trim() === '' && /^["“«¿¡]?\p{Lu}.*[.!?…]["”»]?\s*$/u.test(line);
}

function arrange(above: readonly string[], dateLine: DateLine, index: number, line: string): DateHeader {
  const [headline = null, ...others] = above;
  const kept = /^(?:signed|copied)$/.test(dateLine.form) ? [...others, line] : others;
  return {
    headline,
    kept: kept.flatMap((own) => [own, '']),
    author: kept.map((own) => own.trim()).find(isAuthorLine) ?? null,
    dateLine,
    index,
  };
}
