import { expect, test } from 'vitest';
import { readLoneDate } from '../../../src/load/sections/lone-date.ts';

const RULES = { zone: 'UTC', dateOrder: null } as const;

test.each([
  ['(July 14, 2006)', '2006-07-14'],
  ['Published: 21 March 1998', '1998-03-21'],
  ['Tuesday, 4 March 2003', '2003-03-04'],
  ['٤ أغسطس ٢٠٢٣', '2023-08-04'],
])('%s is nothing but a date', (line, day) => {
  expect(readLoneDate(line, RULES)?.date).toBe(day);
});

test.each(['Pay April 3', 'Record date April 10, 1987', 'Shr 12 cts vs 13 cts', 'Net 1,234,567 vs 98'])(
  '%s is more, or none',
  (line) => {
    expect(readLoneDate(line, RULES)).toBeNull();
  },
);
