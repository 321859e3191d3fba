import { addDays, type CalendarDay, quarterOf } from '../calendar-day.ts';
import type { CalendarPoint } from '../calendar-point.ts';
import type { Which } from '../calendar-words.ts';
import { type AskTense, findEdition, findYear, type Of, pointAt, type Reference } from './reference.ts';
import { resolveDay } from './resolve-day.ts';

/** A quarter may end some days after the calendar's: `the quarter ended Oct. 3`. */
const QUARTER_SLACK = 15;

export function resolveHolding(
  { unit, ...day }: Of<'holding'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const found = resolveDay({ ...day, kind: 'day', which: null }, reference, askTense);
  if (found === null) return null;
  return unit === 'week'
    ? { date: found.date, precision: 'week' }
    : { date: addDays(found.date, -QUARTER_SLACK), precision: 'quarter' };
}

export function resolveMonth(
  { year, month, which }: Of<'month'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  if (year !== null) {
    const said = findYear(year, reference);
    return said === null ? null : pointAt('month', said, month, 1);
  }
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

export function resolveQuarter(
  { year, quarter, fiscal, ends }: Of<'quarter'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const month = 3 * quarter - 2;
  if (year === null && ends !== null) {
    const end = resolveDay(ends, reference, askTense);
    return end === null ? null : pointAt('quarter', end.date.year, month, 1);
  }
  if (year !== null) {
    const said = findYear(year, reference);
    return said === null ? null : pointAt('quarter', said, month, 1);
  }
  const edition = findEdition(reference, 'quarter');
  if (edition === null) return null;
  const ahead = quarter - quarterOf(edition) - (fiscal ? 1 : 0);
  const isLastYear = ahead > 0 && askTense() !== 'future';
  return pointAt('quarter', isLastYear ? edition.year - 1 : edition.year, month, 1);
}
