import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import type { DateRules, Publication } from '../dates/edition-date.ts';
import { readDateLine } from './date-line.ts';

const LONGEST = 100;

/** A line that is nothing but a date, in brackets or not: `(July 14, 2006)`, `Published: 21 March 1998`; `null` for others. */
export function readLoneDate(line: string, rules: DateRules): Publication | null {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return null;
  const bare = line.trim().replace(/^[([]\s*(.*?)\s*[)\]]\.?$/, '$1');
  const found = readDateLine(bare, 'plain', rules);
  return found?.rest === '' && found.form !== 'signed' && found.reading.kind === 'day'
    ? found.reading.date
    : null;
}
