import type { Unit } from '../calendar-words.ts';
import type { Expression, Match } from '../expression.ts';

/** An expression that counts from the edition date or from the date named before. */
export const shift = (
  unit: Unit,
  amount: number,
  from: 'edition' | 'named',
  at: Unit = unit,
): Expression => ({
  kind: 'shift',
  unit,
  amount,
  from,
  at,
});

/** A match without a time of day. */
export const untimed = (start: number, end: number, expression: Expression): Match => ({
  start,
  end,
  expression,
  time: null,
});
