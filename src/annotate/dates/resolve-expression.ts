import { DateTime } from 'luxon';
import type { CalendarPoint } from './calendar-point.ts';
import type { Unit, Which } from './calendar-words.ts';
import type { Tense } from './clause-tense.ts';
import type { Expression } from './expression.ts';

/** What a phrase is resolved against. */
interface Reference {
  /** The edition date; `null`: only absolute dates can be resolved. */
  readonly edition: DateTime | null;
  /** The date named last before the phrase. */
  readonly named: CalendarPoint | null;
  /** What the clause's verbs say; asked only where a phrase can lie on either side. */
  readonly tense: () => Tense | null;
}

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** The stretch of the calendar that is meant; `null` where nothing says which, or no such day exists. */
export function resolveExpression(expression: Expression, reference: Reference): CalendarPoint | null {
  const point = resolve(expression, reference);
  return point?.date.isValid === true && point.date.year >= 1 && point.date.year <= 9999 ? point : null;
}

function resolve(expression: Expression, reference: Reference): CalendarPoint | null {
  switch (expression.kind) {
    case 'year':
    case 'decade':
    case 'century':
      return { date: DateTime.utc(Math.max(1, expression.year)), precision: expression.kind };
    case 'day':
      return resolveDay(expression, reference);
    case 'week-of': {
      const day = resolveDay({ ...expression, kind: 'day', which: null }, reference);
      return day === null ? null : { date: day.date, precision: 'week' };
    }
    case 'month':
      return resolveMonth(expression, reference);
    case 'quarter':
      return resolveQuarter(expression, reference);
    case 'weekday':
      return resolveWeekday(expression, reference);
    case 'shift':
      return resolveShift(expression, reference);
    case 'time':
      return resolveTime(reference);
  }
}

function resolveDay(
  { year, month, day, which }: Of<'day'>,
  { edition, tense }: Reference,
): CalendarPoint | null {
  if (year !== null) return { date: DateTime.utc(year, month, day), precision: 'day' };
  if (edition === null) return null;
  const nearest = chooseNearest(month, day, edition);
  if (nearest === null) return null;
  const gap = daysBetween(edition, nearest);
  const wrongSide =
    which === null
      ? (gap > NEAR_DAYS && tense() === 'past') || (gap < -NEAR_DAYS && tense() === 'future')
      : (gap > 0 && which === -1) || (gap < 0 && which === 1);
  if (!wrongSide) return { date: nearest, precision: 'day' };
  return { date: DateTime.utc(nearest.year - Math.sign(gap), month, day), precision: 'day' };
}

/** Within this many days a date is the nearest one, whatever the tense: news is about days that are near. */
const NEAR_DAYS = 60;
const HALF_YEAR_DAYS = 182;

/** That day of last year, this year or next year, whichever is nearest to the edition date. */
function chooseNearest(month: number, day: number, edition: DateTime): DateTime | null {
  const distance = (date: DateTime): number => Math.abs(daysBetween(edition, date));
  const ofThisYear = DateTime.utc(edition.year, month, day);
  if (ofThisYear.isValid && distance(ofThisYear) <= HALF_YEAR_DAYS) return ofThisYear;
  return [edition.year - 1, edition.year, edition.year + 1]
    .map((year) => DateTime.utc(year, month, day))
    .filter((date) => date.isValid)
    .reduce<DateTime | null>(
      (best, date) => (best === null || distance(date) < distance(best) ? date : best),
      null,
    );
}

function daysBetween(from: DateTime, to: DateTime): number {
  return (to.toMillis() - from.toMillis()) / 86_400_000;
}

function resolveMonth(
  { year, month, which }: Of<'month'>,
  { edition, tense }: Reference,
): CalendarPoint | null {
  if (year !== null) return { date: DateTime.utc(year, month), precision: 'month' };
  if (edition === null) return null;
  return { date: DateTime.utc(yearOfMonth(month, which, edition, tense), month), precision: 'month' };
}

/** A month further ahead than this is named with its year. */
const NEAR_MONTHS = 8;

function yearOfMonth(
  month: number,
  which: Which | null,
  edition: DateTime,
  tense: () => Tense | null,
): number {
  if (which === -1) return month < edition.month ? edition.year : edition.year - 1;
  if (which === 1) return month > edition.month ? edition.year : edition.year + 1;
  if (which === 0 || month === edition.month) return edition.year;
  const lastYear = month < edition.month ? edition.year : edition.year - 1;
  const monthsAhead = (month - edition.month + 12) % 12;
  return monthsAhead <= NEAR_MONTHS && tense() === 'future' ? lastYear + 1 : lastYear;
}

function resolveQuarter(
  { year, quarter }: Of<'quarter'>,
  { edition, tense }: Reference,
): CalendarPoint | null {
  if (year === null && edition === null) return null;
  const at = (of: number): CalendarPoint => ({
    date: DateTime.utc(of, 3 * quarter - 2),
    precision: 'quarter',
  });
  if (year !== null) return at(year);
  if (edition === null) return null;
  if (quarter <= edition.quarter) return at(edition.year);
  return at(tense() === 'future' ? edition.year : edition.year - 1);
}

function resolveWeekday(
  { weekday, which }: Of<'weekday'>,
  { edition, tense }: Reference,
): CalendarPoint | null {
  if (edition === null) return null;
  const back = (edition.weekday - weekday + 7) % 7;
  const days = (count: number): CalendarPoint => ({ date: edition.plus({ days: count }), precision: 'day' });
  if (which === -1) return days(back === 0 ? -7 : -back);
  if (which === 1) return days(back === 0 ? 7 : 7 - back);
  if (back === 0) return days(0);
  return days(which === 0 || tense() === 'future' ? 7 - back : -back);
}

function resolveShift(
  { unit, amount, from }: Of<'shift'>,
  { edition, named }: Reference,
): CalendarPoint | null {
  const base = from === 'edition' ? edition : baseOfNamed(unit, named, edition);
  return base === null ? null : { date: base.plus(durationOf(unit, amount)), precision: unit };
}

/** `a day later` needs a day; `a year earlier`, as in reports on earnings, is counted from the edition date. */
function baseOfNamed(unit: Unit, named: CalendarPoint | null, edition: DateTime | null): DateTime | null {
  if (named !== null && isAsFine(named.precision, unit)) return named.date;
  return unit === 'year' ? edition : null;
}

const ORDER = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const satisfies readonly Unit[];

function isAsFine(precision: Unit, unit: Unit): boolean {
  return ORDER.indexOf(precision) <= ORDER.indexOf(unit);
}

function durationOf(unit: Unit, amount: number): { readonly [name: string]: number } {
  if (unit === 'decade') return { years: 10 * amount };
  if (unit === 'century') return { years: 100 * amount };
  return { [`${unit}s`]: amount };
}

function resolveTime({ edition, named }: Reference): CalendarPoint | null {
  if (named?.precision === 'day') return named;
  return edition === null ? null : { date: edition, precision: 'day' };
}
