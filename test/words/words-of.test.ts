import { describe, expect, it, test } from 'vitest';
import { ENGLISH } from '../../src/words/languages/en.ts';
import { findWords, LANGUAGES, pageLanguage, wordsOf } from '../../src/words/words-of.ts';

describe('the words of a language', () => {
  test.each([
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['en-US', 'en-US', 'en-US'],
    ['EN-us', 'en-US', 'EN-us'],
    ['fr', 'fr', 'fr'],
    ['fr-BE', 'fr', 'fr-BE'],
    ['fr-Latn-CA', 'fr', 'fr'],
    ['es-MX', 'es', 'es-MX'],
    ['pt-BR', 'pt', 'pt-BR'],
    ['pt-PT', 'pt-PT', 'pt-PT'],
    ['pt-MZ', 'pt-PT', 'pt-MZ'],
    ['de-AT', 'de-AT', 'de-AT'],
    ['de-LI', 'de-CH', 'de-LI'],
    ['ar-EG', 'ar', 'ar-EG'],
    ['ar-LB', 'ar-LB', 'ar-LB'],
    ['ar-Latn', 'ar', 'ar'],
    ['frr', 'en', 'en'],
    ['ha', 'en', 'en'],
  ])('%s: those of %s, on pages in %s', (language, words, page) => {
    expect(wordsOf(language).tag).toBe(words);
    expect(pageLanguage(language)).toBe(page);
  });

  it('are told from those that stand in for them', () => {
    expect(findWords('ha')).toBe(null);
    expect(wordsOf('ha')).toBe(ENGLISH);
  });

  test.each(Object.entries(LANGUAGES))('%s says so itself', (tag, words) => expect(words.tag).toBe(tag));
});

/** Every text that stands in words by itself, and what it is there. */
function* textsOf(words: unknown, path: string): Iterable<readonly [string, string]> {
  if (typeof words === 'string') yield [path, words];
  if (typeof words !== 'object' || words === null) return;
  for (const [key, value] of Object.entries(words)) yield* textsOf(value, `${path}.${key}`);
}

describe('what stands in words', () => {
  const texts = Object.values(LANGUAGES).flatMap((words) => [...textsOf(words, words.tag)]);

  it('is set as newspapers set it', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([, text]) => /['"]|\.\.\.|--| - /.test(text))).toEqual([]);
    const french = texts.filter(([path]) => path.startsWith('fr'));
    expect(french.filter(([, text]) => /(?<!\u202f)[;:!?»]|«(?!\u202f)/.test(text))).toEqual([]);
    const swiss = texts.filter(([path]) => path.startsWith('de-CH'));
    expect(swiss.filter(([, text]) => /[ß„“]/.test(text))).toEqual([]);
  });

  it('has Arabic signs among Arabic letters', () => {
    const arabic = texts.filter(([path]) => path.startsWith('ar'));
    expect(arabic.length).toBeGreaterThan(900);
    expect(
      arabic.filter(([, text]) => /[,;?“”]|\p{Script=Arabic}\u0640/u.test(text.replace(/^[,.]$/, ''))),
    ).toEqual([]);
  });

  it('is never empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '' && !/[\u202f]/.test(text))).toEqual([]);
  });
});
