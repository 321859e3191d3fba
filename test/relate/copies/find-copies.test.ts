import { expect, test } from 'vitest';
import { findCopies } from '../../../src/relate/copies/find-copies.ts';
import { type DraftInput, inputOf, inputsOf, listRows } from '../related/input-of.ts';

/** Sixty words, none of them twice. */
const STORY = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
const OTHER = Array.from({ length: 60 }, (_, i) => `other${i}`).join(' ');

const article = (id: string, headline: string, text: string): DraftInput =>
  inputOf(id, '2023-08-04', headline, text);
const listCopies = (drafts: readonly DraftInput[]) => {
  const input = inputsOf(drafts);
  return listRows(input, findCopies(input));
};
const copiesOf = (id: string, drafts: readonly DraftInput[]) => listCopies(drafts).get(id)?.join(' ') ?? '';

test('one agency text under two headlines is found from both', () => {
  const inputs = [
    article('a', 'Coup in Niger', STORY),
    article('b', 'Niger army takes power', STORY),
    article('c', 'Wheat', OTHER),
  ];
  expect(copiesOf('a', inputs)).toBe('b');
  expect(copiesOf('b', inputs)).toBe('a');
  expect(copiesOf('c', inputs)).toBe('');
});

test('case, quotes, dashes and line breaks make no difference', () => {
  const retyped = STORY.toUpperCase().replace('WORD3 ', '“WORD3” –\n');
  expect(copiesOf('a', [article('a', '', STORY), article('b', '', retyped)])).toBe('b');
});

test('a text cut by a fifth is a copy, one cut by half is not', () => {
  const cut = (share: number) =>
    STORY.split(' ')
      .slice(0, 60 * share)
      .join(' ');
  expect(copiesOf('a', [article('a', '', STORY), article('b', '', cut(0.8))])).toBe('b');
  expect(copiesOf('a', [article('a', '', STORY), article('b', '', cut(0.5))])).toBe('');
});

test('the most alike comes first', () => {
  const nearly = STORY.replace('word5 ', 'changed ');
  expect(copiesOf('a', [article('a', '', STORY), article('b', '', nearly), article('c', '', STORY)])).toBe(
    'c b',
  );
});

test('an article of a few words is a copy of the very same one', () => {
  const brief = 'The border is open.';
  expect(copiesOf('a', [article('a', 'Brief', brief), article('b', 'Brief', brief)])).toBe('b');
});

test('notices of a few words are not compared', () => {
  const notice = 'Qtly div 12 cts vs 12 cts prior. Pay April 15. Record April 1.';
  expect(
    listCopies([article('a', 'Acme sets payout', notice), article('b', 'Zeta sets payout', notice)]).size,
  ).toBe(0);
});

test('the order of the input changes nothing', () => {
  const inputs = [article('a', 'x', STORY), article('b', 'y', STORY), article('c', 'z', `${STORY} more`)];
  expect(listCopies([...inputs].reverse())).toEqual(listCopies(inputs));
});

test('a thousand articles with one formula are told apart', () => {
  const inputs = Array.from({ length: 1000 }, (_, i) =>
    article(
      `n${i}`,
      `Notice ${i}`,
      Array.from({ length: 60 }, (_, w) => (w < 15 ? `formula${w}` : `n${i}w${w}`)).join(' '),
    ),
  );
  expect(listCopies(inputs).size).toBe(0);
});
