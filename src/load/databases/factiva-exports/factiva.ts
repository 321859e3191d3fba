import { findDate } from '../../dates/find-date.ts';
import { isPersonName } from '../../person-name.ts';
import { type DatabaseExport, type ExportedArticle, findBehind, UNSAID } from '../export.ts';

const END = /^\s*(?:Document|Documento|Dokument) [A-Z][A-Z0-9]{3,9}\d{8}[a-z0-9]{4,20}\s*$/;
const WORDS = /^\s*\d{1,3}(?:[.,]?\d{3})* (?:words|Wörter|mots|palabras|palavras|parole|woorden)\s*$/;
const RIGHTS = /^\s*(?:\(c\)|©|Copyright\b|All Rights Reserved)/i;

/** Factiva, as text: headline, author, `27 words`, day, paper, code, language, rights, the text, `Document KELLH0002023…`. */
export const FACTIVA: DatabaseExport = {
  sign: /^[^\n]*\n(?:[^\n]*\n){0,5}\s*\d{1,3}(?:[.,]?\d{3})* (?:words|Wörter|mots|palabras|palavras|parole|woorden)\s*\n\s*\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}\s*\n/u,
  findStarts: (lines) => findBehind(lines, END).filter((start) => !leadsToSummary(lines, start)),
  read: readFactiva,
};

/** What was searched for stands below the last article. */
function leadsToSummary(lines: readonly string[], start: number): boolean {
  return SUMMARY.test(lines.slice(start).find((line) => line.trim() !== '') ?? '');
}

const SUMMARY =
  /^\s*(?:Search Summary|Suchzusammenfassung|Zusammenfassung der Suche|Résumé de la recherche|Resumen de búsqueda|© \d{4} Factiva)/;

function readFactiva(lines: readonly string[]): ExportedArticle | null {
  const words = lines.findIndex((line) => WORDS.test(line));
  if (words === -1 || words > 12) return null;
  const above = lines
    .slice(0, words)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const day = lines.findIndex(
    (line, index) => index > words && findDate(line.trim(), 'day-first')?.start === 0,
  );
  if (day === -1 || day > words + 3) return null;
  const blank = lines.findIndex((line, index) => index > day && line.trim() === '');
  const facts = lines.slice(day + 1, blank === -1 ? lines.length : blank).map((line) => line.trim());
  const named = facts.filter((line) => !/^\d{1,2}:\d{2}$/.test(line));
  const over = lines.findIndex((line) => SUMMARY.test(line));
  const text = lines
    .slice(blank === -1 ? lines.length : blank, over === -1 ? lines.length : over)
    .filter((line) => !END.test(line) && !RIGHTS.test(line));
  return {
    ...UNSAID,
    ...readAbove(above),
    date: { written: lines[day]?.trim() ?? '', index: day },
    source: named[0] ?? null,
    language: named.find((line) => /^[A-Z][a-z]{3,14}$/.test(line) && line !== named[0]) ?? null,
    body: text,
  };
}

/** Section, headline and author, of which the first and the last may be missing. */
function readAbove(above: readonly string[]): Pick<ExportedArticle, 'headline' | 'byline'> {
  const last = above.at(-1) ?? '';
  const isAuthor = above.length > 1 && (isPersonName(last) || /^(?:by|von|par|por|di|door)\s/i.test(last));
  const rest = isAuthor ? above.slice(0, -1) : above;
  return { headline: rest.at(-1) ?? null, byline: isAuthor ? last : null };
}
