import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { isEventField } from '../metadata/article-fields.ts';
import { clearHeadingMark, type DateHeader, goesOn, isSignedLine } from './date-header.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { findEnclosures } from './enclosures.ts';
import { readLooseDateLine, readTitledDay } from './loose-date-line.ts';
import { isBetween, isBlank, leadsOn } from './rule-line.ts';
import type { SourceFile } from './section.ts';

/** Where an article begins, and its date line. */
interface DatedStart {
  readonly start: number;
  readonly dateIndex: number;
}

/** Lines at which further articles of a dated text begin: at each date line of the same form, or the headline above it. */
export function findDatedStarts(
  lines: readonly string[],
  header: DateHeader,
  file: SourceFile,
): readonly number[] {
  const starts = [...listStarts(lines, header, file)];
  return isChronicle(lines, header, starts) ? [] : starts.map(({ start }) => start);
}

/** A headline stands above all days, and none above one of them: it is that of the whole text. */
function isChronicle(
  lines: readonly string[],
  { headline, dateLine, index }: DateHeader,
  starts: readonly DatedStart[],
): boolean {
  return (
    headline !== null &&
    isBareForm(dateLine) &&
    isBetween(lines[index - 1] ?? '') &&
    starts.every(({ start, dateIndex }) => start === dateIndex)
  );
}

function isBareForm({ form }: DateLine): boolean {
  return form === 'bare' || form === 'copied';
}

function* listStarts(lines: readonly string[], header: DateHeader, file: SourceFile): Generator<DatedStart> {
  const { form, rest } = header.dateLine;
  const findEnclosed = findEnclosures(lines, file.syntax);
  const lastText = lines.findLastIndex(isText);
  for (let index = header.index + 1; index < lines.length; index += 1) {
    const enclosed = findEnclosed(index);
    if (enclosed !== null) {
      index = enclosed;
      continue;
    }
    const line = lines[index] ?? '';
    const dateLine = readLike(line, header, file);
    const isSame = dateLine?.form === form && (dateLine.rest === '') === (rest === '');
    if (!isSame || !isDate(dateLine.reading, header) || isWrapped(lines, index, dateLine)) continue;
    // A letter in an article has a place before its day.
    if (form === 'bare' && hasPlace(line, dateLine) !== hasPlace(lines[header.index] ?? '', header.dateLine))
      continue;
    if (dateLine.rest === '' && isListed(lines, index, header, file)) continue;
    const start = findStart(lines, index, header);
    if (start !== null && leadsOn(findAbove(lines, start))) continue;
    // Below a text a date is its own.
    const hasText = index < lastText || dateLine.rest !== '';
    if (start !== null && hasText && !isFieldList(lines, index)) yield { start, dateIndex: index };
  }
}

/** Days that stand directly below each other are a list of them. */
function isListed(lines: readonly string[], index: number, header: DateHeader, file: SourceFile): boolean {
  return [lines[index - 1] ?? '', lines[index + 1] ?? ''].some(
    (line) => /\d{4}/.test(line) && readLike(line, header, file)?.form === header.dateLine.form,
  );
}

function findAbove(lines: readonly string[], index: number): string {
  let above = index - 1;
  while (above > 0 && !isText(lines[above] ?? '')) above -= 1;
  return lines[above] ?? '';
}

/** A sentence that was wrapped before its date, or behind it. */
function isWrapped(lines: readonly string[], index: number, { rest }: DateLine): boolean {
  return (
    goesOn(lines[index - 1] ?? '', lines[index] ?? '') ||
    (rest === '' && /^\s{0,3}\p{Ll}/u.test(lines[index + 1] ?? ''))
  );
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
  return !isBetween(line);
}

/** Reads a date line as that of the first article was read. */
function readLike(line: string, { dateLine, headline, mark }: DateHeader, file: SourceFile): DateLine | null {
  if (dateLine.form === 'titled') return readTitledDay(line, file);
  if (!line.startsWith(mark)) return null;
  const strict = readDateLine(clearHeadingMark(line, mark), file.syntax, file.settings);
  return strict ?? (dateLine.form === 'copied' ? readLooseDateLine(line, headline !== null, file) : null);
}

function hasPlace(line: string, { column }: DateLine): boolean {
  const words = line.slice(0, column - 1).match(/[\p{L}\p{M}-]{2,}/gu) ?? [];
  return words.some((word) => !isWeekday(word) && !/^(?:on|at|am|pm)$/i.test(word));
}

/** The line at which the article of a date line begins: itself, or the headline above it. */
function findStart(lines: readonly string[], index: number, header: DateHeader): number | null {
  const top = findTop(lines, index);
  if (header.dateLine.form === 'titled') return top === index ? index : null;
  const mayHaveTitle = header.headline !== null || header.dateLine.form === 'worded';
  if (top < index) return mayHaveTitle && isHead(lines, top, index) ? top : null;
  const title = header.headline === null ? null : findTitleAbove(lines, index);
  // Below a headline with its day, other days have headlines too.
  const isTitled =
    isBareForm(header.dateLine) && header.headline !== null && findTop(lines, header.index) < header.index;
  return title ?? (isTitled ? null : index);
}

/** The first of the lines that stand directly above one. */
function findTop(lines: readonly string[], index: number): number {
  let top = index;
  while (top > 0 && index - top < MOST_ABOVE && isText(lines[top - 1] ?? '')) top -= 1;
  return top;
}

/** The headline, a second one, the author. */
const MOST_ABOVE = 3;

function isHead(lines: readonly string[], top: number, index: number): boolean {
  const others = lines.slice(top + 1, index).map((line) => line.trim());
  return isTitle(lines, top) && others.every((line) => isSignedLine(line) || looksLikeTitle(line));
}

/** A headline above a blank line, above the author if one is named. */
function findTitleAbove(lines: readonly string[], index: number): number | null {
  let at = index - 2;
  if (isSignedLine((lines[at] ?? '').trim()) && isBlank(lines[at - 1] ?? '')) at -= 2;
  return isBetween(lines[at + 1] ?? '') && isTitle(lines, at) ? at : null;
}

function isTitle(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim().replace(/^#{1,3}[ \t]+/, '');
  const above = lines[index - 1] ?? '';
  return line.length <= 200 && looksLikeTitle(line) && isBetween(above);
}
