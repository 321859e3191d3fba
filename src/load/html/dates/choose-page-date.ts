import { findOriginal } from '../../../tools/text/copy-address.ts';
import { formatDay } from '../../dates/calendar.ts';
import type { DateReading, DateRules } from '../../dates/edition-date.ts';
import { readDate } from '../../dates/edition-date.ts';
import { findUrlDate } from '../../dates/url-date.ts';
import type { PageDate } from './page-date.ts';

interface ChosenDate {
  readonly reading: DateReading;
  readonly written: string;
  readonly event: PageDate['event'];
}

type ReadPageDate = PageDate & { readonly reading: DateReading };

/**
 * Walks through the dates of a page, in order of trust, up to the first that is a day; where none is, up to
 * the first that can be told of to the reader of the problems.
 */
export function choosePageDate(
  dates: readonly PageDate[],
  event: PageDate['event'],
  rules: DateRules,
): ChosenDate | null {
  const read = dates
    .filter((date) => date.event === event)
    .map((date): ReadPageDate => ({ ...date, reading: readPageDate(date, rules) }));
  const chosen =
    read.find(isPlausible) ??
    read.find(({ trust, reading }) => trust === 'data' && reading.kind !== 'day') ??
    null;
  return chosen && { ...settleMoment(chosen, read, rules), written: chosen.written, event };
}

function settleMoment(
  chosen: ReadPageDate,
  read: readonly ReadPageDate[],
  rules: DateRules,
): { reading: DateReading } {
  void read;
  void rules;
  return { reading: chosen.reading };
}

function readPageDate({ written, trust }: PageDate, rules: DateRules): DateReading {
  if (trust !== 'address') return readDate(written, rules);
  const found = URL.canParse(written) ? findUrlDate(findOriginal(new URL(written)), rules.dateOrder) : null;
  if (found === null || found.month === null || found.day === null) return { kind: 'unknown' };
  const { year, month, day, ambiguous } = found;
  return { kind: 'day', date: { date: formatDay({ year, month, day }), published: null }, ambiguous };
}

function isPlausible({ reading, trust }: ReadPageDate): boolean {
  if (reading.kind !== 'day') return false;
  const year = Number(reading.date.date.slice(0, 4));
  return reading.date.date !== '1970-01-01' && year >= (trust === 'hint' ? 1990 : 1600) && year <= 2100;
}
