import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/model/model.ts';
import { countFeatures } from '../../../src/relate/related/count-features.ts';
import { findRelated } from '../../../src/relate/related/find-related.ts';
import { weighArticles } from '../../../src/relate/related/weigh-articles.ts';
import { raggedOf } from '../../../src/tools/columns/ragged.ts';
import { listTexts } from '../../../src/tools/columns/texts.ts';
import { type DraftInput, inputOf, inputsOf, listRows } from './input-of.ts';

function relatedOf(
  drafts: readonly DraftInput[],
  copies: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, readonly ArticleId[]> {
  const input = inputsOf(drafts);
  const vectors = weighArticles(countFeatures(input));
  const ids = listTexts(input.outlines.ids);
  const copiesOf = raggedOf(ids.map((id) => (copies[id] === undefined ? [] : [ids.indexOf(copies[id])])));
  return listRows(input, findRelated(vectors, copiesOf));
}

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
  const related = relatedOf([...COUP, ...OTHERS]);
  expect(ids(related.get('a1'))).toBe('a2 a3');
  expect(ids(related.get('b1'))).toBe('b2');
});

test('of two that are equally like an article, the one nearer in time comes first', () => {
  const text = 'Miners strike over wages at the uranium mine.';
  const later = ['2023-08-20', '2024-08-02', '2023-08-02'].map((date, i) =>
    inputOf(`m${i}`, date, `Strike ${'abc'[i]}${'abc'[i]}${'abc'[i]}`, text, ['places/arlit']),
  );
  const first = inputOf('m', '2023-08-01', 'Miners strike', text, ['places/arlit']);
  expect(ids(relatedOf([...later, first, ...OTHERS]).get('m'))).toBe('m2 m0 m1');
});

test('a copy of an article is not also related to it', () => {
  expect(ids(relatedOf([...COUP, ...OTHERS], { a1: 'a2' }).get('a1'))).toBe('a3');
});

test('an undated article is related too', () => {
  const undated = inputOf('u', null, 'President seized', 'Guards hold the president.', ['places/niger']);
  const related = relatedOf([...COUP, undated, ...OTHERS]);
  expect(ids(related.get('u'))).toBe('a1 a2 a3');
  expect(related.get('a1')).toContain('u');
});

test('at most five are given', () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    inputOf(`m${i}`, `2023-08-0${i + 1}`, 'Miners strike', 'Wages at the uranium mine.', ['places/arlit']),
  );
  const related = relatedOf([...many, ...OTHERS]);
  expect(ids(related.get('m0'))).toBe('m1 m2 m3 m4 m5');
});

test('the order of the input changes nothing', () => {
  const all = [...COUP, ...OTHERS];
  expect(relatedOf([...all].reverse())).toEqual(relatedOf(all));
});

test('an empty archive and a single article have no related articles', () => {
  expect(relatedOf([]).size).toBe(0);
  expect(relatedOf([COUP[0]!]).size).toBe(0);
});
