import { expect, test } from 'vitest';
import type { Day } from '../../src/model/model.ts';
import { mondayOf, numberOfWeek, weekOfNumber } from '../../src/model/periods.ts';

test.each([
  ['2023-08-04', '2023-W31', '2023-07-31'],
  ['2023-07-31', '2023-W31', '2023-07-31'],
  ['2023-08-06', '2023-W31', '2023-07-31'],
  // A week is of the year that its Thursday is in.
  ['2021-01-03', '2020-W53', '2020-12-28'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['1969-12-29', '1970-W01', '1969-12-29'],
  ['1923-05-14', '1923-W20', '1923-05-14'],
])('%s is in the week %s, from %s on', (day, week, monday) => {
  expect(weekOfNumber(numberOfWeek(day as Day))).toBe(week);
  expect(mondayOf(week)).toBe(monday);
});
