import { findDate } from '../dates/find-date.ts';
import {
  type DatabaseExport,
  type ExportedArticle,
  findBehind,
  findLater,
  signOfLines,
  turnNames,
  UNSAID,
} from './export.ts';
import { type LabelledLine, readLabels, readValue } from './labelled-lines.ts';
import { readDatedPaper } from './paper-title.ts';

const LABELS: ReadonlySet<string> = new Set(
  `record|title|author|authors|author(s)|date|publication date|from|source|publisher|document type|doctype|length|
   full text|issn|isbn|edition|section|source citation|abstract|publication|publication title|volume|issue|page|pages|
   gale document number|content level|lexile measure|disclaimer|copyright|subject terms|subject|subjects|
   geographic terms|people|company/entity|full text word count|word count|accession number|database|language|
   persistent link|document url|url|notes|images|dateline|naics/industry codes|author affiliations|section heading`
    .split('|')
    .map((label) => label.trim()),
);
const RIGHTS = /^\s*(?:\(c\)|©|COPYRIGHT\b|Copyright of \S)/i;
const CITATION = /^\s*Source Citation\b/;

const GALE_NUMBER = /^\s*Gale Document Number:/;

/** Gale: the headline, `Author: …`, `Date: …`, `From: …`, `Full Text:`, the text, how to cite it, `Gale Document Number: …`. */
export const GALE: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*Gale Document Number:/,
  findStarts: (lines) => findBehind(lines, GALE_NUMBER),
  read: readRecord,
};

const RECORD = /^\s*Record: \d{1,5}\s*$/;

const NUMBERED = signOfLines(/^\s*Accession Number:/, /^\s*(?:Full Text:|Database:)/, 8);
const COUNTED = signOfLines(RECORD, /^\s*Title:/, 0);

/** EBSCO: `Record: 1`, `Title: …`, `Authors: …`, `Source: Kell Messenger, The (NY). 08/04/2003, pB1.`, `Full Text:`, the text. */
export const EBSCO: DatabaseExport = {
  sign: { test: (head) => NUMBERED.test(head) || COUNTED.test(head) },
  findStarts: (lines) => findLater(lines, RECORD),
  read: readRecord,
};

function readRecord(lines: readonly string[]): ExportedArticle | null {
  const citation = lines.findIndex((line) => CITATION.test(line));
  const own = lines.map((line, index) =>
    RIGHTS.test(line) || (citation !== -1 && index >= citation) ? '' : line,
  );
  const read = readLabels(own, LABELS);
  const text = read.findIndex(({ label }) => label === 'full text');
  const top = read.find((line) => line.label === null && line.text.trim() !== '');
  const isTop = top !== undefined && top.index < (read[text]?.index ?? 0);
  const headline = readValue(read, 'title') ?? (isTop ? top.text.trim() : null);
  if (text === -1 || headline === null) return null;
  const author = readValue(read, 'author', 'authors', 'author(s)');
  return {
    ...UNSAID,
    ...readOrigin(read),
    headline,
    byline: author === null ? null : turnNames(author),
    language: readValue(read, 'language'),
    body: takeText(read, text),
  };
}

/** The day and the paper; both may stand in one field. */
function readOrigin(read: readonly LabelledLine[]): Pick<ExportedArticle, 'date' | 'source'> {
  const paper = read.find(({ label }) => label === 'source' || label === 'from' || label === 'publication');
  const dated = paper === undefined ? null : readDatedPaper(paper.text);
  const day = read.find(({ label }) => label === 'date' || label === 'publication date');
  const stated = day && { written: day.text, index: day.index };
  const other = dated && paper ? { written: writeMonthFirst(dated.written), index: paper.index } : null;
  const name = dated?.name ?? paper?.text.replace(/\s?\((?:Vol|Issue)\b.*/, '');
  return { date: stated ?? other, source: readValue(read, 'publication title') ?? name ?? null };
}

/** `08/04/2003`: these say the month first, whatever the archive does. */
function writeMonthFirst(written: string): string {
  const found = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(written) ? findDate(written, 'month-first') : null;
  return found ? `${found.written.year}-${found.written.month}-${found.written.day}` : written;
}

/** `Byline: Dale Pomfret` stands in the text, too. */
const BYLINE = /^\s*Byline:\s/;

/** From its label to the next. */
function takeText(read: readonly LabelledLine[], text: number): readonly string[] {
  const end = read.findIndex(({ label }, index) => index > text && label !== null);
  return read
    .slice(text, end === -1 ? read.length : end)
    .map((line) => line.text)
    .filter((line) => !BYLINE.test(line));
}
