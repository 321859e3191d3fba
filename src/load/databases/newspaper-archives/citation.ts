/** A line that cites an article of an old paper, as newspaper archives write it or readers do. */
import { isWeekday } from '../../../knowledge/calendar/weekdays.ts';
import { mayNamePaper } from '../../../knowledge/organisations/paper-names.ts';
import { findDate } from '../../dates/find-date.ts';
import { readPaperTitle } from '../paper-title.ts';

export interface Citation {
  readonly source: string;
  /** The day, as written. */
  readonly written: string;
  readonly title: string | null;
  readonly url: string | null;
}

const LONGEST = 500;
const PAGE = String.raw`(?:pages?|pg\.?|pp?\.|seite|s\.|blz\.|pag\.|p[áa]gs?\.|стр\.|с\.)\s?[A-Z]{0,2}-?\d{1,4}(?:-\d{1,4})?`;
/** `, Image 3`, `, col. 2`, `(MORNING)`. */
const PLACE = String.raw`(?:[,;.]?\s?(?:image|col(?:umn|s)?\.?|spalte|kolom)\s?\d{1,3}(?:-\d{1,3})?|\s\([^()]{1,30}\))`;
/** Who keeps it, and when it was looked at. */
const KEPT = String.raw`(?:[.,;]\s?|\s)(?:(?:retrieved|accessed|geraadpleegd|abgerufen|consult[ée]|via|from|in:)\s.{0,250}|(?:the\s)?\p{Lu}[^.]{2,60}(?:archives?|database|newspapers|online|digital)\b.{0,250}|https?:\/\/\S+)`;
const TAIL = new RegExp(
  String.raw`^(?:,\s\p{L}{3,9}\.?)?[\s,.;:·)\]—–-]{0,4}(?:${PAGE}|(?<=:\s?)[A-Z]?\d{1,3}(?=\.))${PLACE}{0,3}(?:${KEPT})?[\s.]*$`,
  'iu',
);
/** `FIRE AT KELL. (1898, February 3). The Kell Times (Vic. : 1886 - 1914), p. 2. Retrieved …` */
const YEAR_FIRST = new RegExp(
  String.raw`^\s*(\S.{2,250}?)\s\(((?:1[5-9]|20)\d\d),\s(\p{L}{3,10}\.?\s\d{1,2})\)\.\s(\p{Lu}.{2,120}?),\s${PAGE}${PLACE}{0,3}(?:${KEPT})?[\s.]*$`,
  'iu',
);
/** Cheap to ask, and in every one. */
const MAY_CITE = /(?:1[5-9]|20)\d\d.{0,180}\d/;

/** What a line cites; `null` where it is another, or something else stands in it. */
export function readCitation(line: string): Citation | null {
  if (line.length > LONGEST || !MAY_CITE.test(line)) return null;
  const url = /https?:\/\/[^\s<>()]{4,300}/.exec(line)?.[0]?.replace(/[.,;]$/, '') ?? null;
  const [, title, year, day, paper] = YEAR_FIRST.exec(line) ?? [];
  if (title !== undefined && paper !== undefined)
    return { source: readPaperTitle(paper), written: `${day}, ${year}`, title, url };
  const found = findDate(line, 'day-first');
  if (found === null || found.fault !== null || !TAIL.test(line.slice(found.end))) return null;
  const named = readNamed(line.slice(0, found.start));
  return named && { ...named, written: line.slice(found.start, found.end), url };
}

const QUOTED = /^["“„«]([^"“”„«»]{2,200}?)[.,]?["”“»][.,]?\s+(\S.*)$/u;
const QUOTED_PAPER = /^["“„«]([^"“”„«»]{2,80})["”“»]/u;
/** `FIRE AT TE KAREHU. Karehu Herald` */
const TITLE_FIRST = /^(\P{Ll}{6,150}[.?!]|.{12,150}?[.?!])\s(\p{Lu}.{2,60})$/u;
const VOLUME = /,?\s(?:volume|vol\.|band|jahrgang|jg\.|issue|no\.|nr\.|nummer)\s?[\w.]{1,12}(?=,|\s|$)/giu;
const KEEPER =
  /^(?:ANNO|Trove|Delpher|Gallica|BNA|Papers Past|Chronicling America|Newspapers\.com)\s?[,:/|–-]\s/i;

/** A text that leads to another is not taken from it. */
const SEE = /^\s*(?:see|cf\.?|compare|siehe|vgl\.?|voir|véase|vedi|ver|zie|см\.|cfr\.?)\s/i;

/** The title, where it is said, and the paper, of what stands before the day. */
function readNamed(before: string): Pick<Citation, 'source' | 'title'> | null {
  if (SEE.test(before)) return null;
  const all = dropWeekday(before.replace(/[\s,;:(·–—|-]{1,6}$/, ''))
    .replace(KEEPER, '')
    .trim();
  const [, quoted, behind] = QUOTED.exec(all) ?? [];
  const rest = behind ?? all;
  const paper = QUOTED_PAPER.exec(rest)?.[1] ?? readPaperTitle(rest.replace(VOLUME, ''));
  const [, title, own] = quoted === undefined ? (TITLE_FIRST.exec(paper) ?? []) : [];
  if (title !== undefined && own !== undefined && (!/\p{Ll}/u.test(title) || mayNamePaper(own)))
    return { title, source: own };
  const source = paper.split(',', 1)[0]?.trim() ?? '';
  const isName = /^\p{Lu}[^"“”()·]{1,60}$/u.test(source) && source.split(/\s+/).length <= MOST_WORDS;
  return isName ? { title: quoted ?? null, source } : null;
}

const MOST_WORDS = 8;

function dropWeekday(text: string): string {
  const word = /[,\s]{1,3}(\p{L}{3,12})\.?,?$/u.exec(text);
  return word?.[1] !== undefined && isWeekday(word[1]) ? text.slice(0, word.index) : text;
}
