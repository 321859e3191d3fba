import type { Unit, Which } from './calendar-words.ts';

/** A year as it is said beside a quarter, a month or a day: `1998`, `last year`; `null`: not at all. */
export type NamedYear = number | { readonly which: Which } | null;

/** A stretch that comes back every year. */
export type YearlyUnit = 'week' | 'month' | 'quarter';

/** A date as it is said, before it is known which day, month or year is meant. */
export type Expression =
  | {
      readonly kind: 'day';
      readonly year: NamedYear;
      readonly month: number;
      readonly day: number;
      readonly which: Which | null;
    }
  /** `Thanksgiving`: a weekday of a month; `nth` 1 is the first, -1 the last. */
  | {
      readonly kind: 'feast';
      readonly year: NamedYear;
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly which: Which | null;
    }
  /** `the 15th`: of the month of the edition, or the one beside it. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  | {
      readonly kind: 'month';
      readonly year: NamedYear;
      readonly month: number;
      readonly which: Which | null;
    }
  | {
      readonly kind: 'quarter';
      readonly year: NamedYear;
      readonly quarter: number;
      /** Of a business year: it may be over before the calendar's begins. */
      readonly fiscal: boolean;
      /** `third quarter ended Jan. 31` is of the year of that day. */
      readonly ends: Extract<Expression, { kind: 'day' }> | null;
    }
  | { readonly kind: 'year' | 'decade' | 'century'; readonly year: number }
  /** `week`: `Tuesday of last week`; `follows`: the one after the day right before it, `Monday to Thursday`. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which | null;
      readonly week: Which | null;
      readonly follows: boolean;
    }
  /**
   * `last week`, `three days ago`: away from the edition date; `a day later`: from the date named before. `at` is how
   * closely it is meant: `ten years ago today` is a day.
   */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: 'edition' | 'named';
      readonly at: Unit;
    }
  /**
   * What is set beside the stretch that the article tells of: `a year earlier` and `the year-ago quarter` (`back` 1),
   * `the 1990 quarter`, `the quarter` itself (`back` 0). `unit` is `null` where the words do not say which stretch it is.
   */
  | {
      readonly kind: 'like';
      readonly unit: YearlyUnit | null;
      readonly year: NamedYear;
      readonly back: number;
      /** Where years are counted from if no such stretch was named. */
      readonly from: 'edition' | 'named';
    }
  /** `the end of the year`: of the one that the sentence tells of. */
  | {
      readonly kind: 'told';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      /** `at the end of`: told of in the past tense, it is over. */
      readonly ended: boolean;
    }
  /** The week or the quarter of a day: `the week of March 6`, `the quarter ended June 30`. */
  | {
      readonly kind: 'holding';
      readonly unit: 'week' | 'quarter';
      readonly year: NamedYear;
      readonly month: number;
      readonly day: number;
    }
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
