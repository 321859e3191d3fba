import { NodeFilter, parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findExcerpt } from '../../../layouts/scripts/page/find-excerpt.ts';

beforeAll(() => {
  vi.stubGlobal('NodeFilter', NodeFilter);
});

/** What is shown of a text, marked words in brackets. */
function excerpt(text: string, ...marks: readonly string[]) {
  const { document } = parseHTML(
    `<html lang="en"><body><article lang="fr"><div class="article-text">${text}</div></article></body></html>`,
  );
  const found = findExcerpt(document as unknown as Document, marks);
  return (
    found && {
      ...found,
      parts: undefined,
      text: found.parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join(''),
    }
  );
}

const FILL = 'It was said on Tuesday that nothing of this kind had been seen for years. ';

describe('an excerpt', () => {
  it('is of the paragraph that has most of the words', () => {
    const text = '<p id="a">A bull.</p><p id="b">The bull market went on.</p><p id="c">A market.</p>';
    expect(excerpt(text, 'bull', 'market')).toMatchObject({
      anchor: 'b',
      text: 'The [bull] [market] went on.',
      language: 'fr',
    });
  });

  it('is cut around the place where they stand nearest together, at whole words', () => {
    const long = `<p id="a">A bull. ${FILL.repeat(4)}The Élysée saw a bull market. ${FILL.repeat(4)}</p>`;
    const { text } = excerpt(long, 'elysee', 'market', 'bull')!;
    expect(text).toContain('The [Élysée] saw a [bull] [market].');
    expect(text).toMatch(/^… It was said .* …$/);
    expect(text.length).toBeLessThan(320);
  });

  it('is the beginning of the text where none of the words stands in it', () => {
    expect(
      excerpt(`<p class="kicker">Opening</p><h1 id="a">First.</h1><p>Second.</p>`, 'absent'),
    ).toMatchObject({
      anchor: 'a',
      text: 'First.',
    });
    expect(excerpt('', 'absent')).toBe(null);
  });

  it('has nothing in it that is the page’s own', () => {
    const text =
      '<p id="a">Rain<sup class="note-mark"><a>1</a></sup> fell.<a class="anchor" href="#a">¶</a></p><section class="notes"><ol><li id="n">Much.<a class="note-back">↩</a></li></ol></section>';
    expect(excerpt(text, 'rain')!.text).toBe('[Rain] fell.');
    expect(excerpt(text, 'much')).toMatchObject({ anchor: 'n', text: '[Much].' });
  });

  it('marks beginnings, and letters of scripts without spaces', () => {
    expect(excerpt('<p id="a">Inflation and inflammation.</p>', 'infla*')!.text).toBe(
      '[Inflation] and [inflammation].',
    );
    expect(excerpt('<p id="a">報道によると東京都で</p>', '東京', '京都')!.text).toBe(
      '報道によると[東][京]都で',
    );
  });

  it('of a paragraph without an anchor leads to the one before', () => {
    expect(excerpt('<h1 id="a">First.</h1><p>Rain.</p>', 'rain')!.anchor).toBe('a');
  });

  it('of a word of ten thousand letters ends', () => {
    const text = `<p id="a">rain ${'a'.repeat(10_000)}</p>`;
    expect(excerpt(text, 'rain')!.text.length).toBeLessThan(400);
  });
});
