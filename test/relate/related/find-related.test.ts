import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/model/model.ts';
import { findRelated } from '../../../src/relate/related/find-related.ts';
import { weighArticles } from '../../../src/relate/related/weigh-articles.ts';
import { inputOf } from './input-of.ts';

const COUP = [
  inputOf('a1', '2023-07-26', 'Soldiers seize president', 'Guards hold the president in his palace.', [
    'people/mohamed-bazoum',
    'places/niger',
  ]),
  inputOf(
    'a2',
    '2023-07-28',
    'General names himself leader',
    'The general says guards ousted the president.',
    ['people/mohamed-bazoum', 'places/niger'],
  ),
  inputOf('a3', '2023-07-30', 'Bloc threatens force', 'The bloc wants the president back in his palace.', [
    'people/mohamed-bazoum',
    'organisations/ecowas',
  ]),
];
const OTHERS = [
  inputOf('b1', '2023-07-26', 'Wheat harvest grows', 'Farmers reap more wheat and barley.', [
    'places/france',
  ]),
  inputOf('b2', '2023-07-27', 'Barley prices fall', 'A large harvest of wheat and barley weighs on prices.', [
    'places/france',
  ]),
];
const ids = (found: readonly ArticleId[] | undefined) => found?.join(' ');

test('articles of the same people and matters are related, nearest first', () => {
  const related = findRelated(weighArticles([...COUP, ...OTHERS]));
  expect(ids(related.get(COUP[0]!.id))).toBe('a2 a3');
  expect(ids(related.get(OTHERS[0]!.id))).toBe('b2');
});

test('of two that are equally like an article, the one nearer in time comes first', () => {
  const text = 'Miners strike over wages at the uranium mine.';
  const later = ['2023-08-20', '2024-08-02', '2023-08-02'].map((date, i) =>
    inputOf(`m${i}`, date, `Strike ${'abc'[i]}${'abc'[i]}${'abc'[i]}`, text, ['places/arlit']),
  );
  const first = inputOf('m', '2023-08-01', 'Miners strike', text, ['places/arlit']);
  expect(ids(findRelated(weighArticles([...later, first, ...OTHERS])).get(first.id))).toBe('m2 m0 m1');
});

test('a copy of an article is not also related to it', () => {
  const copies = new Map([[COUP[0]!.id, [COUP[1]!.id]]]);
  expect(ids(findRelated(weighArticles([...COUP, ...OTHERS]), copies).get(COUP[0]!.id))).toBe('a3');
});

test('an undated article is related too', () => {
  const undated = inputOf('u', null, 'President seized', 'Guards hold the president.', ['places/niger']);
  const related = findRelated(weighArticles([...COUP, undated, ...OTHERS]));
  expect(ids(related.get(undated.id))).toBe('a1 a2 a3');
  expect(related.get(COUP[0]!.id)).toContain('u');
});

test('at most five are given', () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    inputOf(`m${i}`, `2023-08-0${i + 1}`, 'Miners strike', 'Wages at the uranium mine.', ['places/arlit']),
  );
  const related = findRelated(weighArticles([...many, ...OTHERS]));
  expect(ids(related.get(many[0]!.id))).toBe('m1 m2 m3 m4 m5');
});

test('the order of the input changes nothing', () => {
  const all = [...COUP, ...OTHERS];
  const sorted = (map: ReadonlyMap<ArticleId, readonly ArticleId[]>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(findRelated(weighArticles([...all].reverse())))).toEqual(
    sorted(findRelated(weighArticles(all))),
  );
});

test('an empty archive and a single article have no related articles', () => {
  expect(findRelated(weighArticles([])).size).toBe(0);
  expect(findRelated(weighArticles([COUP[0]!])).size).toBe(0);
});
