import { findDate } from '../dates/find-date.ts';
import { takeTitle } from '../headline/take-title.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from './export.ts';

const DAY = String.raw`(?:\p{L}{3,9}\.?,?\s)?(\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2},\s\d{4})(?:,\s\p{L}{3,9}\.?)?`;
const PAGE = String.raw`[,.]?\s?[·—–-]?\s?(?:page|pg\.?|pp?\.)\s?[A-Z]{0,2}-?\d{1,4}(?:,?\s?col(?:umn|s)?\.?\s?\d{1,2}(?:-\d{1,2})?)?\.?`;
const PAPER = String.raw`(\p{Lu}[^()\n,·"“”]{2,60}?)(?:\s\((?:[^()\n]{1,60})\))?`;
const TITLE = String.raw`(?:["“]([^"“”\n]{3,150}?)[,.]?["”],?\s)?`;
/** `The Kell Herald (Kell, NSW : 1880 - 1954), Friday 4 August 1923, page 3`, `"Ferry stays," The Kell Herald, 4 Aug 1923, p. 3`. */
const CITATION = new RegExp(String.raw`^\s*${TITLE}${PAPER}\s?[,·:—–-]{0,2}\s${DAY}${PAGE}\s*$`, 'iu');
/** The paper, and its day and page on the line below. */
const PAPER_ALONE = /^\s*(\p{Lu}[^()\n,·"“”]{2,60}?)\s\([^()\n]{3,60}\)\s*$/u;
const DAY_AND_PAGE = new RegExp(`^\\s*${DAY}${PAGE}\\s*$`, 'iu');
/** What the archives set beside it. */
const CITED =
  /^\s*(?:(?:Trove|National Library of Australia|Source|Link|Persistent URL|British Newspaper Archive)\b[^\n]{0,40}?(?:https?:\/\/\S+)?|(?:https?:\/\/(?:www\.)?newspapers\.com\/\S+)|Downloaded on \S[^\n]{5,30}|Clipped By:?[^\n]{0,80}|Copyright\b[^\n]{0,20}Newspapers\.com[^\n]{0,40})\s*$/iu;
/** Lines at the top, and at the end, among which it stands. */
const MOST_LINES = 8;

/** Trove, the British Newspaper Archive, newspapers.com and others of old papers: a citation above or below the text. */
export const TROVE: DatabaseExport = {
  // A day and a page: whether they are a citation, its line tells.
  sign: /\d{4}(?:,\s[A-Za-z]{3,9}\.?)?[,.]?\s?[·—–-]?\s?(?:page|pg\.?|pp?\.)\s?[A-Z]{0,2}-?\d/i,
  findStarts: () => [],
  read: readTrove,
};

interface Citation {
  readonly source: string;
  readonly written: string;
  readonly title: string | null;
  /** Index of its line, and of the line that has the date. */
  readonly first: number;
  readonly index: number;
}

function readTrove(lines: readonly string[]): ExportedArticle | null {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const places = [...filled.slice(0, MOST_LINES), ...filled.slice(-MOST_LINES)];
  const cited = places.map((index) => readCitation(lines, index)).find((found) => found !== null);
  if (!cited) return null;
  const beside = places.filter((index) => CITED.test(lines[index] ?? ''));
  const addresses = beside.map((index) => /https?:\/\/\S+/.exec(lines[index] ?? '')?.[0]);
  const out = new Set([...beside, cited.first, cited.index]);
  const own = lines.filter((_, index) => !out.has(index));
  return {
    ...UNSAID,
    ...readHeadline(own, cited, filled.indexOf(cited.first) < MOST_LINES),
    date: { written: cited.written, index: cited.index },
    source: cited.source,
    url: addresses.find((found) => found !== undefined) ?? null,
  };
}

function readCitation(lines: readonly string[], index: number): Citation | null {
  const [, title, source, date] = CITATION.exec(lines[index] ?? '') ?? [];
  const [, paper] = PAPER_ALONE.exec(lines[index] ?? '') ?? [];
  const [, day] = DAY_AND_PAGE.exec(lines[index + 1] ?? '') ?? [];
  if (source !== undefined && isDay(date))
    return { source: source.trim(), written: date, title: title ?? null, first: index, index };
  if (paper === undefined || !isDay(day)) return null;
  return { source: paper.trim(), written: day, title: null, first: index, index: index + 1 };
}

function isDay(written: string | undefined): written is string {
  return written !== undefined && findDate(written, 'day-first')?.fault === null;
}

/** Below a citation a short line is the headline; above one it has to look like one. */
function readHeadline(
  lines: readonly string[],
  { title }: Citation,
  isAbove: boolean,
): Pick<ExportedArticle, 'headline' | 'body'> {
  if (title !== null) return { headline: title, body: lines };
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  const isHeadline =
    isAbove && line.length < 150 && lines.slice(first + 1).some((below) => below.trim() !== '');
  if (isHeadline) return { headline: line, body: lines.slice(first + 1) };
  const titled = takeTitle(lines, 'plain');
  return { headline: titled.title, body: titled.lines };
}
