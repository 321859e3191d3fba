import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import { LONGEST_TEXT } from '../../../src/tools/text/longest-text.ts';
import { articleOf } from '../article-of.ts';

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
    ['Il est né à Évry. Étienne le sait.', ['Il est né à Évry.', 'Étienne le sait.']],
    ['Он ушёл. Она осталась, т. е. ждала.', ['Он ушёл.', 'Она осталась, т. е. ждала.']],
    ['Le gén. Tchiani parle. «Non.» «Oui.»', ['Le gén. Tchiani parle.', '«Non.»', '«Oui.»']],
    ['Back in the U.N. 15 members voted.', ['Back in the U.N. 15 members voted.']],
    ['See Fig. 3. It is Fig. Trees grow.', ['See Fig. 3.', 'It is Fig.', 'Trees grow.']],
    ['So it went.... And on.', ['So it went....', 'And on.']],
    ['He said (quietly.)”’ Nobody heard.', ['He said (quietly.)”’', 'Nobody heard.']],
    ['It was 3.5! Or 4.', ['It was 3.5!', 'Or 4.']],
    ['第一。 第二！ 第三', ['第一。', '第二！', '第三']],
    [
      'Am 3. April und am 12. März. Im 18. Jahrhundert.',
      ['Am 3. April und am 12. März.', 'Im 18. Jahrhundert.'],
    ],
    ['They lost by 12. They left.', ['They lost by 12.', 'They left.']],
    ['Written by 𝒜. Nobody knows.', ['Written by 𝒜. Nobody knows.']],
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

  test('end with each line of a list, not with each line of a paragraph', () => {
    const text = 'One item\nanother. Of two sentences\n\nlast';
    const article = articleOf([text]);
    const show = (kind: 'list' | 'paragraph'): readonly string[] =>
      splitSentences({ ...article, blocks: [{ ...article.blocks[0]!, kind }] }).map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(show('list')).toEqual(['One item', 'another.', 'Of two sentences', 'last']);
    expect(show('paragraph')).toEqual(['One item\nanother.', 'Of two sentences\n\nlast']);
  });

  test('are none where something is shown that has no title', () => {
    const text = 'YouTube';
    const block = articleOf([text]).blocks[0]!;
    const show = (literal: boolean): number =>
      splitSentences({
        text,
        blocks: [
          { ...block, kind: 'embed', pieces: [{ kind: 'run', start: 0, end: 7, linked: true, literal }] },
        ],
      }).length;
    expect(show(true)).toBe(0);
    expect(show(false)).toBe(1);
  });

  test('do not end where a mark stands at the end of one block and white space at the start of the next', () => {
    const [first, second] = articleOf(['One.', 'two Three']).blocks;
    const text = 'One.” two Three';
    const blocks = [
      { ...first!, start: 0, end: 4 },
      { ...second!, start: 4, end: text.length },
    ];
    const sentences = splitSentences({ ...articleOf([]), text, blocks });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', '” two Three']);
  });

  test.each(['.', '. ', '."', '!? ', 'A. ', '“', '\n', '1.'])(
    'take no longer for 300,000 characters of %j than for text',
    (part) => {
      // What grows with the square of the text would run into the limit of time that every test has.
      expect(() => split([part.repeat(300_000 / part.length)])).not.toThrow();
    },
  );
});

test('what lies beyond the longest text is left out, and no character is cut in two', () => {
  const article = articleOf([`x${'😀'.repeat(LONGEST_TEXT / 2)}`, 'Never read.']);
  const last = splitSentences(article).at(-1);
  expect(last?.end).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(article.text.slice(0, last?.end).isWellFormed()).toBe(true);
});
