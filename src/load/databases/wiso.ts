import { type DatabaseExport, type ExportedArticle, turnNames, UNSAID } from './export.ts';
import { readLabels, readValue } from './labelled-lines.ts';
import { readDatedPaper } from './paper-title.ts';

const LABELS: ReadonlySet<string> = new Set(
  `autor|autoren|verfasser|seite|ressort|rubrik|quelle|ausgabe|nummer|jahrgang|dokumentnummer|dokument-nr|issn|schlagworte|
   schlagwort|stichworte|deskriptoren|region|serie|textart|titel|untertitel|copyright|datum|erscheinungstag|wortanzahl|
   branche|personen|firmen|länder|sachgebiet`
    .split('|')
    .map((label) => label.trim()),
);
/** `Niederauer Zeitung vom 12.03.2009, S. 17` */
const HEAD = /^\s*\p{L}[^\n:;]{2,80}\svom\s\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}\b[^\n]{0,60}$/u;
const OVER =
  /^\s*(?:Alle Rechte vorbehalten|\(c\)|©|Copyright\b|Dauerhafte Adresse|https?:\/\/\S+\s*$|GBI-Genios|-{5,}\s*$|_{5,}\s*$)/i;

/** GENIOS and wiso: `Küsten-Bote vom 12.03.2009, S. 17`, `Ressort: …`, `Dokumentnummer: …` and the headline, the text, `(c) …`. */
export const WISO: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*(?:Dokumentnummer|Ressort):[^\S\n]+\S/,
  findStarts: (lines) => lines.flatMap((line, index) => (HEAD.test(line) ? [index] : [])).slice(1),
  read: readWiso,
};

function readWiso(lines: readonly string[]): ExportedArticle | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  const read = readLabels(lines, LABELS);
  const head = HEAD.test(lines[first] ?? '') ? { text: lines[first] ?? '', index: first } : null;
  const origin = head ?? read.find(({ label }) => label === 'quelle');
  const dated = origin ? readDatedPaper(origin.text) : null;
  if (!origin || !dated || first === -1) return null;
  const own = read.filter(({ label, index }) => label === null && (head === null || index !== first));
  const headline = readValue(read, 'titel') ?? own.find(({ text }) => text.trim() !== '')?.text.trim();
  if (headline === undefined) return null;
  const author = readValue(read, 'autor', 'autoren', 'verfasser');
  const standfirst = readValue(read, 'untertitel');
  return {
    ...UNSAID,
    headline,
    date: { written: dated.written, index: origin.index },
    byline: author === null ? null : turnNames(author),
    source: dated.name,
    body: [
      ...(standfirst === null ? [] : [standfirst, '']),
      ...own
        .map(({ text }) => text)
        .filter((line) => !OVER.test(line) && line.trim() !== headline && line.trim() !== author),
    ],
  };
}
