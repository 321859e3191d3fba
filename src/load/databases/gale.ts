import { type DatabaseExport, type ExportedArticle, findBehind, turnNames, UNSAID } from './export.ts';
import { readLabels, readValue } from './labelled-lines.ts';

const LABELS: ReadonlySet<string> = new Set(
  `author|authors|date|from|publisher|document type|length|full text|issn|edition|section|source citation|abstract|
   publication|volume|issue|page|pages|gale document number|content level|lexile measure|disclaimer`
    .split('|')
    .map((label) => label.trim()),
);
const NUMBER = /^\s*Gale Document Number:/;
const RIGHTS = /^\s*(?:\(c\)|©|COPYRIGHT\b)/i;
const CITATION = /^\s*Source Citation\b/;

/** Gale: the headline, `Author: …`, `Date: …`, `From: …`, `Full Text:`, the text, how to cite it, `Gale Document Number: …`. */
export const GALE: DatabaseExport = {
  sign: /^[^\S\n]*Gale Document Number:/m,
  findStarts: (lines) => findBehind(lines, NUMBER),
  read: readGale,
};

function readGale(lines: readonly string[]): ExportedArticle | null {
  const citation = lines.findIndex((line) => CITATION.test(line));
  const own = lines.map((line, index) =>
    RIGHTS.test(line) || (citation !== -1 && index >= citation) ? '' : line,
  );
  const read = readLabels(own, LABELS);
  const text = read.findIndex(({ label }) => label === 'full text');
  const headline = read.find((line) => line.label === null && line.text.trim() !== '');
  const dated = read.find(({ label }) => label === 'date');
  if (text === -1 || !headline || headline.index > (read[text]?.index ?? 0)) return null;
  const author = readValue(read, 'author', 'authors');
  return {
    ...UNSAID,
    headline: headline.text.trim(),
    date: dated ? { written: dated.text, index: dated.index } : null,
    byline: author === null ? null : turnNames(author),
    source: readValue(read, 'from', 'publication')?.replace(/\s?\((?:Vol|Issue)\b.*$/, '') ?? null,
    body: read.slice(text).map((line) => line.text),
  };
}
