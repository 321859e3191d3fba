import { findDate } from '../../dates/find-date.ts';
import {
  type DatabaseExport,
  type ExportedArticle,
  findBehind,
  findLater,
  signOfLines,
  UNSAID,
} from '../export.ts';
import { type LabelledLine, readLabels, readValue } from '../labelled-lines.ts';
import { ABOVE, ALONE, COUNTER, END, NEXIS_LABELS, NEXIS_MEANINGS, RIGHTS } from './nexis-labels.ts';

/** Above the continued page of a document, which has its headline once more. */
const PAGE = /^\s*Page \d{1,4} of \d{1,4}\s*$/;
/** What stands before the first article: who asked for it, and for what. */
const REQUEST =
  /^\s*(?:User Name|Date and Time|Job Number|Documents? \(|Client\/Matter|Search Terms|Narrowed by)/;
const EDITION = /\b(?:Edition|Correction Appended|Ausgabe|Édition|Edición|Editie|Edizione)\s*$/i;

/** LexisNexis: `1 of 2 DOCUMENTS`, the paper, the day, the headline, `BYLINE: …`, the text, `LOAD-DATE: …`. */
export const LEXIS: DatabaseExport = {
  // Where nothing counts the documents, the length in words tells.
  sign: /(?:^|\n)(?:[^\S\n]*\d{1,5} (?:of|de|von|van|di|sur) \d{1,5} DO[CK]UMENT(?:S|EN|E|I|OS)?|(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA|COMPRIMENTO|EXTENSIÓN): {1,4}\d[\d.,]{0,6} (?:words|Wörter|mots|woorden|palabras|palavras|parole))[^\S\n]*(?:\n|$)/,
  findStarts: (lines) =>
    lines.some((line) => COUNTER.test(line)) ? findLater(lines, COUNTER) : findUncounted(lines),
  read: (lines) => readNexis(lines, false),
};

const LOADED = /^(?:LOAD-DATE|DATE-CHARGEMENT|UPDATE):/;
const LABELLED = /^\s*\p{Lu}[\p{Lu} -]{2,30}:\s/u;

/** Lines between two articles: other labels, rights, blank ones. */
const MOST_BETWEEN = 30;

/** Behind what stands below the text of each, the next begins. */
function findUncounted(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => {
    if (!LOADED.test(line)) return [];
    const next = lines
      .slice(index + 1, index + MOST_BETWEEN)
      .findIndex((below) => below.trim() !== '' && !LABELLED.test(below) && !RIGHTS.test(below));
    return next === -1 ? [] : [index + 1 + next];
  });
}

/** An article of it alone, without its length: a label in capitals below the paper, the day and the headline. */
export const LEXIS_ARTICLE: DatabaseExport = {
  sign: /^(?:BYLINE|LOAD-DATE|PUB-TYPE): \S/m,
  findStarts: () => [],
  read: (lines) =>
    FIELD.test(lines.find((line) => line.trim() !== '') ?? '') ? null : readNexis(lines, false),
};

const FIELD = /^\s*\p{Lu}[\p{L} -]{2,20}:/u;

/** Nexis Uni: the headline, the paper, the day, `Length: …`, `Body`, the text, `End of Document`. */
export const NEXIS_UNI: DatabaseExport = {
  sign: signOfLines(
    /^(?:Section|Length|Byline|Rubrik|Länge|Autor|Rubrique|Longueur|Auteur|Sección|Longitud|Sezione|Lunghezza|Autore|Sectie|Lengte|Seção):/,
    /^\s*(?:Body|Corps|Cuerpo|Corpo|Volltext)\s*$/,
    10,
  ),
  findStarts: (lines) => findBehind(lines, END),
  read: (lines) => readNexis(lines, true),
};

function readNexis(lines: readonly string[], headlineFirst: boolean): ExportedArticle | null {
  const counter = lines.slice(0, LONGEST_REQUEST).findLastIndex((line) => COUNTER.test(line));
  const own = lines.map((line, index) => (index <= counter ? '' : readBodyLine(line)));
  const read = readLabels(own, NEXIS_LABELS)
    .map((line) => ({ ...line, label: NEXIS_MEANINGS.get(line.label ?? '') ?? line.label }))
    .filter(
      ({ text, label }) => label !== null || ![COUNTER, END, PAGE, RIGHTS].some((own) => own.test(text)),
    );
  const firstLabel = read.findIndex(({ label }) => label !== null);
  const head = (firstLabel === -1 ? read : read.slice(0, firstLabel)).filter(
    ({ text }) => text.trim() !== '',
  );
  const day = head.findIndex(({ text }) => isDay(text));
  const dated = head[day];
  if (!dated) return null;
  const above = head.slice(0, day).map(({ text }) => text.trim());
  const hasRequest = above.some((line) => REQUEST.test(line));
  const first = hasRequest ? above.at(-2) : above[0];
  const titled = splitHeadline(dropEditions(head.slice(day + 1)));
  const headline = headlineFirst ? (first ?? null) : (readValue(read, 'headline') ?? titled.headline);
  const highlight = headlineFirst ? null : titled.below;
  const standfirst = [highlight, readValue(read, 'highlight')].flatMap((line) => (line ? [line, ''] : []));
  return {
    ...UNSAID,
    headline,
    date: { written: dated.text.trim(), index: dated.index },
    byline: readValue(read, 'byline')?.replace(/,[^,;]{2,40}$/, dropRole) ?? null,
    source: (headlineFirst ? above.at(above.length > 1 ? -1 : 1) : above[0]) ?? null,
    language: readValue(read, 'language')?.split(';', 1)[0] ?? null,
    body: [
      ...standfirst,
      ...takeBody(read).filter((line) => line.trim() !== headline),
      ...takeBelow(read, 'graphic', 'Graphic: '),
      ...takeBelow(read, 'correction', ''),
    ],
  };
}

/** What was asked for stands above the first document. */
const LONGEST_REQUEST = 60;

function readBodyLine(line: string): string {
  const alone = ALONE.exec(line)?.[1];
  return alone === undefined ? line : `${alone.toUpperCase()}:`;
}

/** Lines about the edition are set to the middle of the page, the headline is not. */
function dropEditions(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const flush = lines.filter(({ text }) => !/^\s{6}/.test(text));
  return (flush.length > 0 ? flush : lines).filter(({ text }) => !EDITION.test(text));
}

/** `Sam Urr, Staff Reporter` is one name, an address of mail is none. */
function dropRole(behind: string): string {
  return /@|\b(?:staff|reporter|writer|correspondent|editor|press|bureau|news|service|times|post)\b/i.test(
    behind,
  )
    ? ''
    : behind;
}

function isDay(text: string): boolean {
  const found = findDate(text.trim(), 'month-first');
  return found !== null && found.start < 12 && text.trim().length < 60;
}

/** `Bell stays silent;` and below it what the paper set in smaller type. */
function splitHeadline(lines: readonly LabelledLine[]): { headline: string | null; below: string | null } {
  const written = lines.map(({ text }) => text.trim());
  const end = written.findIndex((line, index) => line.endsWith(';') && index < written.length - 1);
  const [title, below] = end === -1 ? [written, []] : [written.slice(0, end + 1), written.slice(end + 1)];
  return {
    headline: title.join(' ').replace(/;$/, '') || null,
    below: below.join(' ') || null,
  };
}

/** What is said below the text, of pictures that stand elsewhere or of its own faults. */
function takeBelow(read: readonly LabelledLine[], name: string, lead: string): readonly string[] {
  const start = read.findIndex(({ label }) => label === name);
  if (start === -1) return [];
  const end = read.findIndex(({ label }, index) => index > start && label !== null);
  const lines = read.slice(start, end === -1 ? read.length : end).map(({ text }) => text.trim());
  const written = lines.join(' ').trim();
  return written === '' ? [] : ['', `${lead}${written}`];
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
