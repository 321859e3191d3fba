import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';

describe('a text is looked for', () => {
  it.each([
    ['Élysée', 'elysee', 'without accents'],
    ['e\u0301', 'e', 'however an accent is written'],
    ['Straße', 'strasse', 'ß as ss'],
    ['STRAẞE', 'strasse', 'its capital, too'],
    ['Øresund Łódź', 'oresund lodz', 'strokes as plain letters'],
    ['Cœur, Æsir, Þór', 'coeur, aesir, thor', 'joined letters as two'],
    ['İstanbul', 'istanbul', 'a Turkish capital with a dot as i'],
    ['ISPARTA ısparta', 'isparta isparta', 'a Turkish letter without one as i'],
    ['Ｎａｔｏ２', 'nato2', 'letters of full width as others'],
    ['ﬁnance', 'finance', 'ligatures as letters'],
    ['Йод', 'йод', 'й as a letter of its own'],
    ['и\u0306од', 'йод', 'also where it is written as two signs'],
    ['Ёлка', 'елка', 'ё as е'],
    ['Київ', 'киів', 'ї as і'],
    ['أحمد إلى آخر', 'احمد الي اخر', 'Arabic without hamza'],
    ['مُحَمَّد', 'محمد', 'Arabic without vowel signs'],
    ['محـــمد', 'محمد', 'Arabic without drawn-out lines'],
    ['مدرسة', 'مدرسه', 'ة as ه'],
    ['کی', 'كي', 'Persian letters as Arabic ones'],
    ['ﻣﺤﻤﺪ', 'محمد', 'shapes of letters as letters'],
    ['١٩٨٧ ۱۹۸۷', '1987 1987', 'Arabic and Persian figures as others'],
    ['שָׁלוֹם', 'שלום', 'Hebrew without points'],
    ['हिन्दी', 'हिन्दी', 'with the vowels of Devanagari'],
    ['한국', '한국', 'Hangul in syllables'],
    ['co\u00adope\u200bration', 'cooperation', 'without hyphens for breaks'],
    ['葛\u{e0100}城', '葛城', 'without what chooses the shape of a sign'],
    ['1\ufe0f\u20e3', '1', 'without the frame of a key'],
  ])('%s as %s: %s', (written, folded) => {
    expect(fold(written)).toBe(folded.normalize('NFC'));
  });
});

it('what is folded stays as it is', () => {
  const unsteady: string[] = [];
  for (let code = 0; code < 0x3_0000; code++) {
    const once = fold(String.fromCodePoint(code));
    if (fold(once) !== once) unsteady.push(once);
  }
  expect(unsteady).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

it('case makes no difference', () => {
  const letters = 'AÄÉİIıÇŞĞÑŒßΣΔЖЙІЇҐԱ'.split('');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 8 }), (some) => {
      const text = some.join('');
      expect(fold(text.toLowerCase())).toBe(fold(text));
    }),
    { seed: 2 },
  );
});
