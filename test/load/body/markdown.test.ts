import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/load/body/body.ts';
import { renderBlocks } from './safe-blocks.ts';
import { showBlocks } from './show-blocks.ts';

function render(source: string): string {
  const { text, blocks } = parseBody(source, 'markdown');
  return renderBlocks(text, blocks);
}

describe('markdown', () => {
  it('becomes blocks of each kind', () => {
    const source = `Some *text* here.

## Pay

#### Rosters

- one
- two
  - three

> quoted
> on

***

|a|b|
|-|-:|
|1|2|

    code
      more

Line one
line two.`;
    expect(showBlocks(parseBody(source, 'markdown'))).toMatchInlineSnapshot(`
      [
        "paragraph: Some text here.",
        "subheadline 2: Pay",
        "subheadline 3: Rosters",
        "list: one/two/three",
        "quotation: quoted on",
        "table after rule: a/b/1/2",
        "code: code/  more",
        "paragraph: Line one line two.",
      ]
    `);
  });

  it.each([
    ['# A\n\n#### B\n\n## C\n\n###### D\n\n# E', [2, 3, 3, 4, 2]],
    ['### A\n\n# B\n\n## C', [2, 2, 3]],
  ])('has heading levels without gaps: %j', (source, levels) => {
    expect(parseBody(source, 'markdown').blocks.map((block) => block.level)).toEqual(levels);
  });

  it.each([
    [
      '[a](https://x.example/?a=1&b="2")',
      '<a href="https://x.example/?a=1&amp;b=%222%22" rel="nofollow noopener external">a</a>',
    ],
    ['[a](mailto:desk@x.example)', '<a href="mailto:desk@x.example">a</a>'],
    [
      'see https://x.example/b_(c). Then',
      'see <a href="https://x.example/b_(c)" rel="nofollow noopener external">https://x.example/b_(c)</a>. Then',
    ],
    ['![A boat](boat.png)', ''],
    ['[![A boat](boat.png)](https://y.example) rests', 'rests'],
    [
      '[a](/relative) [b](javascript:alert(1)) [c](data:text/html,x) [d](//x.example) [e](FILE:///etc/passwd)',
      'a b c d e',
    ],
    ['<javascript:alert(1)> <vbscript:x>', 'javascript:alert(1) vbscript:x'],
    ['<b onclick=x>bold</b>', '<strong>bold</strong>'],
    ['`<i>`', '<code>&lt;i&gt;</code>'],
    ['a  \nb', 'a<br>b'],
    ['"quotes" -- as they are...', '"quotes" -- as they are...'],
    ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['- # heading in a list', '<ul><li><p><strong>heading in a list</strong></p></li></ul>'],
  ])('shows %j', (source, html) => {
    expect(render(source)).toBe(html);
  });

  it.each([
    [
      'Text.\n\n- a\n\nPlain paragraph.\n\n- b',
      ['paragraph: Text.', 'list: a', 'paragraph: Plain paragraph.', 'list: b'],
    ],
    ['```\ncode\n\nplain words\n```', ['code: code//plain words']],
    [
      'See [a][1].\n\nPlain words.\n\n[1]: https://x.example',
      ['paragraph: See a.', 'paragraph: Plain words.'],
    ],
    ['Setext\n===\n\nPlain\r\nwords.', ['subheadline 2: Setext', 'paragraph: Plain words.']],
    [
      'Qtly div 10 cts vs 10 cts prior\n\nPayable April 30\n\nRecord April 10',
      [
        'paragraph: Qtly div 10 cts vs 10 cts prior',
        'paragraph: Payable April 30',
        'paragraph: Record April 10',
      ],
    ],
    ['Above.\n\n---\n\nBelow.', ['paragraph: Above.', 'paragraph after rule: Below.']],
  ])('parses only what needs it, with the same result: %j', (source, shown) => {
    expect(showBlocks(parseBody(source, 'markdown'))).toEqual(shown);
  });

  it('keeps an anchor when other blocks, case or punctuation change', () => {
    const anchors = (source: string) => parseBody(source, 'markdown').blocks.map((block) => block.anchor);
    const [first, second] = anchors('One two three.\n\nFour five six.');
    expect(anchors('New.\n\nOne two *three*!\n\nFour “five” six')).toEqual([
      expect.any(String),
      first,
      second,
    ]);
    expect(anchors('Same.\n\nSame.\n\nsame')).toEqual(
      [0, 2, 3].map((n) => anchors('Same.')[0] + (n === 0 ? '' : `-${n}`)),
    );
    expect(first).toMatch(/^p-[0-9a-f]{8}$/);
  });

  it('reads character references as a parser does, where none is asked', () => {
    const parser = new MarkdownIt({ html: false });
    const part = fc.constantFrom(
      ...[
        '&',
        'lt;',
        '&lt;',
        '&gt;',
        '&amp;',
        '&quot;',
        '&LT;',
        '&nbsp;',
        '&#60;',
        '<',
        'BP',
        ' ',
        '\n',
        'a',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = `A ${parts.join('')} z`.replace(/\s+/g, (space) => space.charAt(0));
        const [inline] = parser.parseInline(source, {});
        const read = inline!.children!.map(({ type, content }) => (type === 'softbreak' ? ' ' : content));
        expect(parseBody(source, 'markdown').text).toBe(read.join(''));
      }),
      { numRuns: 500 },
    );
  });
});
