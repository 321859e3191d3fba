import { findDate } from './dates/find-date.ts';
import { type DateReading, type DateRules, readDate, readFoundDate } from './edition-date.ts';
import type { Syntax } from './section.ts';

/** A line that states an article's date. */
export interface DateLine {
  /** `worded`: begins with `date` or the like; `bare`: begins with the date itself. */
  readonly form: 'worded' | 'bare';
  readonly reading: DateReading;
  /** The date as written, and its column in the line, from 1. */
  readonly written: string;
  readonly column: number;
  /** What stands after the date: the lead, in the seed's form; empty where the date has the line for itself. */
  readonly rest: string;
}

const wording =
  /^\s{0,20}(?:(?:date(?:d|line)?|published(?:\son)?|publication\sdate|posted(?:\son)?|datum|fecha|datas?|дата)(?=[\s:：=–—-]|\d))\s{0,20}(?:[:：=–—-]\s{0,20})?/iu;
const weekday = /^\(?(?:on\s)?(?:[\p{L}\p{M}]{2,12}[.,]?\s)?$/u;
const mayBeDateLine =
  /^\s{0,20}(?:[*_]{1,2})?(?:dat|pub|pos|fecha|дата|[\p{L}\p{M}.]{2,12},?\s{0,3}\p{Nd}|\p{L}{3,10},?\s\p{L}{3,10}|[\p{Nd}平令昭(])/iu;

/** Reads a line that states a date, alone or before the lead; `null` where the line is something else. */
export function readDateLine(line: string, syntax: Syntax, rules: DateRules): DateLine | null {
  if (!mayBeDateLine.test(line)) return null;
  // Emphasis becomes spaces so that columns stay.
  const start = line.slice(0, 200);
  const plain = syntax === 'markdown' ? start.replace(/[*_]/g, ' ') : start;
  const word = wording.exec(plain)?.[0] ?? '';
  const stated = plain.slice(word.length);
  const found = findDate(stated, rules.dateOrder);
  const before = found ? stated.slice(0, found.start) : '';
  if (!found || !weekday.test(before.trimStart()))
    return word === '' ? null : readWorded(line, word, stated, rules);
  const end = word.length + found.end;
  const rest = line.slice(end);
  const written = stated.slice(found.start, found.end);
  const form = word === '' ? 'bare' : 'worded';
  if (form === 'bare' && !standsApart(written, rest)) return null;
  if (form === 'worded' && !/^[\s*_.,:;)–—|-]|^$/.test(rest)) return null;
  const lead = rest.replace(/^[*_]*[\s.,:;)–—|-]*/, '');
  const reading = readFoundDate(found, stated, rules);
  return {
    form,
    reading,
    written,
    column: word.length + found.start + 1,
    rest: syntax === 'markdown' && /^[\s*_]*$/.test(lead) ? '' : lead,
  };
}

/** Without a word before it a date states the article's day only if it has the line for itself, or is ISO 8601. */
function standsApart(written: string, rest: string): boolean {
  if (/^[\s*_.)]*$/.test(rest)) return true;
  return /^\d{4}-\d{2}-\d{2}/.test(written) && /^\s*[\s:–—|-]\s*\S/.test(rest);
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
