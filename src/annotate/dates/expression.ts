import type { Unit, Which } from './calendar-words.ts';

/** A date as it is said, before it is known which day, month or year is meant. */
export type Expression =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly which: Which | null;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly which: Which | null;
    }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'year' | 'decade' | 'century'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  /** `last week`, `three days ago`: away from the edition date; `a day later`: from the date named before. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: 'edition' | 'named';
    }
  /** The week that holds a day: `the week of March 6`. */
  | { readonly kind: 'week-of'; readonly year: number | null; readonly month: number; readonly day: number }
  /** A time alone: of the day named before. */
  | { readonly kind: 'time' };

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** An expression found in tokens `start` to `end` (exclusive). */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
  readonly time: ClockTime | null;
}
