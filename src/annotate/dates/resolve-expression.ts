import {
  addDays,
  addMonths,
  type CalendarDay,
  dayOf,
  numberDay,
  quarterOf,
  weekdayNumber,
} from './calendar-day.ts';
import type { CalendarPoint } from './calendar-point.ts';
import type { Unit, Which } from './calendar-words.ts';
import type { Tense } from './clause-tense.ts';
import type { Expression } from './expression.ts';

/** What a phrase is resolved against. */
interface Reference {
  /** The edition date; `null`: only absolute dates can be resolved. */
  readonly edition: CalendarPoint | null;
  /** The date named last before the phrase. */
  readonly named: CalendarPoint | null;
}

/** What the clause's verbs say; asked only where a phrase can lie on either side. */
type AskTense = () => Tense | null;

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** The stretch of the calendar that is meant; `null` where nothing says which, or no such day exists. */
export function resolveExpression(
  expression: Expression,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const point = resolve(expression, reference, askTense);
  return point !== null && point.date.year >= 1 && point.date.year <= 9999 ? point : null;
}

function resolve(expression: Expression, reference: Reference, askTense: AskTense): CalendarPoint | null {
  switch (expression.kind) {
    case 'year':
    case 'decade':
    case 'century':
      return pointAt(expression.kind, Math.max(1, expression.year), 1, 1);
    case 'day':
      return resolveDay(expression, reference, askTense);
    case 'week-of': {
      const day = resolveDay({ ...expression, kind: 'day', which: null }, reference, askTense);
      return day === null ? null : { date: day.date, precision: 'week' };
    }
    case 'month':
      return resolveMonth(expression, reference, askTense);
    case 'quarter':
      return resolveQuarter(expression, reference, askTense);
    case 'weekday':
      return resolveWeekday(expression, reference, askTense);
    case 'shift':
      return resolveShift(expression, reference);
    case 'time':
      return resolveTime(reference);
  }
}

/** Where in the calendar the edition is, for a phrase that names a stretch as long as this; `null` where nothing says so. */
function findEdition({ edition }: Pick<Reference, 'edition'>, unit: Unit): CalendarDay | null {
  return edition !== null && isAsFine(edition.precision, unit) ? edition.date : null;
}

/** `null` where the calendar has no such day. */
function pointAt(
  precision: CalendarPoint['precision'],
  year: number,
  month: number,
  day: number,
): CalendarPoint | null {
  const date = dayOf(year, month, day);
  return date === null ? null : { date, precision };
}

function resolveDay(
  { year, month, day, which }: Of<'day'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  if (year !== null) return pointAt('day', year, month, day);
  const edition = findEdition(reference, 'day');
  if (edition === null) return null;
  const nearest = chooseNearest(month, day, edition);
  if (nearest === null) return null;
  const gap = daysBetween(edition, nearest);
  const wrongSide =
    which === null
      ? (gap > NEAR_DAYS && askTense() === 'past') || (gap < -NEAR_DAYS && askTense() === 'future')
      : (gap > 0 && which === -1) || (gap < 0 && which === 1);
  return pointAt('day', wrongSide ? nearest.year - Math.sign(gap) : nearest.year, month, day);
}

/** Within this many days a date is the nearest one, whatever the tense: news is about days that are near. */
const NEAR_DAYS = 60;

/** That day of last year, this year or next year, whichever is nearest to the edition date. */
function chooseNearest(month: number, day: number, edition: CalendarDay): CalendarDay | null {
  let nearest: CalendarDay | null = null;
  let shortest = Infinity;
  for (let year = edition.year - 1; year <= edition.year + 1; year++) {
    const date = dayOf(year, month, day);
    const distance = date === null ? Infinity : Math.abs(daysBetween(edition, date));
    if (distance >= shortest) continue;
    nearest = date;
    shortest = distance;
  }
  return nearest;
}

function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return numberDay(to) - numberDay(from);
}

function resolveMonth(
  { year, month, which }: Of<'month'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  if (year !== null) return pointAt('month', year, month, 1);
  const edition = findEdition(reference, 'month');
  if (edition === null) return null;
  return pointAt('month', yearOfMonth(month, which, edition, askTense), month, 1);
}

/** A month further ahead than this is named with its year. */
const NEAR_MONTHS = 8;

function yearOfMonth(month: number, which: Which | null, edition: CalendarDay, askTense: AskTense): number {
  if (which === -1) return month < edition.month ? edition.year : edition.year - 1;
  if (which === 1) return month > edition.month ? edition.year : edition.year + 1;
  if (which === 0 || month === edition.month) return edition.year;
  const lastYear = month < edition.month ? edition.year : edition.year - 1;
  const monthsAhead = (month - edition.month + 12) % 12;
  return monthsAhead <= NEAR_MONTHS && askTense() === 'future' ? lastYear + 1 : lastYear;
}

function resolveQuarter(
  { year, quarter }: Of<'quarter'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const month = 3 * quarter - 2;
  if (year !== null) return pointAt('quarter', year, month, 1);
  const edition = findEdition(reference, 'quarter');
  if (edition === null) return null;
  const isLastYear = quarter > quarterOf(edition) && askTense() !== 'future';
  return pointAt('quarter', isLastYear ? edition.year - 1 : edition.year, month, 1);
}

function resolveWeekday(
  { weekday, which }: Of<'weekday'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const edition = findEdition(reference, 'day');
  if (edition === null) return null;
  const back = (weekdayNumber(edition) - weekday + 7) % 7;
  return { date: addDays(edition, daysToWeekday(back, which, askTense)), precision: 'day' };
}

/** Days from the edition date to a weekday that was `back` days ago. */
function daysToWeekday(back: number, which: Which | null, askTense: AskTense): number {
  if (which === -1) return back === 0 ? -7 : -back;
  if (which === 1) return 7 - back;
  if (back === 0) return 0;
  return which === 0 || askTense() === 'future' ? 7 - back : -back;
}

function resolveShift({ unit, amount, from }: Of<'shift'>, reference: Reference): CalendarPoint | null {
  const edition = findEdition(reference, unit);
  const base = from === 'edition' ? edition : baseOfNamed(unit, reference.named, edition);
  return base === null ? null : { date: addUnits(base, unit, amount), precision: unit };
}

/** `a day later` needs a day; `a year earlier`, as in reports on earnings, is counted from the edition date. */
function baseOfNamed(
  unit: Unit,
  named: CalendarPoint | null,
  edition: CalendarDay | null,
): CalendarDay | null {
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

const MONTHS_IN = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const satisfies Partial<
  Record<Unit, number>
>;

function addUnits(day: CalendarDay, unit: Unit, amount: number): CalendarDay {
  if (unit === 'day') return addDays(day, amount);
  if (unit === 'week') return addDays(day, 7 * amount);
  return addMonths(day, MONTHS_IN[unit] * amount);
}

function resolveTime({ named, ...reference }: Reference): CalendarPoint | null {
  if (named?.precision === 'day') return named;
  const edition = findEdition(reference, 'day');
  return edition === null ? null : { date: edition, precision: 'day' };
}
