import { findDate } from '../dates/find-date.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from './export.ts';

/** `The Kell Herald (Kell, NSW : 1880 - 1954), Friday 4 August 1923, page 3`; on some the place and years are left out. */
const CITATION =
  /^\s*(\p{Lu}[^()\n]{2,80}?)(?:\s\(([^()]{1,60}:\s?\d{4}\s?[-–]\s?\d{4})\))?,?\s(?:(?:\p{L}{3,9}),?\s)?(\d{1,2}\s\p{L}{3,9}\s\d{4}),?\s(?:page|p\.)\s?\w{1,6}\s*$/iu;
const CITED =
  /^\s*(?:Trove|National Library of Australia|Source|Link|Persistent URL|British Newspaper Archive)\b[^\n]{0,40}?(https?:\/\/\S+)?\s*$/i;
const MOST_LINES = 8;

/** Trove, the British Newspaper Archive and others of old papers: a citation and an address above or below the headline. */
export const TROVE: DatabaseExport = {
  sign: new RegExp(CITATION.source, 'imu'),
  findStarts: () => [],
  read: readTrove,
};

function readTrove(lines: readonly string[]): ExportedArticle | null {
  const head = lines.slice(0, MOST_LINES);
  const index = head.findIndex((line) => CITATION.test(line));
  const [, source, , written] = CITATION.exec(head[index] ?? '') ?? [];
  if (source === undefined || written === undefined || findDate(written, 'day-first')?.fault !== null)
    return null;
  const address = head.map((line) => CITED.exec(line)?.[1]).find((found) => found !== undefined);
  const own = lines.filter((line, at) => at !== index && !(at < MOST_LINES && CITED.test(line)));
  const first = own.findIndex((line) => line.trim() !== '');
  const headline = own[first]?.trim() ?? '';
  const isHeadline = headline.length < 150 && own.slice(first + 1).some((line) => line.trim() !== '');
  return {
    ...UNSAID,
    headline: isHeadline ? headline : null,
    date: { written, index },
    source: source.trim(),
    url: address ?? null,
    body: isHeadline ? own.slice(first + 1) : own,
  };
}
