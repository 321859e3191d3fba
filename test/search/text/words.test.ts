import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFoundWords } from '../../../src/search/text/words.ts';

const wordsOf = (text: string): readonly string[] => listFoundWords(text).map(({ word }) => word);

describe('words are letters and figures side by side', () => {
  it.each([
    ['O’Neill’s plan', ['o', 'neill', 's', 'plan']],
    ["O'Neill's plan", ['o', 'neill', 's', 'plan']],
    ['mother-in-law', ['mother', 'in', 'law']],
    ['the U.S. and the EU', ['the', 'u', 's', 'and', 'the', 'eu']],
    ['co\u00adoperation', ['cooperation']],
    ['3.5 % of $2bn', ['3', '5', 'of', '2bn']],
    ['‘Élysée’—“Noël”', ['elysee', 'noel']],
    ['good 😀 news 👨‍👩‍👧!', ['good', 'news']],
    ['a\ud83dz \ude00', ['a', 'z']],
    ['snake_case', ['snake', 'case']],
    ['', []],
    [' …!?-— ', []],
    ['постановление Йемена', ['постановление', 'йемена']],
    ['قال الرئيس، أمس', ['قال', 'الرييس', 'امس']],
    ['हिन्दी समाचार', ['हिन्दी', 'समाचार']],
    ['한국 대통령', ['한국', '대통령']],
    ['النبي ﷺ', ['النبي', 'صلياللهعليهوسلم']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('where no spaces stand between words, pairs of signs are', () => {
  it.each([
    ['東京都', ['東京', '京都', '都']],
    ['米', ['米']],
    ['NATO軍が', ['nato', '軍が', 'が']],
    ['ニュース', ['ニュ', 'ュー', 'ース', 'ス']],
    ['ﾆｭｰｽ', ['ニュ', 'ュー', 'ース', 'ス']],
    ['ｶﾞｽ', ['ガス', 'ス']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['กรุง', ['กรุ', 'รุง', 'ง']],
    ['東京 大阪', ['東京', '京', '大阪', '阪']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('and are marked as such, each where its first sign stands', () => {
    expect(listFoundWords('in 東京')).toEqual([
      { word: 'in', start: 0, end: 2, isPair: false },
      { word: '東京', start: 3, end: 4, isPair: true },
      { word: '京', start: 4, end: 5, isPair: true },
    ]);
  });
});

it('a word of ten thousand letters is known by its beginning', () => {
  const [word, ...others] = wordsOf('x'.repeat(10_000));
  expect(word).toBe('x'.repeat(64));
  expect(others).toEqual([]);
  // Also where letters take two units.
  expect(wordsOf(`x${'𐐨'.repeat(10_000)}`)).toEqual([`x${'𐐨'.repeat(31)}`]);
});

it('words stand in order, beside each other, and none is empty or has a blank in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      let end = 0;
      for (const found of listFoundWords(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.word).toMatch(/^\S+$/u);
        expect(found.word.isWellFormed()).toBe(true);
        end = found.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
