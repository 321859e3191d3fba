import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayOf,
  numberDay,
  parseDay,
  quarterOf,
  weekdayNumber,
  weekOf,
} from '../../../src/annotate/dates/calendar-day.ts';

const modelOf = ({ year, month, day }: CalendarDay): DateTime => DateTime.utc(year, month, day);
const pick = ({ year, month, day }: DateTime): CalendarDay => ({ year, month, day });

/** Days of the years 1 to 9999. */
const days = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((count) => pick(DateTime.utc(1970).plus({ days: count })));

describe('a calendar day agrees with Luxon', () => {
  test('on its weekday, quarter and week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const model = modelOf(day);
        expect(weekdayNumber(day)).toBe(model.weekday);
        expect(quarterOf(day)).toBe(model.quarter);
        expect(weekOf(day)).toEqual({ year: model.weekYear, week: model.weekNumber });
      }),
      { numRuns: 1000 },
    );
  });

  test('on the days and months after it and before it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(later).toEqual(pick(modelOf(day).plus({ days: count })));
        expect(numberDay(later) - numberDay(day)).toBe(count);
        expect(addMonths(day, count)).toEqual(pick(modelOf(day).plus({ months: count })));
      }),
      { numRuns: 1000 },
    );
  });

  test('on which days there are', () => {
    const year = fc.constantFrom(1, 4, 1900, 1999, 2000, 2023, 2024, 9999);
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (y, month, day) => {
        expect(dayOf(y, month, day) !== null).toBe(DateTime.utc(y, month, day).isValid);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2023-02-29', null],
  ['2023-8-3', null],
  ['', null],
])('the edition date %j', (text, day) => {
  expect(parseDay(text)).toEqual(day);
});
