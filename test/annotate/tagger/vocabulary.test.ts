import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../../../src/annotate/tagger/load-tagger.ts';
import { ArticleReader } from '../../../src/annotate/tagger/words/article-reader.ts';

/** Few letters and many words, so that words come again and there is more room made for them. */
const WORDS = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'É', '漢', '\ud83d'), minLength: 1, maxLength: 7 }),
  { maxLength: 3000, size: 'max' },
);

test('words are known again wherever they stand, and numbered in the order in which an article has them', () => {
  const reader = new ArticleReader(loadTables());
  fc.assert(
    fc.property(WORDS, (words) => {
      const text = words.join(' ');
      const table = reader.tabulate(text, [{ start: 0, end: text.length }]);
      expect(table.forms.map((form) => form.text)).toEqual(words);
      const numbers = new Map<string, number>();
      const expected = words.map((word) => {
        const spelling = word.toLowerCase();
        if (!numbers.has(spelling)) numbers.set(spelling, numbers.size);
        return numbers.get(spelling)!;
      });
      expect([...table.words]).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
