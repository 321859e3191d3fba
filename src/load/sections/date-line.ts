import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import { type DateReading, type DateRules, readDate, readFoundDate } from '../dates/edition-date.ts';
import { findDate } from '../dates/find-date.ts';
import type { Syntax } from './section.ts';

/** A line that states an article's date. */
export interface DateLine {
  /**
   * `worded`: begins with `date` or the like; `updated`: with `updated`; `signed`: names the author too, and
   * so belongs to the body; `bare`: begins with the date itself; `copied`: from a page, with more beside the date;
   * `titled`: a headline that ends in it.
   */
  readonly form: 'worded' | 'updated' | 'signed' | 'bare' | 'copied' | 'titled';
  readonly reading: DateReading;
  /** The date as written, and its column in the line, from 1. */
  readonly written: string;
  readonly column: number;
  /** What stands after the date: the lead, in the seed's form; empty where the date has the line for itself. */
  readonly rest: string;
}

const WORDING =
  /^\s{0,20}(?:(?:date(?:d|line)?|published(?:\son)?|publication\sdate|posted(?:\son)?|datum|fecha|datas?|дата|publiée?(?:\sle)?|veröffentlicht(?:\sam)?|erschienen(?:\sam)?|publicad[oa](?:\s(?:el|em|a))?|pubblicat[oa](?:\sil)?|gepubliceerd(?:\sop)?|publicerad|publisert|udgivet|опубликовано|opublikowano)(?=[\s:：=–—-]|\d))\s{0,20}(?:[:：=–—-]\s{0,20})?/iu;
const UPDATED =
  /^\s{0,20}(?:(?:last\s)?(?:updated|modified)|first\spublished)(?:\s(?:on|at))?(?=[\s:–—-])\s{0,20}(?:[:–—-]\s{0,20})?/iu;
const WEEKDAY = /^\(?(?:on\s)?(?:[\p{L}\p{M}-]{2,14}[.,،]?\s)?$/u;
/** `10:15, `, `4:32 pm, `, `6:05 AM EDT, Fri ` before the date. */
const CLOCK =
  /^\(?(?:at\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,5}|Uhr))?\s{0,3}(?:[,|–—-]|\bon\b)?\s{1,3}/i;
/** `For the Independent Journal. `: the paper that a text was written for. */
const PAPER =
  /^\s{0,20}(?:for|from|in)\s(?:the\s)?\p{L}([\p{L}’'-]){1,20}(?:\s\p{L}([\p{L}’'-]){0,20}){0,4}[.,]\s{1,3}/iu;
/** Letters are groups: of others, V8 writes out the first two or three, and takes 8 ms, not 1, to make it ready. */
const BEGINNINGS: readonly RegExp[] = [
  /^\s{0,20}[*_]{0,2}(?:dat|pub|pos|upd|mod|ver|ers|gep|udg|опу|opu|by\s|for\s|from\s|in\s|fecha|дата|[平令昭(])/i,
  /^\s{0,20}[*_]{0,2}(?:([\p{L}\p{M}.-]){2,14},?\s{0,3}\p{Nd}|(\p{L}){3,10},?\s(\p{L}){3,10}|\p{Nd})/u,
];

/** `### 12 March 2011 ###`, `--- 12 March 2011 ---`, `[12 March 2011]`: signs at both ends, or a few before it. */
const SET_OFF = /^\s{0,3}(?:[#=*~_–—-]{1,20}\s|\[)[^\n]{6,80}$/;

/** Spaces in place of the signs. */
function clearMarks(line: string): string {
  return line
    .replace(/^\s{0,3}(?:[#=*~_–—-]{1,20}(?=\s)|\[)/, (marks) => ' '.repeat(marks.length))
    .replace(/(?:(?<=\s)[#=*~_–—-]{1,20}|\])\s{0,5}$/, '')
    .trimEnd();
}

/** Reads a line that states a date, alone or before the lead; `null` where the line is something else. */
export function readDateLine(written: string, syntax: Syntax, rules: DateRules): DateLine | null {
  const line = syntax === 'plain' && SET_OFF.test(written) ? clearMarks(written) : written;
  if (!BEGINNINGS.some((beginning) => beginning.test(line))) return null;
  // Emphasis becomes spaces so that columns stay.
  const start = line.slice(0, 200);
  const plain = syntax === 'markdown' ? start.replace(/[*_]/g, ' ') : start;
  if (BY_AUTHOR.test(plain)) return readSigned(line, plain, rules);
  const said = (WORDING.exec(plain) ?? UPDATED.exec(plain))?.[0] ?? '';
  const paper = said === '' ? (PAPER.exec(plain)?.[0] ?? '') : '';
  const word = said + paper + (CLOCK.exec(plain.slice(said.length + paper.length))?.[0] ?? '');
  const stated = plain.slice(word.length);
  const found = findDate(stated, rules.dateOrder);
  const before = found ? stated.slice(0, found.start) : '';
  if (!found || !WEEKDAY.test(before.trimStart()))
    return said === '' ? null : readWorded(line, said, plain.slice(said.length), rules);
  const end = word.length + found.end;
  const after = line.slice(end);
  const rest = AFTERTHOUGHTS.test(after) || isTail(after) ? '' : after;
  const day = stated.slice(found.start, found.end);
  const form = nameForm(plain, said, rest);
  if (form === null) return null;
  if (form === 'bare' && !standsApart(day, rest)) return null;
  if (form !== 'bare' && !/^[\s*_.,:;)–—|-]|^$/.test(rest)) return null;
  const lead = rest.replace(/^[*_]*[\s.,:;)–—|-]*/, '');
  return {
    form,
    reading: readFoundDate(found, stated, rules),
    written: day,
    column: word.length + found.start + 1,
    rest: form === 'signed' || (syntax === 'markdown' && /^[\s*_]*$/.test(lead)) ? '' : lead,
  };
}

/** A day of the week, a zone of time in words, or what a language sets behind a year, at the end of the line. */
function isTail(after: string): boolean {
  const word = /^[\s,(（]{0,3}([\p{L}\p{M}-]{1,14})[)）]?[\s*_.]*$/u.exec(after)?.[1];
  if (word !== undefined) return isWeekday(word) || /^(?:г|р|року|года|u\.?|uhr|h)$/i.test(word);
  return /^\s(?:\p{L}{3,12}\s){1,2}Time[\s*_.]*$/u.test(after);
}

/** `null`: a sentence that begins with `updated`. */
function nameForm(plain: string, word: string, rest: string): DateLine['form'] | null {
  if (word === '') return 'bare';
  if (/^\s*posted|^\s*published/i.test(word) && SIGNATURE.test(rest)) return 'signed';
  if (!UPDATED.test(plain)) return 'worded';
  return /^[\s*_.)]*$/.test(rest) ? 'updated' : null;
}

/** ` by admin`, at the end of the line. */
const SIGNATURE = /^\s*(?:[|,–—-]\s*)?by:?\s[^.!?:;]{2,50}$/i;

/** What else stands behind a date: ` / 10:35 AM / UPDATED 3 MONTHS AGO`, ` | Updated: 5 August 2023 | 3 comments`. */
const AFTERTHOUGHTS =
  /^(?:\s{0,5}[/|·•–-]\s{0,5}(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|(?:last\s)?(?:updated|modified)\b[^/|·•]{0,50}|\d{1,2}[\s-]min(?:ute)?s?(?:\sread)?|(?:\d{1,5}|no|leave\sa)\scomments?)){1,3}[\s*_]{0,5}$/i;

const BY_AUTHOR = /^\s{0,20}(?:(?:posted|published|written|submitted|story|report)\s)?by:?\s/i;
const BEFORE_SIGNED_DATE =
  /^\s*(?:\p{L}+\s)?by:?\s.{2,80}?(?:\s?[|,·–—/(-]|\son)\s{0,3}(?:[\p{L}\p{M}]{2,12}[.,]?\s)?$/iu;
const BEFORE_WEEKDAY = /^\s*by\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** `By Ada Roe | August 4, 2023`, `Posted by admin on August 4, 2023`. */
function readSigned(line: string, plain: string, rules: DateRules): DateLine | null {
  const found = findDate(plain, rules.dateOrder);
  if (!found || line.length > 160) return null;
  const before = plain.slice(0, found.start);
  const after = plain.slice(found.end);
  if (!BEFORE_SIGNED_DATE.test(before) || BEFORE_WEEKDAY.test(before)) return null;
  if (!/^[\s.)]*$/.test(after) && !AFTERTHOUGHTS.test(after)) return null;
  return {
    form: 'signed',
    reading: readFoundDate(found, plain, rules),
    written: plain.slice(found.start, found.end),
    column: found.start + 1,
    rest: '',
  };
}

/** Without a word before it a date states the article's day only if it has the line for itself, or is ISO 8601. */
function standsApart(written: string, rest: string): boolean {
  if (/^[\s*_.)]*$/.test(rest)) return true;
  return /^\d{4}-\d{2}-\d{2}/.test(written) && /^[\s:–—|-]\s*\S/.test(rest);
}

/** `Date: yesterday`, on a line of its own: stated, but no date. */
function readWorded(line: string, word: string, stated: string, rules: DateRules): DateLine | null {
  const written = stated.trim();
  const isShort =
    /[:：=]\s*$/.test(word) &&
    /^\s*dat/i.test(word) &&
    written !== '' &&
    written.length <= 40 &&
    line.length <= 80;
  if (!isShort) return null;
  return {
    form: 'worded',
    reading: readDate(written, rules),
    written,
    column: line.indexOf(written) + 1,
    rest: '',
  };
}
