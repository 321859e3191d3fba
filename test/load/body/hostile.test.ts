import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/load/body/body.ts';
import { SHARED } from '../../needs.ts';
import { expectSafeBlocks, readVisibleText, renderBlocks } from './safe-blocks.ts';

/** Examples outside the sections on HTML that hold a tag: CommonMark passes it on, here it is text. */
const HOLD_TAGS = [21, 31, 201, 308, 309, 344, 476, 477, 491, 494, 524, 536, 642, 643];
/** Of pictures, whose descriptions are no part of the text. */
const HOLD_PICTURES = [572, 573, 576, 577, 584, 585, 586, 588, 589, 591];

const SYNTAXES = ['markdown', 'plain'] as const;

function readShared<T>(path: string): T {
  return JSON.parse(readFileSync(join(SHARED ?? '', path), 'utf8')) as T;
}

describe.skipIf(SHARED === null)('with ../shared', () => {
  it('shows every way to run a script as text', () => {
    const vectors = readShared<{ s: string }[]>('hostile/xss-vectors.json');
    expect(vectors.length).toBeGreaterThan(3000);
    for (const { s } of vectors) {
      for (const syntax of SYNTAXES) {
        for (const source of [s, `Text ${s} text`, `- ${s}\n- [${s}](${s})`]) {
          const { text, blocks } = parseBody(source, syntax);
          expectSafeBlocks(text, blocks);
        }
      }
    }
  });

  it('takes naughty strings', () => {
    for (const source of readShared<string[]>('hostile/blns.json')) {
      for (const syntax of SYNTAXES) {
        const { text, blocks } = parseBody(source, syntax);
        expectSafeBlocks(text, blocks);
      }
    }
  });

  it('reads every example of CommonMark', () => {
    const examples = readShared<{ markdown: string; html: string; section: string; example: number }[]>(
      'hostile/commonmark/spec-0.31.2.json',
    );
    const differing: number[] = [];
    for (const { markdown, html, section, example } of examples) {
      const { text, blocks } = parseBody(markdown, 'markdown');
      expectSafeBlocks(text, blocks);
      const isRaw = section === 'HTML blocks' || section === 'Raw HTML';
      if (!isRaw && readVisibleText(html) !== text.replace(/\s+/g, '')) differing.push(example);
      expect(readVisibleText(renderBlocks(text, blocks))).toBe(text.replace(/\s+/g, ''));
    }
    expect(differing).toEqual([...HOLD_TAGS, ...HOLD_PICTURES].sort((a, b) => a - b));
  });
});

describe('any text', () => {
  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '```',
    '[',
    ']',
    '](',
    ')',
    '(',
    '!',
    '>',
    '- ',
    '1. ',
    '#',
    '\n',
    '\n\n',
    '  \n',
    '    ',
    '|',
    '|-|',
    '\\',
    '<',
    '&lt;',
    '&',
    '~~',
    'http://a.example/',
    'javascript:',
    'word',
    '—',
    '\u00a0',
    '\0',
    'é',
    '😀',
    '---',
  );
  const sources = fc
    .array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it.each(SYNTAXES)('becomes blocks that cover it, as %s', (syntax) => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, blocks } = parseBody(source, syntax);
        expectSafeBlocks(text, blocks);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps every letter of plain text, in order, and writes out references', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Word', 'word.', '<b>', '\n', '\n\n', ' ', '*', '&amp;', '[x](y)'), {
          maxLength: 60,
        }),
        (parts) => {
          const letters = (value: string) => value.replace(/[^\p{L}<>&;[\]()]+/gu, '');
          const source = parts.join('');
          expect(letters(parseBody(source, 'plain').text)).toBe(letters(source.replaceAll('&amp;', '&')));
        },
      ),
    );
  });
});

describe('pathological text', () => {
  it.each([
    ['quotations', '>'.repeat(10_000)],
    ['brackets', '['.repeat(50_000)],
    ['nested lists', '- '.repeat(20_000)],
    ['emphasis', '*a **a '.repeat(50_000)],
    ['one line', 'word '.repeat(400_000)],
    ['line feeds', '\n'.repeat(2_000_000)],
    ['capitals', 'A '.repeat(400_000)],
    ['addresses', 'https://'.repeat(100_000)],
    ['a long rule', `${'- '.repeat(200_000)}x`],
  ])('is read in time: %s', (_name, source) => {
    // What grows with the square of the text would run into the limit of time that every test has.
    for (const syntax of SYNTAXES) expect(() => parseBody(source, syntax)).not.toThrow();
  });

  it('reads footnotes, but not more than any article has', () => {
    const kinds = (count: number) =>
      new Set(parseBody('Words^[A note.] go on. '.repeat(count), 'markdown').blocks.map(({ kind }) => kind));
    expect(kinds(100)).toContain('footnote');
    expect(kinds(4000)).toEqual(new Set(['paragraph']));
    expect(parseBody('Words^[A note.] go on. '.repeat(4000), 'markdown').text).toContain('A note.');
  });

  it('shows what is nested too deeply as text', () => {
    expect(parseBody(`${'> '.repeat(500)}deep`, 'markdown').text).toContain('deep');
  });
});
