import type { CalendarPoint } from '../calendar-point.ts';
import type { Expression } from '../expression.ts';
import { type AskTense, pointAt, type Reference } from './reference.ts';
import { resolveDay, resolveDayOfMonth, resolveFeast, resolveWeekday } from './resolve-day.ts';
import { resolveLike, resolveShift, resolveTime, resolveTold } from './resolve-relative.ts';
import { resolveHolding, resolveMonth, resolveQuarter } from './resolve-stretch.ts';

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
    case 'feast':
      return resolveFeast(expression, reference, askTense);
    case 'day-of-month':
      return resolveDayOfMonth(expression, reference, askTense);
    case 'holding':
      return resolveHolding(expression, reference, askTense);
    case 'month':
      return resolveMonth(expression, reference, askTense);
    case 'quarter':
      return resolveQuarter(expression, reference, askTense);
    case 'weekday':
      return resolveWeekday(expression, reference, askTense);
    case 'shift':
      return resolveShift(expression, reference);
    case 'like':
      return resolveLike(expression, reference);
    case 'told':
      return resolveTold(expression, reference, askTense);
    case 'time':
      return resolveTime(reference);
  }
}
