import { LEGAL_FORMS } from '../../../knowledge/organisations/legal-forms.ts';
import { findDate } from '../../dates/find-date.ts';
import { isAuthorLine } from '../../sections/author-line.ts';
import { type DatabaseExport, type ExportedArticle, findBehind, signOfLines, UNSAID } from '../export.ts';

const END = /^\s*(?:Document|Documento|Dokument|Документ) [A-Z][A-Z0-9]{3,9}\d{8}[a-z0-9]{4,20}\s*$/;
const WORDS =
  /^\s*\d{1,3}(?:[.,]?\d{3})* (?:words|Wörter|mots|palabras|palavras|parole|woorden|слов[ао]?|ord)\s*$/;
const RIGHTS = /^\s*(?:\(c\)|©|Copyright\b|All Rights Reserved)/i;

const DAY = /^\s*\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}\s*$/u;
const COUNTED = signOfLines(WORDS, DAY, 0);
/** Lines in which the length and the day stand, blank ones included. */
const MOST_ABOVE = 12;

/** Factiva, as text: headline, author, `27 words`, day, paper, code, language, rights, the text, `Document KELLH0002023…`. */
export const FACTIVA: DatabaseExport = {
  sign: { test: (head) => COUNTED.test(head.split('\n', MOST_ABOVE).join('\n')) },
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
  if (words === -1 || words > 14) return null;
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
    ...readAbove(lines.slice(0, words).map((line) => line.trim())),
    date: { written: lines[day]?.trim() ?? '', index: day },
    source: named[0] ?? null,
    language: named.find((line) => /^\p{Lu}\p{Ll}{3,14}$/u.test(line) && line !== named[0]) ?? null,
    body: dropPublisher(text, facts.find((line) => RIGHTS.test(line)) ?? ''),
  };
}

/** Section, headline and author, of which the first and the last may be missing. */
function readAbove(above: readonly string[]): Pick<ExportedArticle, 'headline' | 'byline'> {
  const filled = above.filter((line) => line !== '');
  const first = above.findIndex((line) => line !== '');
  const gap = above.findIndex((line, index) => index > first && line === '');
  const below = gap === -1 ? [] : above.slice(gap).filter((line) => line !== '');
  const isSigned = below.length > 0 && below.length <= MOST_SIGNED && below.some(namesAuthors);
  const count = isSigned ? below.length : filled.length > 1 && namesAuthors(filled.at(-1) ?? '') ? 1 : 0;
  const signed = filled.slice(filled.length - count);
  return {
    headline: filled.at(-1 - count)?.replace(HEADLINE, '') ?? null,
    byline: count === 0 ? null : signed.filter((line) => count === 1 || namesAuthors(line)).join('; '),
  };
}

/** Lines below the headline: who wrote it, from where, with whom. */
const MOST_SIGNED = 3;
const HEADLINE = /^(?:headline|title|titel|titre|título|titolo)\s?:\s+/i;
const BY = /^(?:by|von|par|por|di|door|av|oleh)\s/i;

function namesAuthors(line: string): boolean {
  if (BY.test(line)) return true;
  return line.split(/\s(?:and|und|et|y|e|en|och|og|&)\s|[;,]\s/).every(isAuthorLine);
}

/** Below the text of some stands who publishes the paper, as in the line of rights above it. */
function dropPublisher(lines: readonly string[], rights: string): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = (lines[last] ?? '').trim();
  const words = line.split(/[\s.,]+/).filter((word) => word !== '');
  const isAlone = (lines[last - 1] ?? '').trim() === '' && words.length > 1 && words.length <= 7;
  const isName = words.every((word) =>
    /^(?:[\p{Lu}\d&(]|(?:de|du|des|del|of|the|and|und|et|y|e)$)/u.test(word),
  );
  const isCompany = LEGAL_FORMS.has(words.at(-1)?.toLowerCase() ?? '') || rights.includes(line);
  return isAlone && isName && isCompany ? lines.slice(0, last) : lines;
}
