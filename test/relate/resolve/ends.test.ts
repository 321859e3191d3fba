import { expect, test } from 'vitest';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { outlineAll } from '../outlined.ts';
import { readMarked } from './linked-news.ts';
import { resolveAll } from './list-resolved.ts';

const KINDS = { 'Ann Lee': 'p', Lee: 'p', 'Bo Diaz': 'p', Greenpeace: 'o', Agadez: 'l' } as const;
const ANY_NAME = new RegExp(Object.keys(KINDS).join('|'), 'g');

/** The dates of the first and the last article that surely name somebody. */
function findEnds(id: string, articles: readonly (readonly [date: string, text: string])[]) {
  const annotated = articles.map(([date, text], at) => {
    const marked = text.replace(ANY_NAME, (name) => `[[${name}=${KINDS[name as keyof typeof KINDS]}]]`);
    return readMarked(marked, { id: String(at + 1), date }).annotated;
  });
  const { decisions } = readDecisions('', 'entities.yaml');
  const { resolved } = resolveAll(outlineAll(annotated).outlines, decisions);
  const ends = resolved.entities.find((entity) => entity.id === id)!.ends;
  return ends && [articles[ends.first]![0], articles[ends.last]![0]];
}

test.each([
  [
    'what shares no company with the others',
    [
      ['1987-01-01', 'Ann Lee of Greenpeace remains.'],
      ['1987-01-02', 'Ann Lee of Greenpeace sails.'],
      ['1987-02-01', 'Trade Minister Ann Lee left.'],
      ['1987-03-01', 'Trade Minister Ann Lee came.'],
    ],
    ['1987-02-01', '1987-03-01'],
  ],
  [
    'what has no more than a surname',
    [
      ['1987-01-01', 'Ann Lee met Bo Diaz.'],
      ['1987-01-02', 'Bo Diaz saw Ann Lee.'],
      ['1987-01-03', 'Bo Diaz saw Lee.'],
    ],
    ['1987-01-01', '1987-01-02'],
  ],
  [
    'what has no day',
    [
      ['1987-01', 'Ann Lee met Bo Diaz.'],
      ['1987-01-02', 'Bo Diaz saw Ann Lee.'],
      ['1987-01-03', 'Ann Lee met Bo Diaz.'],
    ],
    ['1987-01-02', '1987-01-03'],
  ],
  [
    'but not who has the office that others say',
    [
      ['1987-01-01', 'Trade Minister Ann Lee left.'],
      ['1987-02-01', 'Trade Minister Lee left.'],
    ],
    ['1987-01-01', '1987-02-01'],
  ],
] as const)('the first and the last leave out what is doubtful: %s', (_, articles, ends) => {
  expect(findEnds('people/ann-lee', articles)).toEqual(ends);
});

test.each([
  ['places/agadez', 'Rain in Agadez.'],
  ['organisations/greenpeace', 'Greenpeace sails.'],
])('of places and organisations all are taken: %s', (id, text) => {
  expect(
    findEnds(id, [
      ['1987-01-01', text],
      ['1987-02-01', text],
    ]),
  ).toEqual(['1987-01-01', '1987-02-01']);
});

test('who is named on no known day has no first article', () => {
  expect(
    findEnds('people/ann-lee', [
      ['1987-01', 'Here Ann Lee spoke.'],
      ['1987-02', 'There Ann Lee sang.'],
    ]),
  ).toBeNull();
});
