/**
 * Line ends inside a block of plain text: some were put in to fit a width and join lines of one paragraph,
 * others end a paragraph.
 */

import { endsSentence } from '../../tools/sentences/ends-sentence.ts';
import type { JoinLines } from './broken-words.ts';

/** Width in UTF-16 units to which a text is wrapped by hand; `null` where its lines are whole paragraphs. */
type Wrapping = number | null;

const NARROWEST = 45;
const WIDEST = 120;
/** Share of line ends at which the next word would not have fitted. */
const LEAST_EXPLAINED = 0.75;
/** Share of line ends that end a sentence: in a wrapped text few do, in lines that are paragraphs nearly all. */
const MOST_SENTENCE_ENDS = 0.5;
/** Lines that stand together and are all narrower than this share of the width are no paragraph of the text. */
const NARROW = 0.5;
/** A wrapped line may fall short by this much, where a long word was hyphenated or the author counted badly. */
const RAGGED = 8;

const STARTS_PARAGRAPH = /^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const STARTS_LOWER = /^["'“‘«([]*\p{Ll}/u;
/** Stands in the middle of a sentence where a picture stood. */
const PHOTO_CREDIT = /^©.{0,80}$/;
const INDENTED = /^(?: {2,}|\t)/;

/** @param chunks lines that stand together, without blank lines */
export function measureWrapping(chunks: readonly (readonly string[])[]): Wrapping {
  let width = 0;
  for (const lines of chunks) {
    // A line that is one long word, such as an address, could not be wrapped.
    for (const line of lines) if (line.trim().includes(' ')) width = Math.max(width, line.length);
  }
  if (width > WIDEST) return null;
  const wrapped = width < NARROWEST ? null : measureWide(chunks, width);
  return wrapped ?? measureColumn(chunks);
}

/** Columns of print are narrower; set to their width, lines of one are of different numbers of letters. */
const NARROWEST_COLUMN = 24;
const WIDEST_COLUMN = 60;
const UNEVEN = 7;
const FEWEST_LINES = 4;
/** Share of the lines that go on with a small letter: in verse, tables and lists few do. */
const LEAST_SMALL = 0.4;

/** The width of a column: of nearly all lines, since one may have been read together with its neighbour. */
function measureColumn(chunks: readonly (readonly string[])[]): Wrapping {
  const lines = chunks.filter(({ length }) => length > 1).flat();
  const widths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const width = widths[Math.floor(0.95 * (widths.length - 1))] ?? 0;
  if (lines.length < FEWEST_LINES || width < NARROWEST_COLUMN || width > WIDEST_COLUMN) return null;
  let [ends, explained, sentenceEnds, small] = [0, 0, 0, 0];
  for (const column of chunks) {
    if (isNarrow(column, width)) continue;
    for (let index = 0; index + 1 < column.length; index += 1) {
      const [line, next] = [column[index] ?? '', column[index + 1]?.trim() ?? ''];
      ends += 1;
      if (BROKEN.test(line) || !nextWordFits(line, next, width - UNEVEN)) explained += 1;
      if (endsSentence(line)) sentenceEnds += 1;
      if (!STARTS_PARAGRAPH.test(next)) small += 1;
    }
  }
  const isColumn =
    explained >= LEAST_EXPLAINED * ends &&
    sentenceEnds <= MOST_SENTENCE_ENDS * ends &&
    small >= LEAST_SMALL * ends;
  return isColumn ? width : null;
}

/** Most lines but the last fall short: advertisements and lists among the paragraphs of a page. */
function isNarrow(lines: readonly string[], width: number): boolean {
  const full = lines.slice(0, -1).filter(({ length }) => length >= LEAST_FULL * width).length;
  return full * 2 < lines.length - 1;
}

const LEAST_FULL = 0.8;

const BROKEN = /\p{L}[-\u00ad¬]$/u;

function measureWide(chunks: readonly (readonly string[])[], width: number): Wrapping {
  let ends = 0;
  let explained = 0;
  let sentenceEnds = 0;
  for (const lines of chunks) {
    // Addresses, marks of an agency and the like were not wrapped.
    if (lines.every(({ length }) => length < NARROW * width)) continue;
    for (let index = 0; index + 1 < lines.length; index += 1) {
      const line = lines[index] ?? '';
      ends += 1;
      if (!nextWordFits(line, lines[index + 1] ?? '', width)) explained += 1;
      if (endsSentence(line)) sentenceEnds += 1;
    }
  }
  const isWrapped =
    ends > 0 && explained >= LEAST_EXPLAINED * ends && sentenceEnds <= MOST_SENTENCE_ENDS * ends;
  return isWrapped ? width : null;
}

/** Paragraphs of a block, each on one line. */
export function splitParagraphs(lines: readonly string[], wrapping: Wrapping, join: JoinLines): string[] {
  const paragraphs: string[][] = [];
  const indents = lines.some((line) => INDENTED.test(line)) && !lines.every((line) => INDENTED.test(line));
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const text = line.trim();
    const last = paragraphs.at(-1);
    const begins =
      previous === undefined ||
      (indents && INDENTED.test(line)) ||
      (!BROKEN.test(previous) &&
        (wrapping === null ? endsParagraph(previous, text) : endsWrappedParagraph(previous, text, wrapping)));
    if (begins || last === undefined) paragraphs.push([text]);
    else last.push(text);
  });
  return paragraphs.map(join);
}

/** Lines are whole paragraphs, unless the next one plainly goes on with the sentence. */
function endsParagraph(line: string, next: string): boolean {
  return endsSentence(line) || PHOTO_CREDIT.test(line) || !STARTS_LOWER.test(next);
}

/** The line was ended early, and a new paragraph begins, or this line was a sub-headline. */
function endsWrappedParagraph(line: string, next: string, width: number): boolean {
  if (!nextWordFits(line, next, width - RAGGED) || !STARTS_PARAGRAPH.test(next)) return false;
  return endsSentence(line) || line.length < width / 2;
}

function nextWordFits(line: string, next: string, width: number): boolean {
  const word = next.trimStart();
  const space = word.search(/\s/);
  return line.length + 1 + (space < 0 ? word.length : space) <= width;
}
