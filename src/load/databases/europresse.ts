import { readForeignByline } from '../body/recognisers/byline.ts';
import { findDate } from '../dates/find-date.ts';
import { isPersonName } from '../person-name.ts';
import { type DatabaseExport, type ExportedArticle, findBehind, UNSAID } from './export.ts';

const NUMBER = /^\s*(?:\p{L}[\p{L} ]{3,25}\s?:\s?)?news[·•]\d{8}[·•]\S{1,40}\s*$/u;
const COUNTER = /^\s*Documents? \d{1,5} (?:de|of|sur) \d{1,5}\s*$/i;
const RIGHTS =
  /^\s*(?:©|\(c\)|Copyright\b|Tous droits réservés|All rights reserved|Cet article est paru|Aussi paru)/i;
/** Lines in which the paper and its day stand. */
const MOST_ABOVE = 6;

/** Europresse: the paper, `lundi 6 février 2012, p. 12`, the headline, the author, the text, `Numéro de document : news·20120206·…`. */
export const EUROPRESSE: DatabaseExport = {
  sign: /^[^\n]{0,40}news[·•]\d{8}[·•]/m,
  findStarts: (lines) => findBehind(lines, NUMBER),
  read: readEuropresse,
};

function readEuropresse(lines: readonly string[]): ExportedArticle | null {
  const own = lines.map((line) => (COUNTER.test(line) || NUMBER.test(line) || RIGHTS.test(line) ? '' : line));
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
    body: own.slice(from + 1),
  };
}

function readAuthor(line: string): string | null {
  if (isPersonName(line)) return line;
  return readForeignByline(line)?.join(', ') ?? null;
}
