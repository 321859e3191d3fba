import { findDate } from '../dates/find-date.ts';
import { type DatabaseExport, type ExportedArticle, findBehind, findLater, UNSAID } from './export.ts';
import { type LabelledLine, readLabels, readValue } from './labelled-lines.ts';

const COUNTER = /^\s*(?:Document\s)?\d{1,5} of \d{1,5}(?:\sDOCUMENTS?)?\s*$/;
const END = /^\s*End of Document\s*$/;
const RIGHTS = /^\s*(?:Copyright\b|©|\(c\)|All Rights Reserved)/i;
const EDITION = /\b(?:Edition|Correction Appended)\s*$/i;
const LABELS: ReadonlySet<string> = new Set(
  `byline section length headline body dateline highlight graphic load-date language document-type publication-type
   subject geographic city state country organization person company industry ticker type series notes copyright
   correction correction-date journal-code pub-type url distribution classification`.split(/\s+/),
);
/** Of these, what stands above a text; all others stand below it. */
const ABOVE: ReadonlySet<string> = new Set([
  'byline',
  'section',
  'length',
  'headline',
  'dateline',
  'highlight',
  'body',
]);

/** LexisNexis: `1 of 2 DOCUMENTS`, the paper, the day, the headline, `BYLINE: …`, the text, `LOAD-DATE: …`. */
export const LEXIS: DatabaseExport = {
  sign: /^[^\S\n]*\d{1,5} of \d{1,5} DOCUMENTS?[^\S\n]*$/m,
  findStarts: (lines) => findLater(lines, COUNTER),
  read: (lines) => readNexis(lines, false),
};

/** Nexis Uni: the headline, the paper, the day, `Length: …`, `Body`, the text, `End of Document`. */
export const NEXIS_UNI: DatabaseExport = {
  sign: /^(?:Section|Length|Byline):[^\n]*\n(?:[^\n]*\n){0,8}\s*Body\s*\n/m,
  findStarts: (lines) => findBehind(lines, END),
  read: (lines) => readNexis(lines, true),
};

function readNexis(lines: readonly string[], headlineFirst: boolean): ExportedArticle | null {
  const read = readLabels(
    lines.map((line) => (/^\s*Body\s*$/.test(line) ? 'BODY:' : line)),
    LABELS,
  ).filter(
    ({ text, label }) => label !== null || !(COUNTER.test(text) || END.test(text) || RIGHTS.test(text)),
  );
  const firstLabel = read.findIndex(({ label }) => label !== null);
  const head = (firstLabel === -1 ? read : read.slice(0, firstLabel)).filter(
    ({ text }) => text.trim() !== '',
  );
  const day = head.findIndex(({ text }) => isDay(text));
  const dated = head[day];
  if (!dated) return null;
  const above = head.slice(0, day).map(({ text }) => text.trim());
  const below = joinLines(head.slice(day + 1).filter(({ text }) => !EDITION.test(text)));
  const headline = headlineFirst ? (above[0] ?? null) : (readValue(read, 'headline') ?? below);
  return {
    ...UNSAID,
    headline,
    date: { written: dated.text.trim(), index: dated.index },
    byline: readValue(read, 'byline')?.replace(/,[^,;]{2,40}$/, dropRole) ?? null,
    source: (headlineFirst ? above.at(above.length > 1 ? -1 : 1) : above[0]) ?? null,
    language: readValue(read, 'language'),
    body: takeBody(read),
  };
}

/** `Sam Urr, Staff Reporter` is one name. */
function dropRole(behind: string): string {
  return /\b(?:staff|reporter|writer|correspondent|editor|press|bureau|news|service|times|post)\b/i.test(
    behind,
  )
    ? ''
    : behind;
}

function isDay(text: string): boolean {
  const found = findDate(text.trim(), 'month-first');
  return found !== null && found.start < 12 && text.trim().length < 60;
}

function joinLines(lines: readonly LabelledLine[]): string | null {
  const joined = lines.map(({ text }) => text.trim()).join(' ');
  return joined === '' ? null : joined;
}

/** From behind the last label that stands above a text to the first that stands below it. */
function takeBody(read: readonly LabelledLine[]): readonly string[] {
  const labels = read.flatMap(({ label }, index) => (label === null ? [] : [{ label, index }]));
  const end = labels.find(({ label }) => !ABOVE.has(label))?.index ?? read.length;
  const start = labels.findLast(({ label, index }) => ABOVE.has(label) && index < end)?.index ?? -1;
  const opening = read[start];
  const first = opening?.label === 'body' && opening.text !== '' ? [opening.text] : [];
  return [...first, ...read.slice(start + 1, end).map(({ text }) => text)];
}
