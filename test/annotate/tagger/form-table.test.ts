import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormTable } from '../../../src/annotate/tagger/words/form-table.ts';
import { unitsOf } from '../../../src/annotate/tagger/words/units.ts';

/** Few letters and many words, so that words come again and the table grows. */
const WORDS = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢', '\ud83d'), maxLength: 7 }), {
  maxLength: 3000,
  size: 'max',
});

test('words are numbered in the order in which they are first met, wherever they stand', () => {
  const table = new FormTable();
  fc.assert(
    fc.property(WORDS, (words) => {
      table.clear();
      const units = unitsOf(words.join('-'));
      const numbers = new Map<string, number>();
      let at = 0;
      for (const word of words) {
        if (!numbers.has(word)) numbers.set(word, numbers.size);
        expect(table.number(units, at, at + word.length)).toBe(numbers.get(word));
        at += word.length + 1;
      }
    }),
    { numRuns: 20 },
  );
});
