import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../../../src/annotate/tagger/load-tagger.ts';
import { hashText } from '../../../src/annotate/tagger/model/hash.ts';
import { ArticleReader } from '../../../src/annotate/tagger/words/article-reader.ts';
import {
  CAPITAL,
  FIELD,
  FIELDS,
  MATTER,
  type WordForm,
} from '../../../src/annotate/tagger/words/word-form.ts';
import { foldCase } from '../../../src/tools/text/tokens.ts';

const { memory } = loadTables();

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

/** What tokens are made of, and what folds in a way of its own. */
const TOKENS = fc.array(
  fc.string({
    unit: fc.constantFrom(..."aBéŠ’'`019x.&-ǅⒶßİł漢٣Ⅷ\u0301\u0001", '\ud83d'),
    minLength: 1,
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 8 },
);

/** `X.X.` of `U.S.`: rows of capitals and digits up to four, of all else one. */
function shapeOf(text: string): string {
  return text
    .split('')
    .map((unit) =>
      unit
        .replace(/\p{Lu}|\p{Lt}/u, 'X')
        .replace(/\p{Ll}/u, 'x')
        .replace(/(?![Xx])\p{L}|[\ud800-\udfff]/u, 'c')
        .replace(/\p{N}/u, '0'),
    )
    .map((unit) => (/\p{M}/u.test(unit) ? '\0' : unit))
    .join('')
    .replace(/([X0])\1{4,}/g, '$1$1$1$1')
    .replace(/([^X0])\1+/g, '$1')
    .replaceAll('\0', '');
}

function capitalOf(text: string): WordForm['capital'] {
  const units = text.split('');
  const upper = units.filter((unit) => /\p{Lu}|\p{Lt}/u.test(unit)).length;
  if (upper === 0) return CAPITAL.none;
  if (!units.some((unit) => /\p{Ll}/u.test(unit))) return text.length > 1 ? CAPITAL.upper : CAPITAL.first;
  return upper === 1 && /^(?:\p{Lu}|\p{Lt})/u.test(text) ? CAPITAL.first : CAPITAL.mixed;
}

test('what is known of a word for itself', () => {
  const reader = new ArticleReader(loadTables());
  fc.assert(
    fc.property(TOKENS, (tokens) => {
      const text = tokens.join(' ');
      const { forms, starts, ends } = reader.tabulate(text, [{ start: 0, end: text.length }]);
      const numbers = reader.numbers(reader.engine.forms, forms.length).slice();
      for (const [i, form] of forms.entries()) {
        const own = text.slice(starts[i], ends[i]);
        const row = new Int32Array(memory.buffer, reader.engine.rowOf(numbers[i]!) >>> 0, FIELDS);
        const lower = own.toLowerCase().replaceAll('’', "'");
        const matter = /^\p{N}/u.test(own) ? MATTER.number : form.matter;
        expect(form).toMatchObject({
          text: own,
          folded: hashText(foldCase(own)),
          matter,
          capital: capitalOf(own),
        });
        expect(row[FIELD.folded]).toBe(hashText(foldCase(own)));
        expect(row[FIELD.lower]).toBe(
          hashText(matter === MATTER.number ? lower.replace(/\p{N}/gu, '0') : lower),
        );
        expect(row[FIELD.shape]).toBe(hashText(shapeOf(own)));
        expect(row[FIELD.bareShape]).toBe(hashText(shapeOf(own).toLowerCase()));
        const hasEnding = matter === MATTER.word && lower.length >= 3;
        expect(row[FIELD.ending]).toBe(hasEnding ? hashText(lower.slice(-3)) : 0);
      }
    }),
  );
});
