import { expect, test } from 'vitest';
import type { Description } from '../../../src/model/model.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { outlineAll } from '../outlined.ts';
import { readMarked } from './linked-news.ts';
import { resolveAll } from './list-resolved.ts';

/** What an archive says of Ann Lee, or of Ohio Gas, from one article after another, by their months. */
function describeIn(
  said: readonly (readonly [date: string, text: string])[],
  id = 'people/ann-lee',
  languages: readonly string[] = [],
): readonly Description[] {
  const annotated = said.map(([date, text], at) => {
    const marked = text.replaceAll('Ann Lee', '[[Ann Lee=p]]').replaceAll('Ohio Gas', '[[Ohio Gas=o]]');
    return readMarked(marked, { id: String(at + 1), date, language: languages[at] ?? 'en' }).annotated;
  });
  const { decisions } = readDecisions('', 'entities.yaml');
  const { entities } = resolveAll(outlineAll(annotated).outlines, decisions);
  return entities.find((entity) => entity.id === id)!.descriptions;
}

/** An article on each of the first days of a month. */
const onDays = (month: string, count: number, text: string) =>
  Array.from({ length: count }, (_, day) => [`${month}-${String(day + 1).padStart(2, '0')}`, text] as const);

const texts = (said: Parameters<typeof describeIn>[0]): readonly string[] =>
  describeIn(said).map(({ text }) => text);

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'at the length that many have',
    [
      'Finance Minister Ann Lee left.',
      'Finance Minister Ann Lee left.',
      'Cuban Finance Minister Ann Lee left.',
      'Cuban finance minister Ann Lee left.',
    ],
    ['Cuban Finance Minister'],
  ],
  [
    'however it is spelt, and wherever it stands',
    [
      'Vice-Chairman of Co Ann Lee left.',
      'Defense Secretary Ann Lee left.',
      'Ann Lee, the defence secretary, left.',
    ],
    ['Defense Secretary'],
  ],
  ['but not what only one says', ['Finance Minister Ann Lee left.', 'Ann Lee left.'], []],
  ['a word alone only where it says enough', ['Chairman Ann Lee left.', 'Chairman Ann Lee left.'], []],
  [
    'as of a president',
    ['President Ann Lee left.', 'President Ann Lee left.', 'Ann Lee left.'],
    ['President'],
  ],
  [
    'but of none who was one',
    ['President Ann Lee left.', 'President Ann Lee left.', 'Former President Ann Lee left.'],
    [],
  ],
])('a page says what most articles say: %s', (_, articles, expected) => {
  expect(texts(articles.map((text, at) => [`2023-08-0${at + 1}`, text] as const))).toEqual(expected);
});

test('what is said changes with the time', () => {
  const said = [
    ...onDays('1987-03', 6, 'Finance Minister Ann Lee spoke.'),
    ...onDays('1987-05', 6, 'Bank of Spain governor Ann Lee spoke.'),
  ];
  expect(describeIn(said)).toEqual([
    { text: 'Finance Minister', language: 'en', since: null },
    { text: 'Bank of Spain governor', language: 'en', since: '1987-05' },
  ]);
});

test('two that are said side by side are no change', () => {
  const said = [
    ...onDays('1987-03', 6, 'Finance Minister Ann Lee spoke.'),
    ...onDays('1987-04', 5, 'Bank of Spain governor Ann Lee spoke.'),
    ...onDays('1987-05', 6, 'Finance Minister Ann Lee spoke.'),
  ];
  expect(texts(said)).toEqual(['Finance Minister']);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['as one article does, where few name it', ['Ohio Gas, a unit of Sonat Inc, left.'], ['Unit of Sonat Inc']],
  [
    'as most agree, in whatever words',
    [
      'Ohio Gas, a unit of Sonat Inc, left.',
      "Ohio Gas, the world's largest gas supplier, left.",
      'The gas giant Ohio Gas left.',
    ],
    ["World's largest gas supplier"],
  ],
  [
    'but not that it is itself',
    ['Gas of Lima, a unit of Ohio Gas, and Ohio Gas, parent of Ohio Gas, left.'],
    [],
  ],
  [
    'and not what one of very many says',
    ['Ohio Gas, a unit of Sonat Inc, left.', ...new Array<string>(60).fill('Ohio Gas rose.')],
    [],
  ],
])('a page says what an organisation is: %s', (_, articles, expected) => {
  const said = articles.map((text) => ['2023-08-01', text] as const);
  expect(describeIn(said, 'organisations/ohio-gas').map(({ text }) => text)).toEqual(expected);
});

test('of several languages the one speaks in which most is said', () => {
  const said = [
    'Finance Minister Ann Lee left.',
    'La ministre des Finances Ann Lee part.',
    'Ann Lee, ministre des Finances, part.',
  ].map((text) => ['2023-08-01', text] as const);
  expect(describeIn(said, 'people/ann-lee', ['en', 'fr', 'fr-CA'])).toEqual([
    { text: 'Ministre des Finances', language: 'fr', since: null },
  ]);
});
