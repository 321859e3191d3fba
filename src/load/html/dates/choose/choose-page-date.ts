import type { DateOrder, EditionDate } from '../../../../model/model.ts';
import { formatDay } from '../../../dates/calendar.ts';
import { type DateReading, type DateRules, readDate } from '../../../dates/edition-date.ts';
import { findOwnDate } from '../own-date.ts';
import type { PageDate } from '../page-date.ts';
import { toPlainDates } from '../shown/lines/plain-dates.ts';
import { chooseDateOrder, type PlaceOfPage } from './date-order.ts';
import { countDaysBetween, isUniversal } from './moments.ts';

interface ChosenDate {
  readonly reading: DateReading;
  readonly written: string;
  readonly trust: PageDate['trust'];
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
  const plausible = ofEvent.filter((date) => isPlausible(date, facts));
  const period = ofEvent.find(({ reading }) => reading.kind === 'partial' && reading.isExact);
  const chosen = findOutvoting(plausible) ?? plausible[0];
  if (chosen !== undefined && !isOutside(chosen, period))
    return { ...chosen, reading: settleMoment(chosen, own) };
  return period ?? ofEvent.find(({ trust, reading }) => trust === 'data' && reading.kind !== 'day') ?? null;
}

/** A month or a year by the headline says more than a day somewhere on the page that is not in it. */
function isOutside(chosen: ReadPageDate, period: ReadPageDate | undefined): boolean {
  if (chosen.trust !== 'hint' || period?.trust !== 'shown') return false;
  return period.reading.kind === 'partial' && !dayOf(chosen).startsWith(period.reading.date ?? '');
}

/** What a page prints by its headline and has in its address outvotes the data that say another day. */
function findOutvoting(dates: readonly ReadPageDate[]): ReadPageDate | null {
  const [first] = dates;
  if (first?.trust !== 'data') return null;
  const day = dayOf(first);
  const printed = dates.find(({ trust }) => trust === 'shown');
  const inAddress = dates.find(({ trust }) => trust === 'address');
  if (printed === undefined || inAddress === undefined || isAmbiguous(printed)) return null;
  const isOther = dayOf(printed) === dayOf(inAddress) && countDaysBetween(day, dayOf(printed)) > 1;
  return isOther ? printed : null;
}

function dayOf({ reading }: ReadPageDate): string {
  return reading.kind === 'day' ? reading.date.date : '';
}

function isAmbiguous({ reading }: ReadPageDate): boolean {
  return reading.kind === 'day' && reading.ambiguous;
}

function readPageDate(
  date: PageDate,
  rules: DateRules,
  dateOrder: DateOrder | null = rules.dateOrder,
): ReadPageDate {
  const { written, trust } = date;
  if (trust === 'address') return { ...date, reading: readAddressDate(written, dateOrder) };
  const reading = readDate(written, { ...rules, dateOrder });
  const plain = reading.kind === 'unknown' ? toPlainDates(written) : written;
  return { ...date, reading: plain === written ? reading : readDate(plain, { ...rules, dateOrder }) };
}

function readAddressDate(address: string, order: DateOrder | null): DateReading {
  const found = findOwnDate(address, order);
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

const EARLIEST = {
  data: 1600,
  address: 1900,
  shown: 1600,
  hint: 1990,
  guess: 1995,
} as const satisfies Record<PageDate['trust'], number>;
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
