import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { stemWord } from '../../../src/search/text/stem.ts';
import { stemmerLanguage } from '../../../src/search/text/stemmer-language.ts';
import { openStemmer } from '../../../src/search/write/open-stemmer.ts';

const stemOf = (language: string, word: string): string => stemWord(fold(word), openStemmer(language));

describe('forms of a word are found under one stem', () => {
  it.each([
    ['en', ['market', 'markets', 'marketed']],
    ['en', ['country', 'countries']],
    ['en-GB', ['organisation', 'organisations']],
    ['fr', ['élection', 'élections', 'elections', 'ÉLECTION']],
    ['es', ['elección', 'elecciones']],
    ['pt', ['greve', 'greves']],
    ['de', ['Wahl', 'Wahlen']],
    ['de', ['Häuser', 'Hauser']],
    ['ar', ['مدرسة', 'المدرسة']],
    ['ru', ['выборы', 'выборов']],
    ['nb', ['avis', 'aviser']],
    ['tr', ['kitap', 'kitaplar']],
  ])('%s: %j', (language, words) => {
    expect(new Set(words.map((word) => stemOf(language, word))).size).toBe(1);
  });
});

it.each([
  ['en', 'news', 'market'],
  ['en', 'police', 'policy'],
  ['fr', 'grève', 'grâce'],
])('%s: %s is no form of %s', (language, one, other) => {
  expect(stemOf(language, one)).not.toBe(stemOf(language, other));
});

it('words with figures, and the shortest, have no other forms', () => {
  expect(['f16s', '1980s', 'us', 'is'].map((word) => stemOf('en', word))).toEqual([
    'f16s',
    '1980s',
    'us',
    'is',
  ]);
});

it.each(['ja', 'und', '', 'constructor', '__proto__', 'hasOwnProperty', 'x-private'])(
  'words of %j are found as they are written',
  (language) => {
    expect(openStemmer(language)).toBeNull();
    expect(stemOf(language, 'Markets')).toBe('markets');
  },
);

it('a stemmer is known by the language alone', () => {
  expect(['de-CH', 'pt-BR', 'nn', 'constructor'].map(stemmerLanguage)).toEqual([
    'de',
    'pt',
    'no',
    'constructor',
  ]);
});
