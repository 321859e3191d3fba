import { findDate } from '../../dates/find-date.ts';
import { looksLikeTitle } from '../../headline/looks-like-title.ts';
import { takeTitle } from '../../headline/take-title.ts';
import { readSign } from '../../print/signs.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from '../export.ts';
import { type Citation, readCitation } from './citation.ts';

/** The paper, and its day and page on the line below. */
const PAPER_ALONE = /^\s*(\p{Lu}[^()\n,·"“”]{2,60}?)\s\([^()\n]{3,60}\)\s*$/u;
const DAY_AND_PAGE =
  /^\s*(?:\p{L}{3,9}\.?,?\s)?(\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},\s\d{4})(?:,\s\p{L}{3,9}\.?)?[,.]?\s?[·—–-]?\s?(?:page|pg\.?|pp?\.)\s?[A-Z]{0,2}-?\d{1,4}\.?\s*$/iu;
/** What the archives set beside it. */
const BESIDE =
  /^(?:(?:Trove|National Library of Australia|Source|Link|Persistent (?:URL|link)|British Newspaper Archive)\b(?:(?!https?:\/\/).){0,40}(?:https?:\/\/\S+)?|Permanent link\b(?:(?!https?:\/\/).){0,70}(?:https?:\/\/\S+)?|https?:\/\/\S+|Downloaded on \S.{5,30}|Clipped By:?.{0,80}|Copyright\b.{0,20}Newspapers\.com.{0,40}|Image ©.{0,150}|Gale Document Number:.{0,40}|Document URL)$/iu;
const RULE = /^\s*[#=*_~-]{3,}\s*$/;
/** Lines at the top, and at the end, among which it stands. */
const MOST_LINES = 8;

/** Trove, the British Newspaper Archive, Papers Past, Delpher, newspapers.com …: a citation above or below each text. */
export const CITED: DatabaseExport = {
  // A day and a page: whether they are a citation, its line tells.
  sign: /\d{4}(?:[-/]\d{2}[-/]\d{2}(?:\s\d\d:\d\d:\d\d)?)?(?:,\s[A-Za-z]{3,9}\.?)?[,.]?\s?[·—–-]?\s?(?:page|seite|pg\.?|pp?\.|blz\.)\s?[A-Z]{0,2}-?\d|\((?:1[5-9]|20)\d\d, [A-Z][a-z]{2,9}\.? \d{1,2}\)\. [A-Z]|\d{4}: [A-Z]?\d{1,3}\. [A-Z]/i,
  findStarts,
  read: readCited,
};

interface Place extends Citation {
  /** Index of its first line, and of the line that has the date. */
  readonly first: number;
  readonly index: number;
}

/** Where the first article begins with its citation, each does; where the last ends with it, each does. */
function findStarts(lines: readonly string[]): readonly number[] {
  const places = lines.flatMap((_, index) => readPlace(lines, index) ?? []);
  if (places.length < 2) return [];
  const filled = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const [top] = places;
  if (top && filled.indexOf(top.first) <= 1)
    return places.slice(1).flatMap((place) => {
      const start = findTop(lines, place, filled[0] !== top.first);
      return isText(lines[start - 1] ?? '') ? [] : [start];
    });
  const last = places.at(-1);
  if (!last || filled.length - filled.indexOf(last.index) > MOST_BELOW) return [];
  return places.slice(0, -1).flatMap(({ index }) => {
    const next = lines.findIndex((line, at) => at > index && isText(line) && !BESIDE.test(line.trim()));
    return next === -1 ? [] : [next];
  });
}

/** What is set beside the last citation is no more. */
const MOST_BELOW = 4;

function isText(line: string): boolean {
  return line.trim() !== '' && !RULE.test(line);
}

/**
 * The line of a citation, or of the headline above it that it repeats.
 * @param isBelow whether the first one stands below a headline: then further ones do, too
 */
function findTop(lines: readonly string[], { first, title }: Place, isBelow: boolean): number {
  let above = first - 1;
  while (above > 0 && !isText(lines[above] ?? '')) above -= 1;
  const line = lines[above] ?? '';
  const isHeadline =
    title === null
      ? isBelow && !isText(lines[above - 1] ?? '') && looksLikeTitle(line.trim())
      : isSame(line, title);
  return isHeadline ? above : first;
}

function isSame(line: string, title: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(line) === bare(title);
}

function readCited(lines: readonly string[]): ExportedArticle | null {
  const filled = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const places = [...filled.slice(0, MOST_LINES), ...filled.slice(-MOST_LINES)];
  const cited = places.map((index) => readPlace(lines, index)).find((found) => found !== null);
  const top = filled.slice(0, MOST_ABOVE).filter((index) => index !== cited?.index);
  // What states its own day is not of the paper that it cites at its end.
  if (!cited || (filled.indexOf(cited.first) >= MOST_ABOVE && top.some((index) => isDay(lines[index] ?? ''))))
    return null;
  if (isCollection(lines)) return null;
  const beside = places.filter((index) => BESIDE.test((lines[index] ?? '').trim()));
  const addresses = beside.map((index) => /https?:\/\/\S+/.exec(lines[index] ?? '')?.[0]);
  const out = new Set([...beside, cited.first, cited.index]);
  const own = lines.filter((line, index) => !out.has(index) && !RULE.test(line));
  const titled = readHeadline(own, cited, filled.indexOf(cited.first) < MOST_LINES);
  return {
    ...UNSAID,
    ...titled,
    byline: readSign(titled.body, titled.body.length).authors[0] ?? null,
    date: { written: cited.written, index: cited.index },
    source: cited.source,
    url: cited.url ?? addresses.find((found) => found !== undefined) ?? null,
  };
}

/** Several texts below citations and rules are not one: others part them. */
function isCollection(lines: readonly string[]): boolean {
  const parted = lines.filter((line, index) => {
    const above = lines.slice(Math.max(0, index - 2), index).findLast((other) => other.trim() !== '');
    return above !== undefined && RULE.test(above) && readCitation(line) !== null;
  });
  return parted.length > 1;
}

/** Lines above a text: its headline, its author, its day. */
const MOST_ABOVE = 4;

/** A day, and hardly more. */
function isDay(line: string): boolean {
  const found = line.length <= 60 ? findDate(line, 'day-first') : null;
  return found?.fault === null && line.trim().length - (found.end - found.start) < 12;
}

function readPlace(lines: readonly string[], index: number): Place | null {
  const line = lines[index] ?? '';
  const cited = readCitation(line);
  if (cited) return { ...cited, first: index, index };
  const [, paper] = PAPER_ALONE.exec(line) ?? [];
  const [, day] = paper === undefined ? [] : (DAY_AND_PAGE.exec(lines[index + 1] ?? '') ?? []);
  if (paper === undefined || day === undefined || findDate(day, 'day-first')?.fault !== null) return null;
  return { source: paper.trim(), written: day, title: null, url: null, first: index, index: index + 1 };
}

/** A headline's part of the width of a column. */
const NARROW = 0.7;

/** Below a citation a short line is the headline; above one it has to look like one. */
function readHeadline(
  lines: readonly string[],
  { title }: Citation,
  isAbove: boolean,
): Pick<ExportedArticle, 'headline' | 'body'> {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (title !== null) return { headline: title, body: isSame(line, title) ? lines.slice(first + 1) : lines };
  const below = lines.slice(first + 1);
  // A text that begins there is as wide as its next line.
  const isApart = (below[0] ?? '').trim() === '' || line.length < (below[0] ?? '').trim().length * NARROW;
  if (isAbove && isApart && line.length < 150 && below.some(isText))
    return { headline: line, body: lines.slice(first + 1) };
  const titled = takeTitle(lines, 'plain');
  return { headline: titled.title, body: titled.lines };
}
