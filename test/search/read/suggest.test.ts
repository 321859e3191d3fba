import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../plan/archive-of.ts';
import { indexOf, type OpenedIndex } from '../index-of.ts';

/** A word in so many articles. */
const inArticles = (count: number, body: string): readonly Draft[] =>
  Array.from({ length: count }, (_, at) => ({ path: `${body}-${at}.md`, headline: `News ${at}`, body }));

describe('a word that was mistyped', () => {
  let index: OpenedIndex;

  beforeAll(async () => {
    index = await indexOf(
      [
        ...inArticles(40, 'Paul Volcker of the Reserve spoke on markets and countries.'),
        ...inArticles(30, 'Reagan met Gorbachev.'),
        ...inArticles(1, 'Ragan is rare, and so is a volker.'),
        ...inArticles(25, 'Mr Jones sells beliefs.'),
      ],
      ['Volcker', 'Reagan', 'Gorbachev', 'Jones'],
    );
  });

  it.each([
    ['gorbachov', 'gorbachev'],
    ['Gorbachov', 'Gorbachev'],
    ['Gorbatchev', 'Gorbachev'],
    ['Raegan', 'Reagan'],
    ['Regan', 'Reagan'],
    ['eRagan', 'reagan'],
    ['volkcer', 'volcker'],
    ['vlocker', 'volcker'],
    ['olcker', 'volcker'],
    // It is in an article, but its likes are in many more.
    ['volker', 'volcker'],
    ['mrakets', 'markets'],
    ['coutries', 'countries'],
    ['Jnoes', 'Jones'],
    ['beleifs', 'beliefs'],
    ['paul volker -markts', 'paul volcker -markts'],
    ['“news” Gorbachov', '“news” Gorbachev'],
  ])('%s: %s', async (typed, meant) => {
    expect((await index.ask(`${typed} `)).suggestion?.trim()).toBe(meant);
  });

  it.each(['volcker', 'reagans', 'market', 'xyzzy', 'the', '1987', '"volker"', '-volker', 'volcke', ''])(
    '%j is no mistake, or like nothing',
    async (typed) => {
      expect((await index.ask(typed)).suggestion).toBeNull();
    },
  );

  it('what is suggested is found', async () => {
    const { suggestion } = await index.ask('Raegan met Gorbachov ');
    expect(suggestion?.trim()).toBe('Reagan met Gorbachev');
    expect((await index.ask(suggestion!)).total).toBe(30);
  });
});

it('a word that is so frequent as to stand alone in the index is meant, too', async () => {
  const index = await indexOf([
    ...Array.from(
      { length: 900 },
      (_, at): Draft => ({
        path: `${at}.md`,
        headline: `Number ${at}`,
        body: `market ${'and so on '.repeat(at % 7)} market ${at % 2 === 0 ? '' : 'markets'} ${'abcdefghij'[at % 10]}${at}`,
      }),
    ),
  ]);
  expect((await index.ask('mxrket ')).suggestion?.trim()).toBe('market');
  expect((await index.ask('marekts ')).suggestion?.trim()).toBe('markets');
});
