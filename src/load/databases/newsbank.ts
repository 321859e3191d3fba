import { findDate } from '../dates/find-date.ts';
import { type DatabaseExport, type ExportedArticle, signOfLine, UNSAID } from './export.ts';
import { type LabelledLine, readLabels, readValue } from './labelled-lines.ts';

const LABELS: ReadonlySet<string> = new Set(
  `section|edition|page|author|author/byline|byline|article text|record number|record|readability|memo|caption|index terms|source|correction|column|
   dateline|type|series|location|openurl link|copyright|estimated printed pages|subject|keywords`
    .split('|')
    .map((label) => label.trim()),
);
const HEAD_LABELS: ReadonlySet<string> = new Set([
  ...LABELS,
  'paper',
  'publication',
  'title',
  'headline',
  'date',
]);
const BELOW: ReadonlySet<string> = new Set([
  'author',
  'author/byline',
  'byline',
  'record number',
  'record',
  'copyright',
]);
const RIGHTS = /^\s*(?:\(c\)|©|Copyright\b)/i;
/** No field, or the one that an article of labels alone begins with. */
const OPENING = /^(?:(?![A-Z][\w ]{1,20}:)\S|(?:Paper|Publication):\s)/;
const NUMBER = /^\s*Record(?: Number)?:\s/;

/** NewsBank: the paper, the day, `Section: …`, the headline, `Author: …`, `Article Text:`, the text, `Record Number: …`. */
export const NEWSBANK: DatabaseExport = {
  sign: signOfLine(/^\s*(?:(?:Article Text|Record Number|Author\/Byline):|Record: [0-9A-Z]{8,20}\s*$)/),
  findStarts,
  read: readNewsbank,
};

/** An article begins with the first line below the number of the one above it that is no field. */
function findStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let isOver = false;
  for (const [index, line] of lines.entries()) {
    if (NUMBER.test(line)) isOver = true;
    else if (isOver && OPENING.test(line) && !RIGHTS.test(line)) {
      starts.push(index);
      isOver = false;
    }
  }
  return starts;
}

function readNewsbank(lines: readonly string[]): ExportedArticle | null {
  const read = readLabels(
    lines.map((line) => (RIGHTS.test(line) ? '' : line)),
    LABELS,
  );
  const text = read.findIndex(({ label }) => label === 'article text');
  const head = read
    .slice(0, text === -1 ? 8 : text)
    .filter((line) => line.label === null && line.text.trim() !== '');
  const day = head.findIndex((line) => findDate(line.text.trim(), 'month-first')?.start === 0);
  const dated = head[day];
  if (text === -1) return readPrinted(read) ?? readLabelled(lines);
  if (!dated) return null;
  const end = read.findIndex(({ label }, index) => index > text && label !== null);
  return {
    ...UNSAID,
    headline: head[day + 1]?.text.trim() ?? null,
    date: { written: dated.text.trim(), index: dated.index },
    byline: readAuthor(read),
    source: head[day - 1]?.text.trim() ?? null,
    body: read.slice(text, end === -1 ? read.length : end).map((line) => line.text),
  };
}

/**
 * As it is printed: the headline, `The Kell Herald (NY) - Friday, March 5, 2004`, the fields, the text,
 * `Record Number: …`. The headline may stand below the paper.
 */
function readPrinted(read: readonly LabelledLine[]): ExportedArticle | null {
  const filled = read.filter(({ text, label }) => label === null && text.trim() !== '').slice(0, 2);
  const paper = filled.find(({ text }) => readPaper(text) !== null);
  const headline = filled.find((line) => line !== paper);
  const named = readPaper(paper?.text ?? '');
  if (!headline || !paper || named === null) return null;
  const text = read.findLastIndex(({ label }) => label !== null && ABOVE.has(label));
  const last = Math.max(text, read.indexOf(paper), read.indexOf(headline));
  const end = read.findIndex(({ label }, index) => index > last && label !== null);
  const caption = readValue(read, 'caption');
  return {
    ...UNSAID,
    headline: headline.text.trim(),
    date: { written: named.written, index: paper.index },
    byline: readAuthor(read),
    source: named.name,
    body: [
      ...read.slice(last + 1, end === -1 ? read.length : end).map((line) => line.text),
      ...(caption === null ? [] : ['', `Caption: ${caption}`]),
    ],
  };
}

/** Of labels alone: `Paper: Kell Herald, The (NY)`, `Title: …`, `Date: …` above the text, the author and the number below. */
function readLabelled(lines: readonly string[]): ExportedArticle | null {
  const read = readLabels(lines, HEAD_LABELS);
  const first = read.findIndex(({ label, text }) => label !== null || text.trim() !== '');
  const gap = read.findIndex(
    ({ label, text }, index) => index > first && label === null && text.trim() === '',
  );
  const head = read.slice(first, gap);
  const date = head.find(({ label }) => label === 'date');
  const headline = readValue(head, 'title', 'headline');
  if (gap === -1 || !date || headline === null || head.some(({ label }) => label === null)) return null;
  const below = readLabels(lines.slice(gap), LABELS);
  const end = below.findIndex(({ label }) => label !== null && BELOW.has(label));
  return {
    ...UNSAID,
    headline,
    date: { written: date.text, index: date.index },
    byline: readAuthor(end === -1 ? head : below.slice(end)) ?? readAuthor(head),
    source: readValue(head, 'paper', 'publication', 'source'),
    body: below.slice(0, end === -1 ? below.length : end).map((line) => line.text),
  };
}

/** `Kell Messenger, The (NY) - January 5, 1998` */
function readPaper(line: string): { readonly name: string; readonly written: string } | null {
  const [, name, written] = /^(\P{N}{3,80}?)\s[–-]\s(.{6,60})$/u.exec(line.trimStart()) ?? [];
  if (name === undefined || written === undefined) return null;
  return findDate(written, 'month-first')?.fault === null ? { name: name.trim(), written } : null;
}

const ABOVE: ReadonlySet<string> = new Set([
  'author',
  'author/byline',
  'byline',
  'section',
  'edition',
  'page',
  'readability',
  'dateline',
  'column',
]);

function readAuthor(read: readonly LabelledLine[]): string | null {
  const written = readValue(read, 'author', 'author/byline', 'byline') ?? '';
  const [name = ''] = written.split(/\s(?:Staff|Special|Of The|Associated)\b/i, 1);
  return name.trimEnd().replace(/,$/, '') || null;
}
