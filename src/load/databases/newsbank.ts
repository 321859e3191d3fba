import { findDate } from '../dates/find-date.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from './export.ts';
import { type LabelledLine, readLabels, readValue } from './labelled-lines.ts';

const LABELS: ReadonlySet<string> = new Set(
  `section|edition|page|author|article text|record number|readability|memo|caption|index terms|source|correction|column|
   dateline|type|series|location|openurl link|copyright`
    .split('|')
    .map((label) => label.trim()),
);
const RIGHTS = /^\s*(?:\(c\)|©|Copyright\b)/i;
const NUMBER = /^\s*Record Number:/;

/** NewsBank: the paper, the day, `Section: …`, the headline, `Author: …`, `Article Text:`, the text, `Record Number: …`. */
export const NEWSBANK: DatabaseExport = {
  sign: /^[^\S\n]*(?:Article Text|Record Number):/m,
  findStarts,
  read: readNewsbank,
};

/** An article begins with the first line below the number of the one above it that is no field. */
function findStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let isOver = false;
  for (const [index, line] of lines.entries()) {
    if (NUMBER.test(line)) isOver = true;
    else if (isOver && /^\S/.test(line) && !/^[A-Z][\w ]{1,20}:/.test(line) && !RIGHTS.test(line)) {
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
  if (text === -1) return readPrinted(read);
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

/** As it is printed: the headline, `The Kell Herald (NY) - Friday, March 5, 2004`, the fields, the text, `Record Number: …`. */
function readPrinted(read: readonly LabelledLine[]): ExportedArticle | null {
  const [headline, paper] = read.filter(({ text }) => text.trim() !== '');
  const [, source, written] =
    /^\s*(\P{N}{3,80}?)(?:\s\([^()]{2,40}\))?\s[–-]\s(.{6,60})$/u.exec(paper?.text ?? '') ?? [];
  if (
    !headline ||
    !paper ||
    source === undefined ||
    written === undefined ||
    !findDate(written, 'month-first')
  )
    return null;
  const text = read.findLastIndex(({ label }) => label !== null && ABOVE.has(label));
  const end = read.findIndex(({ label }, index) => index > text && label !== null);
  const caption = readValue(read, 'caption');
  return {
    ...UNSAID,
    headline: headline.text.trim(),
    date: { written, index: paper.index },
    byline: readAuthor(read),
    source: source.trim(),
    body: [
      ...read.slice(text + 1, end === -1 ? read.length : end).map((line) => line.text),
      ...(caption === null ? [] : ['', `Caption: ${caption}`]),
    ],
  };
}

const ABOVE: ReadonlySet<string> = new Set([
  'author',
  'section',
  'edition',
  'page',
  'readability',
  'dateline',
  'column',
]);

function readAuthor(read: readonly LabelledLine[]): string | null {
  const written = readValue(read, 'author') ?? '';
  return written.replace(/,?\s+(?:Staff|Special|Of The|Associated)\b.*$/i, '') || null;
}
