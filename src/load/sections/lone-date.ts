import { isWeekday } from '../../knowledge/calendar/weekdays.ts';
import type { DateRules, Publication } from '../dates/edition-date.ts';
import { readDateLine } from './date-line.ts';

const LONGEST = 100;
/** What is in every date, as `findDate` knows it, in the digits of any script. */
const MAY_HOLD_DATE = /\p{Nd}{4}|[-/.'’]\p{Nd}{2}|[年년]/u;

/** A line that is nothing but a date, in brackets or not: `(July 14, 2006)`, `Published: 21 March 1998`; `null` for others. */
export function readLoneDate(line: string, rules: DateRules): Publication | null {
  if (line.length > LONGEST || !MAY_HOLD_DATE.test(line)) return null;
  const bare = line
    .trim()
    .replace(/^[([](.*)[)\]]\.?$/, (_, within: string) => within.trim())
    .replace(CHANGED, '');
  const found = readDateLine(bare, 'plain', rules);
  if (found?.rest !== '' || found.form === 'signed' || found.reading.kind !== 'day') return null;
  return found.form !== 'bare' || leadsToDate(bare.slice(0, found.column - 1)) ? found.reading.date : null;
}

/** `Stand: 9.3.2021, 11:05 Uhr`, as pages of other languages say when they were changed. */
const CHANGED =
  /^(?:stand|aktualisiert|mis à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|обновлено)(?:\s(?:am|le|el|em|il|op))?\s?:\s{1,3}(?=[\p{N}\p{L}])/iu;

/** A weekday, a time or a paper, but no `Record` or `Pay`. */
function leadsToDate(before: string): boolean {
  if (/^(?:for|from|in)\s/i.test(before)) return true;
  const words = before.match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.every((word) => isWeekday(word) || /^(?:on|at|am|pm|a|p|m|h|uhr|Uhr|[A-Z]{2,5})$/.test(word));
}
