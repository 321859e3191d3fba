import { addDays, addMonths, type CalendarDay, dayOf } from '../calendar-day.ts';
import type { CalendarPoint } from '../calendar-point.ts';
import type { Unit } from '../calendar-words.ts';
import type { Tense } from '../clause-tense.ts';
import type { Expression, NamedYear } from '../expression.ts';

/** What a phrase is resolved against. */
export interface Reference {
  /** The edition date; `null`: only absolute dates can be resolved. */
  readonly edition: CalendarPoint | null;
  /** The date named last before the phrase. */
  readonly named: CalendarPoint | null;
  /** The one named last in the same sentence. */
  readonly inSentence: CalendarPoint | null;
  /** The quarter, month or year whose figures are told of: what a sentence names first. */
  readonly period: CalendarPoint | null;
}

/** What the clause's verbs say; asked only where a phrase can lie on either side. */
export type AskTense = () => Tense | null;

/** An expression of one kind. */
export type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Where in the calendar the edition is, for a phrase that names a stretch as long as this; `null` where nothing says so. */
export function findEdition({ edition }: Pick<Reference, 'edition'>, unit: Unit): CalendarDay | null {
  return edition !== null && isAsFine(edition.precision, unit) ? edition.date : null;
}

/** The year that is said; `null` where none is, or where nothing tells which it is. */
export function findYear(year: NamedYear, reference: Reference): number | null {
  if (year === null || typeof year === 'number') return year;
  const edition = findEdition(reference, 'year');
  return edition === null ? null : edition.year + year.which;
}

/** `null` where the calendar has no such day. */
export function pointAt(
  precision: CalendarPoint['precision'],
  year: number,
  month: number,
  day: number,
): CalendarPoint | null {
  const date = dayOf(year, month, day);
  return date === null ? null : { date, precision };
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

export function isAsFine(precision: Unit, unit: Unit): boolean {
  return ORDER.indexOf(precision) <= ORDER.indexOf(unit);
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const satisfies Partial<
  Record<Unit, number>
>;

export function addUnits(day: CalendarDay, unit: Unit, amount: number): CalendarDay {
  if (unit === 'day') return addDays(day, amount);
  if (unit === 'week') return addDays(day, 7 * amount);
  return addMonths(day, MONTHS_IN[unit] * amount);
}
