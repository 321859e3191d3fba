import { expect, test } from 'vitest';
import { rememberRows } from '../../src/tools/collections/memoise.ts';

test('what was answered of a row is remembered, until there are too many', () => {
  const asked: number[] = [];
  const square = rememberRows((row) => [asked.push(row), row * row], 10, 2);
  const answers = [3, 0, 3, 0, 7, 7, 3].map((row) => square(row)[1]);
  expect(answers).toEqual([9, 0, 9, 0, 49, 49, 9]);
  expect(asked).toEqual([3, 0, 7, 3]);
});
