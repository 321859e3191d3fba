import { looksLikeTitle } from '../headline/take-title.ts';
import { isPersonName } from '../person-name.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import type { SourceFile } from './section.ts';

/** The head of a dated text. */
export interface DateHeader {
  /** Line above the date that is the headline. */
  readonly headline: string | null;
  /** Lines of the head that belong to the body, such as a byline. */
  readonly kept: readonly string[];
  /** An author's name that is the first of them, alone on its line. */
  readonly author: string | null;
  readonly dateLine: DateLine;
  /** Index of the date line. */
  readonly index: number;
}

const LONGEST_HEADLINE = 200;

/** Finds a date line that is the first line of a text, or the second or third below its headline. */
export function findDateHeader(
  lines: readonly string[],
  file: Pick<SourceFile, 'syntax' | 'settings'>,
): DateHeader | null {
  const above: string[] = [];
  for (let index = 0; index < Math.min(lines.length, 8); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const dateLine = readDateLine(line, file.syntax, file.settings);
    if (dateLine)
      return above.length > 0 && dateLine.rest !== '' ? null : arrange(above, dateLine, index, line);
    const heading = file.syntax === 'markdown' ? line.replace(/^ {0,3}#{1,3}[ \t]+/, '') : line;
    const isByline = above.length > 0 && (/^[*_\s]{0,4}by\s/i.test(line) || isAuthor(line.trim()));
    if (above.length > 1 || line.length > LONGEST_HEADLINE || !(isByline || looksLikeTitle(heading.trim())))
      return null;
    above.push(isByline ? line : heading.trim());
  }
  return null;
}

/** `New York` stands above a date too. */
const PLACE_WORDS =
  /^(?:New|Cape|San|Santa|Los|Las|Port|Hong|Tel|Kuala|Addis|Buenos|Abu|North|South|East|West|Central|Saint|El|Rio|Sri|Saudi|United)\s|\s(?:City|Town|Island|Republic|Kingdom|State)$/;

function isAuthor(line: string): boolean {
  return isPersonName(line) && !PLACE_WORDS.test(line);
}

function arrange(above: readonly string[], dateLine: DateLine, index: number, line: string): DateHeader {
  const [headline = null, ...others] = above;
  const kept = dateLine.form === 'signed' ? [...others, line] : others;
  const first = kept[0]?.trim() ?? '';
  return {
    headline,
    kept: kept.flatMap((own) => [own, '']),
    author: isAuthor(first) ? first : null,
    dateLine,
    index,
  };
}
