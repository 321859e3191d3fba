/** Extracts of a year of one paper, each behind its day and page: `Feb 17. p.2 - COAL FAMINE. "Owing to …"`. */
import { holdsPaperWord } from '../../knowledge/organisations/paper-names.ts';
import { readDate } from '../dates/edition-date.ts';
import { isBlank } from '../sections/rule-line.ts';
import type { SourceFile } from '../sections/section.ts';

/** An extract, by indexes of lines. */
interface Extract {
  readonly headline: string | null;
  readonly date: string;
  readonly start: number;
  /** What stands on its first line behind all that. */
  readonly lead: string;
  readonly end: number;
}

interface Extracts {
  readonly paper: string;
  readonly items: readonly Extract[];
}

const FEWEST = 3;
const LONGEST_TITLE = 110;
/** `EXTRACTS FROM THE "BARNSTOW COURIER", 1912` */
const TITLE = /["“„«]([^"“”„«»]{4,50})["”“»],?\s\(?((?:1[6-9]|20)\d\d)\)?\.?\s*$/u;
const ENTRY =
  /^((\p{L}{3,9})\.?\s(\d{1,2})|(\d{1,2})\.?\s(\p{L}{3,9}))\.?,?\s{1,3}\(?(?:pp?|page|s|seite|pag|pág)\.?\s?\d{1,3}\)?\s?[-–—:]{1,2}\s(?=\S)/iu;
const SHOUTED = /^(\p{Lu}[^\p{Ll}"“”.]{3,60}[.:])\s(?=\S)/u;

/** `null` unless each paragraph below the title begins so, day after day. */
export function findExtracts(lines: readonly string[], file: SourceFile): Extracts | null {
  const top = lines.findIndex((line) => !isBlank(line));
  const title = lines[top] ?? '';
  const [, paper = '', year = ''] = title.length > LONGEST_TITLE ? [] : (TITLE.exec(title) ?? []);
  if (!holdsPaperWord(paper)) return null;
  const starts = lines.flatMap((line, index) =>
    index > top && !isBlank(line) && isBlank(lines[index - 1] ?? '') ? [index] : [],
  );
  const items = starts.flatMap((start, at) => readEntry(lines, start, starts[at + 1], year, file) ?? []);
  const isInOrder = items.every(({ date }, at) => at === 0 || date >= (items[at - 1]?.date ?? ''));
  return items.length >= FEWEST && items.length === starts.length && isInOrder ? { paper, items } : null;
}

function readEntry(
  lines: readonly string[],
  start: number,
  end = lines.length,
  year: string,
  { settings }: SourceFile,
): Extract | null {
  const line = lines[start] ?? '';
  const [entry, , month, day, dayFirst, monthBehind] = ENTRY.exec(line) ?? [];
  if (entry === undefined) return null;
  const reading = readDate(`${day ?? dayFirst} ${month ?? monthBehind} ${year}`, settings);
  if (reading.kind !== 'day') return null;
  const text = line.slice(entry.length);
  const headline = SHOUTED.exec(text)?.[1] ?? null;
  const lead = text.slice(headline?.length ?? 0).trim();
  return { headline, date: reading.date.date, start, lead, end };
}
