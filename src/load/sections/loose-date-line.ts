/** A date line as it was copied from a page: with its author, place or change beside the date, in any language. */
import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { readDate } from '../dates/edition-date.ts';
import { readMonthName } from '../dates/month-names.ts';
import { looksLikeTitle } from '../headline/looks-like-title.ts';
import { type LineDate, readDatedLine } from '../html/dates/shown/lines/dated-line.ts';
import type { DateLine } from './date-line.ts';
import { readLoneDate } from './lone-date.ts';
import type { SourceFile } from './section.ts';

const LONGEST = 160;
/** A year in digits of any script, or a short one behind stops. */
const MAY_STATE = /\p{Nd}{4}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)|[年년]/u;

/** `Westport, den 4. März 2021`, with no text behind it. */
const LONGEST_PLACED = 60;
/** `Delivered at Kell on 3 March 2015`, `Meeting of 3 March 2015`: the day of what was said. */
const SPOKEN =
  /^\s*(?:meeting|sitting|session|hearing|held|delivered|given|preached|recorded|broadcast|spoken|interviewed|conducted|sitzung|gehalten|séance|prononcé|sesión|pronunciado|sessão|seduta|vergadering|заседание)(?!\p{L})/iu;
const LONGEST_SPOKEN = 80;
/** `The Kell Herald | March 3, 2015 | Jane Holt` */
const BARS = /[^|]\s\|\s[^|]/;
/** Of a line that does not say what its date is of: more of them are a headline. */
const MOST_WORDS = 6;

/** What programs state in fields of their own: `<pubDate>…`, `"date": …`; an address may hold a date, too. */
const MARKUP = /^\s*[<>{["]|<\/|^\s*(?:https?:|www\.)/i;

/**
 * Reads a line that is nothing but a date and what pages set beside it; `null` where it is something else.
 * @param isBelow whether a headline stands above it: else the line has to say that its date is the article's
 */
export function readLooseDateLine(
  line: string,
  isBelow: boolean,
  { settings }: Pick<SourceFile, 'settings'>,
): DateLine | null {
  if (line.length > LONGEST || !MAY_STATE.test(line) || MARKUP.test(line)) return null;
  const dated = readDatedLine(line.trim());
  const isPlaced = dated?.isDateline === true && line.length <= LONGEST_PLACED;
  const isSpoken = SPOKEN.test(line) && isBelow && line.length <= LONGEST_SPOKEN;
  const chosen = dated?.isBare || isPlaced || isSpoken ? choose(dated?.dates ?? [], isSpoken) : null;
  const isWorded = chosen?.meaning === 'published' || chosen?.meaning === 'changed' || BARS.test(line);
  if (!chosen || (!isWorded && !(isBelow && (isSpoken || isPlaced || saysLittle(line, chosen))))) return null;
  const reading = readDate(chosen.written, settings);
  if (reading.kind !== 'day') return null;
  return { form: 'copied', reading, written: chosen.written, column: 1, rest: '' };
}

/** Few words, and none of a sentence, stand beside the date. */
function saysLittle(line: string, { written }: LineDate): boolean {
  const words =
    line
      .replace(written, '')
      .replace(/\S+/g, (word) => word.replace(/^.+\.[a-z]{2,10}\b/, ''))
      .match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= MOST_WORDS && !words.some(isOfSentence);
}

function isOfSentence(word: string): boolean {
  return /^\p{Ll}{4}/u.test(word) && !isWeekday(word) && readMonthName(word) === null && !UNITS.test(word);
}

/** `17:45 Uhr`, `alle ore 17:45`, `3 min lästid` */
const UNITS = /^(?:alle|heures|horas|hours|saat|godz|klokken|klockan|read|lästid|lesezeit|lecture)$/i;

/** Not the first date in the line, but the first that is the article's. */
function choose(dates: readonly LineDate[], isSpoken: boolean): LineDate | null {
  return (
    (isSpoken && dates.length === 1 ? dates[0] : null) ??
    dates.find(({ meaning }) => meaning === 'published') ??
    dates.find(({ meaning }) => meaning === null) ??
    dates.find(({ meaning }) => meaning === 'changed') ??
    null
  );
}

const TITLED = /^\s{0,8}(\p{Lu}[^\n]{8,140}?)\s[([]([^()[\]]{8,40})[)\]]\s*$/u;

/** A headline that ends in its day: `Bridge to reopen (6 August 2023)`; the line stays a headline. */
export function readTitledDay(line: string, { settings }: Pick<SourceFile, 'settings'>): DateLine | null {
  const [, title = '', written = ''] = MAY_STATE.test(line) ? (TITLED.exec(line) ?? []) : [];
  const date = written === '' || !looksLikeTitle(title) ? null : readLoneDate(written, settings);
  return (
    date && {
      form: 'titled',
      reading: { kind: 'day', date, ambiguous: false },
      written,
      column: line.lastIndexOf(written) + 1,
      rest: '',
    }
  );
}
