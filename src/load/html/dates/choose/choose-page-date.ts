import type { DateOrder, EditionDate } from '../../../../model/model.ts';
import { findOriginal } from '../../../../tools/text/copy-address.ts';
import { formatDay } from '../../../dates/calendar.ts';
import { type DateReading, type DateRules, readDate } from '../../../dates/edition-date.ts';
import { findUrlDate } from '../../../dates/url-date.ts';
import type { PageDate } from '../page-date.ts';
import { chooseDateOrder, type PlaceOfPage } from './date-order.ts';
import { countDaysBetween, isUniversal } from './moments.ts';

interface ChosenDate {
  readonly reading: DateReading;
  readonly written: string;
}

type ReadPageDate = PageDate & { readonly reading: DateReading };

/** What is known of a page beside its dates. */
export interface PageFacts extends PlaceOfPage {
  /** When an archive of the web took its copy, as 14 digits: no date of the page is later. */
  readonly taken: string | null;
}

/**
 * Walks through a page's dates of publication, or of change, in order of trust, up to the first that is a day.
 * Where none is, it is the first that is a month or a year, or else the first that was meant for machines, so that it can be reported.
 */
export function choosePageDate(
  dates: readonly PageDate[],
  event: PageDate['event'],
  facts: PageFacts,
  rules: DateRules,
): ChosenDate | null {
  const all = dates.map((date) => readPageDate(date, rules));
  const own = all.map((date) => settleOrder(date, all, facts, rules));
  const ofEvent = own.filter((date) => date.event === event);
  const chosen = ofEvent.find((date) => isPlausible(date, facts));
  if (chosen !== undefined) return { reading: settleMoment(chosen, own), written: chosen.written };
  const period = ofEvent.find(({ reading }) => reading.kind === 'partial' && reading.isExact);
  return period ?? ofEvent.find(({ trust, reading }) => trust === 'data' && reading.kind !== 'day') ?? null;
}

function readPageDate(
  date: PageDate,
  rules: DateRules,
  dateOrder: DateOrder | null = rules.dateOrder,
): ReadPageDate {
  const { written, trust } = date;
  const reading =
    trust === 'address' ? readAddressDate(written, dateOrder) : readDate(written, { ...rules, dateOrder });
  return { ...date, reading };
}

function readAddressDate(address: string, order: DateOrder | null): DateReading {
  const found = URL.canParse(address) ? findUrlDate(findOriginal(new URL(address)), order) : null;
  if (found === null || found.month === null || found.day === null) return { kind: 'unknown' };
  const { year, month, day, ambiguous } = found;
  return { kind: 'day', date: { date: formatDay({ year, month, day }), published: null }, ambiguous };
}

/** `04/06/2009` has the order that the rest of the page tells. */
function settleOrder(
  date: ReadPageDate,
  all: readonly ReadPageDate[],
  facts: PageFacts,
  rules: DateRules,
): ReadPageDate {
  if (date.reading.kind !== 'day' || !date.reading.ambiguous) return date;
  const certain = all.flatMap(({ reading }) =>
    reading.kind === 'day' && !reading.ambiguous ? [reading.date.date] : [],
  );
  const readIn = (order: DateOrder): EditionDate | null => {
    const { reading } = readPageDate(date, rules, order);
    return reading.kind === 'day' ? reading.date.date : null;
  };
  const order = chooseDateOrder(date.line ?? date.written, readIn, certain, facts);
  return order === null ? date : readPageDate(date, rules, order);
}

const EARLIEST = { data: 1600, address: 1900, shown: 1600, hint: 1990 } as const satisfies Record<
  PageDate['trust'],
  number
>;
const LATEST = 2100;

function isPlausible({ reading, trust }: ReadPageDate, { taken }: PageFacts): boolean {
  if (reading.kind !== 'day') return false;
  const { date: day } = reading.date;
  const year = Number(day.slice(0, 4));
  // Programs write it where there is none.
  if (day === '1970-01-01' || year < EARLIEST[trust] || year > LATEST) return false;
  return (
    taken === null || day.replaceAll('-', '') <= taken.slice(0, 8) || countDaysBetween(day, toDay(taken)) <= 1
  );
}

function toDay(taken: string): string {
  return `${taken.slice(0, 4)}-${taken.slice(4, 6)}-${taken.slice(6, 8)}`;
}

/** A moment in universal time may be in another day than where the page was written: that of its address or its line. */
function settleMoment(chosen: ReadPageDate, all: readonly ReadPageDate[]): DateReading {
  const { reading } = chosen;
  if (reading.kind !== 'day' || !isUniversal(chosen.written)) return reading;
  const days = all
    .filter(
      ({ trust, event, written }) =>
        event === 'published' && (trust === 'address' || trust === 'shown') && !isUniversal(written),
    )
    .flatMap((other) => (other.reading.kind === 'day' ? [other.reading.date.date] : []));
  if (days.includes(reading.date.date)) return reading;
  const day = days.find((other) => countDaysBetween(other, reading.date.date) === 1);
  return day === undefined ? reading : { ...reading, date: { date: day, published: null } };
}
