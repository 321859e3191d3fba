/** Lines that an agency sets around a report for the computers of papers. */
import { widenYear } from '../../dates/calendar.ts';

/** Key words, with the number and the time of the report: `BC-Ferry, 1st Ld-Writethru,0412`, `bdt0231 3 pl 213 dpa 0455`. */
const SLUG =
  /^\s*\^?(?:(?:[a-z]\d{3,4}|[a-z]{1,3})\s{1,4}){0,4}(?:BC|AM|PM|AP)-{1,2}[\p{L}\d][^\n]{2,90}$|^\s*[a-z]{3}\d{4} \d \p{L}{2} \d{1,4} [a-z]{3}(?: \d{4})?\s*$/u;
const ROUTING = /^\s*(?:ZCZC\s?\w{0,10}|NNNN|U R G E N T|URGENT|BULLETIN|FLASH)\s*$/;
/** The classes of a report, one a line, in brackets that are one in another. */
const PROFILE = /^\)$|^\(?(?:PROFILE|(?:CAT|WS SL|SRC|ORG|PRI|SBJ|LEV|OVERLINE|REFS?|SL)\s?:[^\n]{0,80})\)?$/;

/** When a report was filed: `AP-WS-03-14-99 1802EST`, `141802 GMT MAR 99`, `071402 Aug 14`. */
const FILINGS: readonly { readonly pattern: RegExp; readonly order: readonly number[] }[] = [
  {
    pattern: /^\s*\^?[A-Z]{2,4}-[A-Z]{2,4}-(\d{2})-(\d{2})-(\d{2})(?:\s\d{4}[A-Z]{0,3})?<?\s*$/,
    order: [3, 1, 2],
  },
  {
    pattern: /^\s*(?:\p{Lu}{2,4}\s)?(\d{2})\d{4}\s(?:GMT\s|\p{L}{1,4}\s)?(\p{L}{3})\s(\d{2})\s*$/u,
    order: [3, 2, 1],
  },
];

export function isSlug(line: string): boolean {
  return line.length <= LONGEST && SLUG.test(line);
}

const LONGEST = 120;

/** It says nothing to anybody. */
export function isRouting(line: string): boolean {
  return line.length <= LONGEST && (ROUTING.test(line) || PROFILE.test(line.trim()));
}

/** The day on which a report was filed, as a date is written; `null` where a line says something else. */
export function readFiling(line: string): string | null {
  for (const { pattern, order } of FILINGS) {
    const parts = pattern.exec(line);
    if (!parts) continue;
    const [year = '', month = '', day = ''] = order.map((at) => parts[at] ?? '');
    return `${widenYear(Number(year))}-${month}-${day}`;
  }
  return null;
}
