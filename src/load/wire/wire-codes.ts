/** Lines that an agency sets around a report for the computers of papers: digits and capitals, and no sentence. */
import { nameService } from '../../knowledge/organisations/wire-services.ts';
import { isRouting, isSlug } from '../body/recognisers/wire-marks.ts';
import { widenYear } from '../dates/calendar.ts';
import { type DateReading, type DateRules, readDate, readFoundDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import { readMonthName } from '../dates/month-names.ts';

const LONGEST = 100;
const MOST_TOKENS = 12;
/** A number with the letters of its wire: `bdt0417`, `ZCZC0214/SXA`, `XCI20334_SXA_QBXB`, `f0712reute`. */
const NUMBERED = /^\^?\p{L}{1,6}\d{4,14}\p{Ll}{0,6}(?:[/_-][\p{Lu}\d]{1,8}){0,4}$|^\p{Lu}\d\d:\d\d$/u;
/** What stands beside it: capitals, numbers, the short letters of priority and class, a day. */
const TOKEN =
  /^[\^(（]?(?:[\p{Lu}\d./:_+–-]{1,16}|\p{Ll}{1,3}|\p{L}{1,6}\d{2,14}\p{Ll}{0,6}(?:[/_-][\p{Lu}\d]{1,8}){0,4}|\d{1,2}\.\p{L}{3,9}|\p{Lu}\p{Ll}{1,2}[,.]?)[,)）]?$/u;
const CAPITAL_WORD = /^\p{Lu}{5,}$/u;
const MOST_WORDS = 2;
/** `R CRO S0A QBXB`, `C T`, `GEN,GEN,CHINA`: among such lines. */
const SHORT_TOKENS =
  /^(?=.{0,60}$)(?:[\p{Lu}\d]{1,4}|\p{Ll}{1,2})(?:\s(?:[\p{Lu}\d]{1,4}|\p{Ll}{1,2})){1,6}$|^\p{Lu}{2,12}(?:,\p{Lu}{2,12}){1,6}$/u;
/** `Prio: 4`, `Número de Documento: 10388417` */
const NUMBER_FIELD = /^\p{L}[\p{L} .]{2,30}\s?:\s{0,4}\d[\d/. -]{0,24}$/u;
const MOMENT =
  /^(?:\d{1,2}[-./](?:\p{L}{3,9}|\d{1,2})[-./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}),?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2}){0,2}(?:\s\p{Lu}{2,4})?$/u;
/** `INDLAND  08-02-2001 10:12` */
const SECTION = /^\p{Lu}[\p{Lu}-]{2,15}\s{1,4}(?=\d)/u;
const CLOCK = /\d{1,2}[:.時시]\s?\d{2}|\b\d{4}\sGMT/;
/** `/ritzau/` */
const BARE_MARK = /^\/(\p{L}{2,12})\/$/u;

/** A line that stands in no text: one of them is enough to know what a text is. */
export function isCode(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (isSlug(line) || isRouting(line)) return true;
  const mark = BARE_MARK.exec(line.trim())?.[1];
  if (mark !== undefined) return nameService(mark) !== null;
  if (!/\d{4}/.test(line)) return false;
  const tokens = line.trim().split(/\s+/);
  return (
    (tokens.some((token) => NUMBERED.test(token)) && tokens.length <= MOST_TOKENS && areTokens(tokens)) ||
    isAgencyStamp(line)
  );
}

function areTokens(tokens: readonly string[]): boolean {
  return (
    tokens.every((token) => TOKEN.test(token)) &&
    tokens.filter((token) => CAPITAL_WORD.test(token)).length <= MOST_WORDS
  );
}

/** `ANP-BINNENLAND 04-12-2006 09:51`: an agency, a section of its service, and when. */
function isAgencyStamp(line: string): boolean {
  const written = line.trim();
  const found = CLOCK.test(written) ? findDate(written, 'day-first') : null;
  if (!found) return false;
  const words = written.slice(0, found.start).trim().split(/[\s]+/);
  const [first = ''] = words;
  const name = nameService(first) ?? nameService(first.split('-', 1)[0] ?? '');
  return name !== null && words.length <= 3 && words.every((word) => !/^\p{Ll}{4}/u.test(word));
}

/** The day and the hour, below the section of a service or alone. */
export function isMoment(line: string): boolean {
  return MOMENT.test(line.trim().replace(SECTION, ''));
}

/** One among others: alone it may be a headline. */
export function isMinorCode(line: string): boolean {
  const written = line.trim();
  if (written.length > 60) return false;
  if (SHORT_TOKENS.test(written) || NUMBER_FIELD.test(written) || isMoment(written)) return true;
  const section = /^(\p{L}[\p{L}-]{1,14})\s[-–]\s\p{Lu}{3,}/u.exec(written)?.[1];
  return section !== undefined && nameService(section) !== null;
}

/** `Unfälle/Schifffahrt/Schleswig-Holstein/`: what a report is about; empty for other lines. */
export function readKeyWords(line: string): readonly string[] {
  const written = line.trim();
  if (written.length > 90 || !written.includes('/') || !KEY_WORDS.test(written)) return [];
  return written
    .split('/')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

const KEY_WORDS = /^\p{L}[\p{L}\d .&-]{1,30}(?:\/\p{L}[\p{L}\d .&-]{1,30}){0,6}\/?$/u;

/** `AP-WS-05-17-94 2114EDT`, ` upi-05-14-85 0412aed` */
const MONTH_FIRST = /\b(?:[A-Z]{2,4}-[A-Z]{2,4}|upi)[- ](\d{2})-(\d{2})-(\d{2})\b/i;
/** `081129 Sep 02`, `141802 GMT MAR 99`: the day, the time, the month and the year. */
const DAY_AND_TIME = /(?<!\d)(\d{2})\d{4}\s(?:GMT\s|\p{L}{1,4}\s)?(\p{L}{3,4})\.?\s(\d{2})(?!\d)/u;
/** `12-MAR-05 14:22`, `11Sep2003` */
const SHORT_MONTH = /(?<!\d)(\d{1,2})-?(\p{L}{3})-?(\d{4}|\d{2})(?!\d)/u;

/** Whether a line says in the way of an agency alone when a report was filed. */
export function isFiling(line: string): boolean {
  return line.length <= LONGEST && (MONTH_FIRST.test(line) || DAY_AND_TIME.test(line));
}

/** The day that a line of codes states; `null` where it states none. */
export function readFilingDay(
  line: string,
  rules: DateRules,
): { reading: DateReading; written: string } | null {
  const found = /\d{2}/.test(line) ? findDate(line, rules.dateOrder) : null;
  const own = readShortYear(line);
  if (own !== null) return { reading: readDate(own, rules), written: own };
  if (found === null) return null;
  return { reading: readFoundDate(found, line, rules), written: line.slice(found.start, found.end) };
}

function readShortYear(line: string): string | null {
  const [, m = '', d = '', y = ''] = MONTH_FIRST.exec(line) ?? [];
  if (y !== '') return `${widenYear(Number(y))}-${m}-${d}`;
  const [, day = '', name = '', year = ''] = DAY_AND_TIME.exec(line) ?? SHORT_MONTH.exec(line) ?? [];
  const month = readMonthName(name);
  if (month === null) return null;
  const whole = year.length === 4 ? Number(year) : widenYear(Number(year));
  return `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
