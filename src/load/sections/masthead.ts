import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { namesIssue } from '../../knowledge/organisations/issue-numbers.ts';
import { namesPaper } from '../../knowledge/organisations/paper-names.ts';
import { type DateReading, type DateRules, readFoundDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import { isBlank, isRule } from './rule-line.ts';

/** The head of a paper's page: its name, volume, day and price. */
interface Masthead {
  readonly name: string;
  readonly reading: DateReading;
  readonly written: string;
  /** Index of the line that holds the date. */
  readonly dateIndex: number;
  /** Index of the first line below. */
  readonly end: number;
}

type MastheadDay = Pick<Masthead, 'reading' | 'written' | 'dateIndex'>;

const MOST_LINES = 12;
const LONGEST_NAME = 60;
const LONGEST_LINE = 100;
/** What else papers say at their head: the year, the price. */
const PRICE =
  /(?<![\p{L}\p{M}\p{N}])(?:num(?:ber)?|ann[ée]e|año|price|preis|prix|precio|established|(?:\d+|two|three|four|one)\s?(?:d|p|cents?|pence|pfennig)|twopence|threepence|one penny|pages?)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])no\s?\./iu;

/** Reads the masthead that lines begin with; `null` where they begin with something else. */
export function readMasthead(lines: readonly string[], rules: DateRules): Masthead | null {
  const first = lines.findIndex((line) => !isBlank(line) && !isRule(line));
  const name = (lines[first] ?? '').trim();
  if (first === -1 || first > 3) return null;
  const oneLine = readOneLine(name, first, rules);
  if (oneLine) return oneLine;
  if (!mayBeName(name)) return null;
  let end = first + 1;
  let date: MastheadDay | null = null;
  let hasVolume = false;
  for (let index = first + 1; index < Math.min(lines.length, first + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (isRule(line) && date) end = index + 1;
    if (isBlank(line) || isRule(line)) continue;
    const dated: MastheadDay | null = date ? null : readDay(line, index, rules);
    const isVolume = line.length <= LONGEST_LINE && isVolumeLine(line);
    if (!dated && !isVolume) break;
    date ??= dated;
    hasVolume ||= isVolume;
    end = index + 1;
  }
  return date && (hasVolume || namesPaper(name)) ? { name, ...date, end } : null;
}

/** `KELL HERALD             3 March 2015`, `THE VESTA GAZETTE, FRIDAY, MARCH 17, 1911.      3`: the head of a page. */
function readOneLine(line: string, index: number, rules: DateRules): Masthead | null {
  if (line.length > LONGEST_HEAD) return null;
  const own = line.replace(/^\d{1,4}\s{2,80}|\s{2,80}\d{1,4}$/g, '');
  const [, name = '', joint = '', day = ''] = ONE_LINE.exec(own) ?? [];
  if (name === '' || !mayBeName(name) || (joint.length < FAR_APART && !namesPaper(name))) return null;
  const dated = readDay(day, index, rules);
  return dated && { name, ...dated, end: index + 1 };
}

const ONE_LINE = /^(\S[^,\t]{2,60}?)(\s{4,80}|\t|[,.:;]\s{1,80})(\S.{5,40})$/;
const FAR_APART = 4;
/** Of one, with the numbers of its page. */
const LONGEST_HEAD = 350;

function isVolumeLine(line: string): boolean {
  return namesIssue(line) || PRICE.test(line);
}

function mayBeName(line: string): boolean {
  if (line.length > LONGEST_NAME || /\d|[!?:;]/.test(line) || !/\p{L}{2}/u.test(line)) return false;
  return line
    .split(/\s+/)
    .every((word) => /^[^\p{L}]*\p{Lu}|^(?:and|of|the|for|und|de|la|el|di|du)$/u.test(word));
}

/** A day in a line that says where, on which weekday, in which volume and at what price, and nothing else. */
function readDay(line: string, index: number, rules: DateRules): MastheadDay | null {
  const found = line.length <= LONGEST_LINE ? findDate(line, rules.dateOrder) : null;
  if (!found || found.fault !== null) return null;
  const around = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  const words = around.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const isPlain = words.every((word) => /^\p{Lu}/u.test(word) || isWeekday(word) || isVolumeLine(word));
  if (!isPlain || words.length > 8 || /\bfor\b/i.test(around)) return null;
  return {
    reading: readFoundDate(found, line, rules),
    written: line.slice(found.start, found.end),
    dateIndex: index,
  };
}
