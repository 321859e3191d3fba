import { addMonths, type CalendarDay } from '../calendar-day.ts';
import type { CalendarPoint } from '../calendar-point.ts';
import type { Unit } from '../calendar-words.ts';
import type { YearlyUnit } from '../expression.ts';
import {
  type AskTense,
  addUnits,
  findEdition,
  findYear,
  isAsFine,
  type Of,
  pointAt,
  type Reference,
} from './reference.ts';

export function resolveShift(
  { unit, amount, from, at }: Of<'shift'>,
  reference: Reference,
): CalendarPoint | null {
  const edition = findEdition(reference, at);
  const base = from === 'edition' ? edition : baseOfNamed(unit, reference.named, edition);
  return base === null ? null : { date: addUnits(base, unit, amount), precision: at };
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

export function resolveLike(
  { unit, year, back, from }: Of<'like'>,
  reference: Reference,
): CalendarPoint | null {
  const said = findYear(year, reference);
  if (year !== null && said === null) return null;
  const base = baseOfLike(unit, reference);
  if (base === null) {
    if (unit !== null) return null;
    const counted: Of<'shift'> = { kind: 'shift', unit: 'year', amount: -back, from, at: 'year' };
    return said === null ? resolveShift(counted, reference) : pointAt('year', said, 1, 1);
  }
  const years = said === null ? -back : said - base.date.year;
  return { date: addMonths(base.date, 12 * years), precision: base.precision };
}

/** The stretch that is compared with another year's; `null` where it is a year, or where nothing says which it is. */
function baseOfLike(unit: YearlyUnit | null, { edition, period }: Reference): CalendarPoint | null {
  const isTold = period !== null && (period.precision === unit || (unit === null && isComparable(period)));
  if (isTold) return period;
  if (unit === null || edition === null || !isAsFine(edition.precision, unit)) return null;
  // Reports tell of the quarter that is over.
  const date = unit === 'quarter' ? addMonths({ ...edition.date, day: 1 }, -3) : edition.date;
  return { date, precision: unit };
}

const isComparable = ({ precision }: CalendarPoint): boolean =>
  precision === 'quarter' || precision === 'month';

/** Until this month, the end of the year that is told of in the past tense is that of the year before. */
const LAST_MONTH_OF_REVIEWS = 4;

export function resolveTold(
  { unit, ended }: Of<'told'>,
  { inSentence, named, ...reference }: Reference,
  askTense: AskTense,
): CalendarPoint | null {
  const told = unit === 'day' ? named : inSentence;
  if (told !== null && isAsFine(told.precision, unit)) return { date: told.date, precision: unit };
  const edition = findEdition(reference, unit);
  if (edition === null) return null;
  const lastYear =
    ended && unit === 'year' && edition.month <= LAST_MONTH_OF_REVIEWS && askTense() === 'past';
  return { date: lastYear ? { ...edition, year: edition.year - 1, day: 1 } : edition, precision: unit };
}

export function resolveTime({ named, ...reference }: Reference): CalendarPoint | null {
  if (named?.precision === 'day') return named;
  const edition = findEdition(reference, 'day');
  return edition === null ? null : { date: edition, precision: 'day' };
}
