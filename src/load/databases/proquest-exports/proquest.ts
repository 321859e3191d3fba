import { type DatabaseExport, type ExportedArticle, turnNames, UNSAID } from '../export.ts';
import { type LabelledLine, readLabels, readValue } from '../labelled-lines.ts';

const COUNTER = /^\s*Document \d{1,5} of \d{1,5}\s*$/;
const RULE = /^\s*_{10,}\s*$/;
const LABELS: ReadonlySet<string> = new Set(
  `author|publication info|abstract|links|full text|subject|location|people|company / organization|company|title|
   publication title|volume|issue|pages|first page|last page|number of pages|publication year|publication date|year|
   section|publisher|place of publication|country of publication|publication subject|issn|e-issn|source type|
   language of publication|language|document type|dateline|proquest document id|document url|copyright|last updated|
   database|source|identifier / keyword|accession number|column|edition|supplement|text word count|url|
   document feature|company name|person|keywords|caption|illustration`
    .split('|')
    .map((label) => label.trim()),
);

/** ProQuest: `Document 1 of 2`, the headline, `Author: …`, `Full text: …`, `Publication date: …`. */
export const PROQUEST: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*Document \d{1,5} of \d{1,5}[^\S\n]*\n(?:(?![^\S\n]*Document \d)[^\n]*\n)*(?:Full text|Publication (?:title|info|date)|ProQuest document ID):/,
  findStarts: (lines) => lines.flatMap((line, index) => (COUNTER.test(line) ? [index] : [])).slice(1),
  read: readProquest,
};

function readProquest(lines: readonly string[]): ExportedArticle | null {
  const counter = lines.findIndex((line) => COUNTER.test(line));
  const own = lines.map((line, index) => (index <= counter || RULE.test(line) ? '' : line));
  const read = readLabels(own, LABELS);
  const first = read.findIndex(({ label }) => label !== null);
  if (first === -1) return null;
  const above = read
    .slice(0, first)
    .find(({ text }) => text.trim() !== '')
    ?.text.trim();
  const info = readValue(read, 'publication info') ?? '';
  const dated =
    read.find(({ label }) => label === 'publication date') ??
    read.find(({ label }) => label === 'publication info');
  const author = readValue(read, 'author');
  return {
    ...UNSAID,
    headline: above ?? readValue(read, 'title'),
    date: dated ? { written: dated.text.replace(/^.*[\])]\s{0,3}\.?/, ''), index: dated.index } : null,
    byline: author === null || /^anonymous$/i.test(author) ? null : turnNames(author),
    source: readValue(read, 'publication title') ?? (info.split(';', 1)[0]?.trim() || null),
    language: readValue(read, 'language of publication', 'language'),
    tags: (readValue(read, 'subject') ?? '')
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    body: takeText(read),
  };
}

/** `Full text: …` and what follows it up to the next label; where there is none, the abstract. */
function takeText(read: readonly LabelledLine[]): readonly string[] {
  const start = read.findIndex(({ label }) => label === 'full text');
  if (start === -1) return [readValue(read, 'abstract') ?? ''];
  const end = read.findIndex(({ label }, index) => index > start && label !== null);
  return read.slice(start, end === -1 ? read.length : end).map(({ text }) => text);
}
