import { takeTitle } from '../../headline/take-title.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from '../export.ts';
import { readLabels, readValue } from '../labelled-lines.ts';

const LABELS: ReadonlySet<string> = new Set(
  `titre|auteur|éditeur|date d'édition|date d’édition|notice du catalogue|notice d'ensemble|type|langue|format|description|
   droits|identifiant|source|conservation numérique|date de mise en ligne|provenance|relation|sujet|contributeur|
   format de téléchargement|nombre de pages|notice complète|couverture`
    .split('|')
    .map((label) => label.trim()),
);
/** `Le taux de reconnaissance estimé pour ce document est de 87 %.` ends what stands above the text. */
const RECOGNITION = /taux de reconnaissance|En savoir plus sur l['’]OCR/;

/** ` : journal républicain`, ` / dir. Paul Vionnet` */
const SUBTITLE = /\s[:/]\s\p{L}.*/u;

/** Gallica's raw text: `Rappel de votre demande`, `Titre : …`, `Date d'édition : …`, how well it was read, and the text. */
export const GALLICA: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*(?:Rappel de votre demande|Identifiant : ark:\/)/,
  findStarts: () => [],
  read: readGallica,
};

function readGallica(lines: readonly string[]): ExportedArticle | null {
  const head = readLabels(lines.slice(0, MOST_ABOVE), LABELS);
  const last = head.findLastIndex(({ label, text }) => label !== null || RECOGNITION.test(text));
  const dated = head.find(({ label }) => label?.startsWith('date d') && label.endsWith('édition'));
  const source = readValue(head, 'titre');
  if (last === -1 || source === null) return null;
  const titled = takeTitle(lines.slice((head[last]?.index ?? 0) + 1), 'plain');
  return {
    ...UNSAID,
    headline: titled.title,
    date: dated ? { written: dated.text, index: dated.index } : null,
    source: source.replace(SUBTITLE, ''),
    body: titled.lines,
  };
}

/** What the library says of a paper is no longer. */
const MOST_ABOVE = 80;
