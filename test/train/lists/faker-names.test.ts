import { expect, it } from 'vitest';
import { findNames } from '../../../src/train/lists/sources/faker-names.ts';

it.each([
  [
    ['Ann', 'Bo'],
    ['Ann', 'Bo'],
  ],
  [{ generic: ['Ann'], female: ['Bo'] }, ['Ann', 'Bo']],
  [{ generic: [{ value: 'Ann', weight: 2 }] }, ['Ann']],
  [[{ name: 'Air Alpha', iataCode: 'AA' }], ['Air Alpha']],
  [null, []],
  [undefined, []],
])('finds the names in %j', (entry, names) => {
  expect([...findNames(entry)]).toEqual(names);
});
