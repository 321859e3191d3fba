import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/annotate/tagger/words/tokenize.ts';

function show(text: string): readonly string[] {
  return tokensOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Niger's army", "Niger|'s|army"],
  ['Niger’s army', 'Niger|’s|army'],
  ["O'Brien didn't go", "O'Brien|didn't|go"],
  ['the U.S. said', 'the|U.S.|said'],
  ['J. K. Rowling left.', 'J|.|K|.|Rowling|left|.'],
  ['US-backed', 'US|-|backed'],
  ['the 76ers won 1,200.50', 'the|76ers|won|1,200.50'],
  ['see https://a.org/b?c=1 now', 'see|https://a.org/b?c=1|now'],
  ['see www.a.org now', 'see|www.a.org|now'],
  ['wait ... “what”?', 'wait|...|“|what|”|?'],
  ['AT&T', 'AT|&|T'],
  ['Goi\u0308ta in Zürich', 'Goi\u0308ta|in|Zürich'],
  ['US$4', 'US|$|4'],
  ['', ''],
])('%s', (text, expected) => {
  expect(show(text).join('|')).toBe(expected);
});

test.each([
  ['l’Union africaine', 'l’|Union|africaine'],
  ["d'Emmanuel Macron, qu'il", "d'|Emmanuel|Macron|,|qu'|il"],
  ["L'Est, aujourd'hui", "L'|Est|,|aujourd'hui"],
  ["l' Union", "l'|Union"],
  ["O'Brien", "O'Brien"],
])('with articles that have lost their vowel: %s', (text, expected) => {
  const tokens = tokensOf(text, { start: 0, end: text.length }, true);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected);
});

test('tokens hold every sign that is not white space, once and in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(show(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
