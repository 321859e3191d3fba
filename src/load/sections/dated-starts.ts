import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isEventField } from '../metadata/article-fields.ts';
import type { DateHeader } from './date-header.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { findEnclosures } from './enclosures.ts';
import { readLooseDateLine } from './loose-date-line.ts';
import { isBlank, isRule } from './rule-line.ts';
import type { SourceFile } from './section.ts';

/** Lines at which further articles of a dated text begin: at each date line of the same form, or the headline above it. */
export function* findDatedStarts(
  lines: readonly string[],
  header: DateHeader,
  file: SourceFile,
): Generator<number> {
  const { form, rest } = header.dateLine;
  const findEnclosed = findEnclosures(lines, file.syntax);
  for (let index = header.index + 1; index < lines.length; index += 1) {
    const enclosed = findEnclosed(index);
    if (enclosed !== null) {
      index = enclosed;
      continue;
    }
    const line = lines[index] ?? '';
    const dateLine =
      readDateLine(line, file.syntax, file.settings) ??
      (form === 'copied' ? readLooseDateLine(line, header.headline !== null, file) : null);
    const isSame = dateLine?.form === form && (dateLine.rest === '') === (rest === '');
    if (!isSame || !isDate(dateLine.reading, header)) continue;
    const start = findStart(lines, index, header);
    if (start !== null && !isFieldList(lines, index)) yield start;
  }
}

/** A year alone dates an article only below one that is dated so, too. */
function isDate({ kind }: DateLine['reading'], { dateLine }: DateHeader): boolean {
  return kind === 'day' || kind === 'invalid' || (kind === 'partial' && dateLine.reading.kind === 'partial');
}

/** An event's `Date: …` above its `Venue: …` begins no article; a headline such as `Niger coup: ECOWAS answers` may. */
function isFieldList(lines: readonly string[], index: number): boolean {
  const below = lines[index + 1] ?? '';
  if (!FIELD.test(below)) return false;
  const hasTextBelow = isBlank(lines[index + 2] ?? '') && lines.slice(index + 3, index + 6).some(isText);
  return !hasTextBelow || isEventField(below);
}

const FIELD = /^\s{0,8}\p{Lu}[\p{L} ]{1,20}:\s/u;
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
