import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../src/annotate/longest-text.ts';
import { splitSentences } from '../../src/annotate/sentences.ts';
import { articleOf } from './article-of.ts';

const split = (paragraphs: readonly string[], headline = ''): readonly string[] => {
  const article = articleOf(paragraphs, { headline });
  return splitSentences(article).map(({ start, end }) => article.text.slice(start, end));
};

describe('sentences', () => {
  test.each([
    ['The junta spoke. Nobody answered.', ['The junta spoke.', 'Nobody answered.']],
    ['Mr. Bazoum met Gen. Tchiani. They spoke.', ['Mr. Bazoum met Gen. Tchiani.', 'They spoke.']],
    ['The U.S. Senate voted. It failed.', ['The U.S. Senate voted.', 'It failed.']],
    ['He lives in the U.S. The army knows.', ['He lives in the U.S.', 'The army knows.']],
    ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
    ['On Aug. 4 Nortek Inc. said so.', ['On Aug. 4 Nortek Inc. said so.']],
    ['“We will resist.” She left.', ['“We will resist.”', 'She left.']],
    ['Was it so? Yes! Perhaps…', ['Was it so?', 'Yes!', 'Perhaps…']],
    ['It rose 3.5 percent ... and fell.', ['It rose 3.5 percent ... and fell.']],
    ['It rose on the summer sun. Crazy dogs bark.', ['It rose on the summer sun.', 'Crazy dogs bark.']],
    ['He said no. She said No. 5 of Mass. Avenue.', ['He said no.', 'She said No. 5 of Mass. Avenue.']],
    ['One.  Two spaces.', ['One.', 'Two spaces.']],
  ])('%s', (text, expected) => {
    expect(split([text])).toEqual(expected);
  });

  test('never run from the headline into the text, nor over two paragraphs', () => {
    expect(split(['first paragraph', 'second paragraph'], 'A headline')).toEqual([
      'A headline',
      'first paragraph',
      'second paragraph',
    ]);
  });

  test('hold every visible character once', () => {
    const word = fc.constantFrom('Mr.', 'U.S.', 'a.', 'B?', '…', '."', ' ', '\n', 'é', '"(', '1.', '𝒜.');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { maxLength: 4 }), (parts) => {
        const paragraphs = parts.map((words) => words.join(' '));
        const visible = (text: string): string => text.replace(/\s+/g, '');
        expect(visible(split(paragraphs).join(''))).toBe(visible(paragraphs.join('')));
      }),
    );
  });

  test('take no longer for rows of stops than for text', () => {
    const started = performance.now();
    split(['.'.repeat(1_000_000)]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('what lies beyond the longest text is left out, and no character is cut in two', () => {
  const article = articleOf([`x${'😀'.repeat(LONGEST_TEXT / 2)}`, 'Never read.']);
  const last = splitSentences(article).at(-1);
  expect(last?.end).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(article.text.slice(0, last?.end).isWellFormed()).toBe(true);
});
