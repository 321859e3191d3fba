import { addDays, addMonths, type CalendarDay, dayOf, numberDay, weekdayNumber } from '../calendar-day.ts';
import type { CalendarPoint } from '../calendar-point.ts';
import type { Which } from '../calendar-words.ts';
import type { NamedYear } from '../expression.ts';
import { type AskTense, findEdition, findYear, type Of, pointAt, type Reference } from './reference.ts';

/** `August 3`, of the year that is said, or of the nearest. */
export function resolveDay(
  { month, day, ...said }: Of<'day'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  return resolveYearly((year) => dayOf(year, month, day), said, reference, askTense);
}

export function resolveFeast(
  feast: Of<'feast'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  return resolveYearly((year) => feastOf(year, feast), feast, reference, askTense);
}

type DayInYear = (year: number) => CalendarDay | null;

function resolveYearly(
  dayIn: DayInYear,
  { year, which }: { readonly year: NamedYear; readonly which: Which | null },
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  if (year !== null) {
    const said = findYear(year, reference);
    const date = said === null ? null : dayIn(said);
    return date === null ? null : { date, precision: 'day' };
  }
  const edition = findEdition(reference, 'day');
  if (edition === null) return null;
  const nearest = chooseNearest(dayIn, edition);
  if (nearest === null) return null;
  const gap = daysBetween(edition, nearest);
  const wrongSide =
    which === null
      ? (gap > NEAR_DAYS && askTense() === 'past') || (gap < -NEAR_DAYS && askTense() === 'future')
      : (gap > 0 && which === -1) || (gap < 0 && which === 1);
  const date = wrongSide ? dayIn(nearest.year - Math.sign(gap)) : nearest;
  return date === null ? null : { date, precision: 'day' };
}

/** Within this many days a date is the nearest one, whatever the tense: news is about days that are near. */
const NEAR_DAYS = 100;

/** That day of last year, this year or next year, whichever is nearest to the edition date. */
function chooseNearest(dayIn: DayInYear, edition: CalendarDay): CalendarDay | null {
  let nearest: CalendarDay | null = null;
  let shortest = Infinity;
  for (let year = edition.year - 1; year <= edition.year + 1; year++) {
    const date = dayIn(year);
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

function feastOf(year: number, { month, weekday, nth }: Of<'feast'>): CalendarDay | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const firstOne = addDays(first, (weekday - weekdayNumber(first) + 7) % 7);
  if (nth > 0) return addDays(firstOne, 7 * (nth - 1));
  const fifth = addDays(firstOne, 28);
  return fifth.month === month ? fifth : addDays(firstOne, 21);
}

export function resolveDayOfMonth(
  { day }: Of<'day-of-month'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const edition = findEdition(reference, 'day');
  if (edition === null) return null;
  const tense = day === edition.day ? null : askTense();
  const months = tense === 'past' && day > edition.day ? -1 : tense === 'future' && day < edition.day ? 1 : 0;
  const { year, month } = addMonths({ ...edition, day: 1 }, months);
  return pointAt('day', year, month, day);
}

export function resolveWeekday(
  { weekday, which, week, follows }: Of<'weekday'>,
  reference: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const edition = findEdition(reference, 'day');
  if (edition === null) return null;
  const before = follows && reference.inSentence?.precision === 'day' ? reference.inSentence.date : null;
  if (before !== null)
    return { date: addDays(before, (weekday - weekdayNumber(before) + 7) % 7), precision: 'day' };
  const today = weekdayNumber(edition);
  const days =
    week === null ? daysToWeekday((today - weekday + 7) % 7, which, askTense) : 7 * week + weekday - today;
  return { date: addDays(edition, days), precision: 'day' };
}

/** Days from the edition date to a weekday that was `back` days ago. */
function daysToWeekday(back: number, which: Which | null, askTense: AskTense): number {
  if (which === -1) return back === 0 ? -7 : -back;
  if (which === 1) return 7 - back;
  if (back === 0) return 0;
  return which === 0 || askTense() === 'future' ? 7 - back : -back;
}
