import { expect, it } from 'vitest';
import { foldCase } from '../../../src/tools/text/tokens.ts';
import { findAmbiguous } from '../../../src/train/lists/derived/ambiguous-names.ts';
import { formPlurals } from '../../../src/train/lists/derived/demonym-plurals.ts';
import { sortTitles } from '../../../src/train/lists/derived/sorted-titles.ts';
import { findSurname } from '../../../src/train/lists/derived/surnames.ts';
import type { Listed, ListName } from '../../../src/train/lists/listed-name.ts';

function list(names: Partial<Record<ListName, readonly string[]>>): Listed {
  return new Map(
    Object.entries(names).map(([name, entries]) => [
      name as ListName,
      new Map(entries.map((entry) => [foldCase(entry), entry])),
    ]),
  );
}

it('forms plurals of demonyms', () => {
  const demonym = ['German', 'Swiss', 'Chinese', 'Frenchman', 'Kurd', 'South African'];
  expect([...formPlurals(list({ demonym }))].map(({ name }) => name)).toEqual([
    'Germans',
    'Kurds',
    'South Africans',
  ]);
});

it('finds names that are common words', () => {
  const listed = list({ country: ['Turkey', 'Ghana'], wiki: ['house'] });
  expect([...findAmbiguous(listed)]).toEqual([{ list: 'ambiguous', name: 'Turkey' }]);
});

it.each([
  ['angela merkel', 'merkel'],
  ['sammy davis jr.', 'davis'],
  ['joan of arc', null],
  ['peter the great', null],
  ['kate bush', null],
  ['pelé', null],
])('finds the surname of %s: %s', (name, surname) => {
  expect(findSurname(name)).toBe(surname);
});

it('sorts titles by their words', () => {
  const listed = list({
    given: ['Angela', 'Kate', 'Paris', 'San'],
    surname: ['Merkel', 'Bush'],
    city: ['San Diego'],
    wiki: [
      'angela merkel',
      'kate bush',
      'kate house',
      'san diego',
      'derby county f.c.',
      'yale university',
      'green party (germany)',
      'birthday party',
      'ac power plugs and sockets',
    ],
  });
  expect([...sortTitles(listed)].map(({ list, name }) => `${list}: ${name}`)).toMatchInlineSnapshot(`
    [
      "person: angela merkel",
      "person: kate bush",
      "club: derby county f.c.",
      "club: derby county",
      "institution: yale university",
      "body: green party (germany)",
      "body: green party",
    ]
  `);
});
