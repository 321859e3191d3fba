import { MONTHS } from '../../../knowledge/calendar/months.ts';

/** Dates as datelines and bylines of English news write them: patterns without groups of their own. */
const MONTH = String.raw`(?:${MONTHS.flatMap(({ name, short }) => [name, ...short]).join('|')})\.?`;

const DAY = String.raw`(?:${MONTH} ?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;

/** `Aug 3`, `3rd August 2023`. */
export const DATE = String.raw`${DAY}(?:,? \d{4})?`;

/** With its year: `August 4, 2023`, `2023-08-04`, `04/08/2023`. */
export const FULL_DATE = String.raw`(?:${DAY},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})`;
