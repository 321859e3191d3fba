import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitWordBytes, visitWords } from '../../../src/search/text/words.ts';
import { InternedBytes } from '../../../src/tools/columns/interned-bytes.ts';

/** Words of few letters, so that many come again, in texts with and without letters beyond ASCII. */
const TEXTS = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aAbB1 -é東'), maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'xXyYzZ09 .'), maxLength: 200 }),
    fc.constantFrom('__proto__ constructor', 'a'.repeat(70), `${'B'.repeat(64)}é`),
  ),
  { maxLength: 20 },
);

test('words are told apart as they are looked for, wherever they stand', () => {
  fc.assert(
    fc.property(TEXTS, (texts) => {
      const words = new InternedBytes();
      const asTheyStand: number[] = [];
      const asTheyAreLookedFor: string[] = [];
      for (const text of texts) {
        visitWordBytes(text, (bytes, from, to) => asTheyStand.push(words.numberOf(bytes, from, to)));
        visitWords(text, (word) => asTheyAreLookedFor.push(word));
      }
      expect(asTheyStand.map((number) => words.textOf(number))).toEqual(asTheyAreLookedFor);
      expect(new Set(asTheyStand).size).toBe(new Set(asTheyAreLookedFor).size);
    }),
  );
});

test('thousands have each its own number, in the order in which they come', () => {
  const words = new InternedBytes();
  const all = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
  for (const [at, word] of all.entries()) expect(words.numberOf(Buffer.from(word), 0, word.length)).toBe(at);
  for (const [at, word] of all.entries())
    expect(words.numberOf(Buffer.from(`-${word}`), 1, word.length + 1)).toBe(at);
});
