import { readForeignByline } from '../body/recognisers/byline.ts';
import { findDate } from '../dates/find-date.ts';
import { isPersonName, isShoutedName } from '../person-name.ts';
import { isAuthorLine } from '../sections/author-line.ts';
import { type DatabaseExport, type ExportedArticle, signOfLine, UNSAID } from './export.ts';

const NUMBER = /^\s*(?:\p{L}[\p{L} ]{3,25}\s?:\s?)?news[·•]\d{8}[·•]\S{1,40}\s*$/u;
const COUNTER = /^\s*Documents? \d{1,5} (?:de|of|sur) \d{1,5}\s*$/i;
const RIGHTS =
  /^\s*(?:©|\(c\)|Copyright\b|Tous droits réservés|All rights reserved|Cet article est paru|Aussi paru|Also published|(?:Ce|Le présent) (?:document|certificat)\b|(?:This|The present) (?:document|certificate)\b|Certificat émis|Certificate issued)/i;
/** What is known of the paper, each label above its value. */
const LABEL =
  /^\s*(?:Nom de la source|Type de source|Périodicité|Couverture géographique|Provenance|Source name|Source type|Periodicity|Geographical coverage|Origin)\s*$/i;
/** `Le Courrier du Val • p. 4 • 312 mots`, `p. 4` */
const FACTS =
  /^\s*(?:(?:[^\s•][^•\n]{0,79})?•\s)?(?:p\.\s?\S{1,10}|\d{1,6}\s(?:mots|words))(?:\s•(?:.{0,59}\S)?)?\s*$/i;
const CAPTIONS = /^\s*(?:Illustrations?(?:\(s\))?|Photos?|Encadré)\s?:\s*$/i;
/** Lines in which the paper and its day stand. */
const MOST_ABOVE = 6;

/** Europresse: the paper, `lundi 6 février 2012, p. 12`, the headline, the author, the text, `Numéro de document : news·20120206·…`. */
export const EUROPRESSE: DatabaseExport = {
  sign: signOfLine(/^.{0,40}news[·•]\d{8}[·•]/),
  findStarts,
  read: readEuropresse,
};

/** Behind the number of each; what forbids to copy it may stand there, too. */
function findStarts(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => {
    if (!NUMBER.test(line)) return [];
    const next = lines.findIndex((below, at) => at > index && below.trim() !== '' && !RIGHTS.test(below));
    return next === -1 ? [] : [next];
  });
}

function readEuropresse(lines: readonly string[]): ExportedArticle | null {
  const own = lines.map((line, index) =>
    isFurniture(line) || LABEL.test(lines[index - 1] ?? '') ? '' : line,
  );
  const filled = own.flatMap((line, index) => (line.trim() === '' ? [] : [{ text: line.trim(), index }]));
  const day = filled
    .slice(0, MOST_ABOVE)
    .findIndex(({ text }) => text.length < 120 && findDate(text, 'day-first')?.fault === null);
  const [dated, headline, next] = filled.slice(day, day + 3);
  if (day === -1 || !dated || !headline) return null;
  const found = findDate(dated.text, 'day-first');
  const author = next === undefined ? null : readAuthor(next.text);
  const from = author === null ? headline.index : (next?.index ?? headline.index);
  return {
    ...UNSAID,
    headline: headline.text,
    date: found && { written: dated.text.slice(found.start, found.end), index: dated.index },
    byline: author,
    source: filled[0]?.text.split(',', 1)[0] ?? null,
    body: joinCaptions(own.slice(from + 1)),
  };
}

function isFurniture(line: string): boolean {
  return [COUNTER, NUMBER, RIGHTS, LABEL, FACTS].some((pattern) => pattern.test(line));
}

function readAuthor(line: string): string | null {
  if (isPersonName(line) || isShoutedName(line) || isAuthorLine(line)) return line;
  return readForeignByline(line)?.join(', ') ?? null;
}

/** `Illustration(s) :` has its words below it. */
function joinCaptions(lines: readonly string[]): readonly string[] {
  const label = lines.findIndex((line) => CAPTIONS.test(line));
  const below = lines.findIndex((line, index) => index > label && line.trim() !== '');
  if (label === -1 || below === -1) return lines;
  const caption = `${(lines[label] ?? '').trim().replace(/\(s\)|\s?:$/g, '')}: ${(lines[below] ?? '').trim()}`;
  return [...lines.slice(0, label), caption, ...lines.slice(below + 1)];
}
