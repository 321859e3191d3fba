import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, type Markup } from '../../layouts/html.ts';
import { showArticleText } from '../../layouts/parts/article-text.ts';
import { citeArticle } from '../../layouts/parts/citation.ts';
import { placeOf } from '../../layouts/parts/href.ts';
import { CLOSE_TABLE, OPEN_TABLE } from '../../src/load/body/elements.ts';
import type { Article, Block, Piece, Url } from '../../src/model/model.ts';
import type { ArticlePage } from '../../src/model/pages.ts';
import { makeArticle } from './fixture/article.ts';
import { makePages } from './fixture/pages.ts';
import { SITE } from './fixture/site.ts';

const PAGE = makePages().find((page) => page.kind === 'article')!;

function blockOf(text: string, changes: Partial<Block> = {}): Block {
  const run = { kind: 'run', start: 0, end: text.length, linked: false, literal: false } as const;
  return { kind: 'paragraph', start: 0, end: text.length, anchor: 'a', pieces: [run], ...changes };
}

/** The text of an article of these blocks, as a document. */
function show(text: string, blocks: readonly Block[], changes: Partial<ArticlePage> = {}) {
  const article: Article = { ...makeArticle((usual) => usual), text, blocks };
  const page: ArticlePage = { ...PAGE, article, links: [], relatedLines: [], ...changes };
  const shown = showArticleText(page, placeOf(page, SITE));
  return parseHTML(html`<!DOCTYPE html><html><body>${shown}</body></html>`.value).document;
}

const linkTo = (start: number, end: number) => ({ start, end, url: 'places/niger.html' as Url });

describe('the text of an article', () => {
  it('links a name inside one run, typeset', () => {
    const text = `Niger's "junta" met`;
    const document = show(text, [blockOf(text)], { links: [linkTo(0, 5)] });
    expect(document.querySelector('p')!.textContent).toBe('Niger’s “junta” met');
    const link = document.querySelector('a.entity')!;
    expect([link.textContent, link.getAttribute('href')]).toEqual(['Niger', '../../../places/niger.html']);
  });

  it('begins, where no headline was given, with the sentence that stands for it, once and whole', () => {
    const text = 'NIAMEY, Aug 3 — Niger closed its borders. Mali did not.';
    const article = {
      ...makeArticle((usual) => usual),
      text,
      blocks: [blockOf(text, { datelineEnd: 16 })],
      opening: { start: 0, end: 41 },
    };
    const links = [linkTo(16, 21), linkTo(42, 46)];
    const document = show(text, article.blocks, { article, links });
    expect(document.querySelector('h1')!.textContent).toBe('NIAMEY, Aug 3 — Niger closed its borders.');
    expect(document.querySelector('.opening-label')!.textContent).toBe('Beginning of the text');
    expect(document.querySelector('h1 + p')!.textContent).toBe('Mali did not.');
    expect([...document.querySelectorAll('a.entity')].map(({ textContent }) => textContent)).toEqual([
      'Niger',
      'Mali',
    ]);
  });

  it('parts no element behind the first sentence', () => {
    const text = 'Niger closed its borders. Mali did not.';
    const run = { kind: 'run', linked: false, literal: false } as const;
    const pieces: readonly Piece[] = [
      { kind: 'markup', html: '<em>' },
      { ...run, start: 0, end: text.length },
      { kind: 'markup', html: '</em>' },
    ];
    const blocks = [blockOf(text, { pieces })];
    const article = { ...makeArticle((usual) => usual), text, blocks, opening: { start: 0, end: 25 } };
    expect(show(text, blocks, { article }).querySelector('h1')!.textContent).toBe(text);
  });

  it.each([
    ['linked already', { linked: true, literal: false }],
    ['literal', { linked: false, literal: true }],
  ])('leaves a name unlinked in a run that is %s', (_, flags) => {
    const text = 'In Niger today';
    const piece: Piece = { kind: 'run', start: 0, end: text.length, ...flags };
    const document = show(text, [blockOf(text, { pieces: [piece] })], { links: [linkTo(3, 8)] });
    expect(document.querySelectorAll('a.entity')).toHaveLength(0);
  });

  it('leaves a name unlinked that two runs share', () => {
    const text = 'In Niger today';
    const run = { kind: 'run', linked: false, literal: false } as const;
    const pieces: readonly Piece[] = [
      { ...run, start: 0, end: 5 },
      { kind: 'markup', html: '<em>' },
      { ...run, start: 5, end: 14 },
      { kind: 'markup', html: '</em>' },
    ];
    const document = show(text, [blockOf(text, { pieces })], { links: [linkTo(3, 8)] });
    expect(document.querySelectorAll('a.entity')).toHaveLength(0);
    expect(document.querySelector('p')!.textContent).toBe(text);
  });

  it('sets the dateline apart', () => {
    const text = 'NIAMEY, Aug 3 (Reuters) - Niger';
    const document = show(text, [blockOf(text, { datelineEnd: 26 })], { links: [linkTo(26, 31)] });
    expect(document.querySelector('.dateline')!.textContent).toBe('NIAMEY, Aug 3 (Reuters) – ');
    expect(document.querySelector('a.entity')!.textContent).toBe('Niger');
  });

  it('sets the credit of a caption apart', () => {
    const text = 'The gate of Niamey. Photo: O. Sample';
    const run = { kind: 'run', linked: false, literal: false } as const;
    const pieces: readonly Piece[] = [
      { ...run, start: 0, end: 20 },
      { ...run, start: 20, end: 36 },
    ];
    const block = blockOf(text, { kind: 'caption', pieces, creditStart: 20 });
    const document = show(text, [block], { links: [linkTo(12, 18)] });
    expect(document.querySelector('.caption-line')!.textContent).toBe(text);
    expect(document.querySelector('.credit')!.textContent).toBe('Photo: O. Sample');
    expect(document.querySelector('a.entity')!.textContent).toBe('Niamey');
  });

  it('says of what kind that is which stands elsewhere', () => {
    const text = 'Ships in the bay of Niamey';
    const document = show(text, [blockOf(text, { kind: 'embed', medium: 'video' })], {
      links: [linkTo(20, 26)],
    });
    const line = document.querySelector('.embed-line')!;
    expect(line.querySelector('.kicker')!.textContent).toBe('Video');
    expect(line.textContent).toContain(text);
    expect(line.querySelector('a')).toBeNull();
  });

  it('leads from a mark to its footnote, and back', () => {
    const text = 'Talks end. Of the day before.';
    const run = { kind: 'run', linked: false, literal: false } as const;
    const blocks: readonly Block[] = [
      blockOf(text, {
        end: 10,
        pieces: [
          { ...run, start: 0, end: 10 },
          { kind: 'note', number: 1, mark: 1 },
          { kind: 'note', number: 1, mark: 2 },
        ],
      }),
      blockOf(text, {
        kind: 'footnote',
        anchor: 'b',
        note: 1,
        start: 11,
        pieces: [{ ...run, start: 11, end: 29 }],
      }),
    ];
    const document = show(text, blocks);
    const marks = [...document.querySelectorAll('.note-mark a')];
    expect(marks.map((mark) => [mark.id, mark.getAttribute('href'), mark.textContent])).toEqual([
      ['note-1', '#b', '1'],
      ['note-1-2', '#b', '1'],
    ]);
    const note = document.querySelector('[role="doc-endnotes"] #b')!;
    expect(note.textContent).toContain('Of the day before.');
    expect(note.querySelector('[role="doc-backlink"]')!.getAttribute('href')).toBe('#note-1');
  });

  it('never skips a level of sub-headlines', () => {
    const levels = [4, 2, 6, 3].map((level, index) =>
      blockOf('x', { kind: 'subheadline', level, anchor: `h${index}` }),
    );
    const document = show('x', levels);
    expect([...document.querySelectorAll('[id]')].map(({ localName }) => localName)).toEqual([
      'h2',
      'h2',
      'h3',
      'h3',
    ]);
  });

  it('links a related-story line as a whole, without a link inside', () => {
    const text = 'Niger: a week to step down';
    const block = blockOf(text, { kind: 'related' });
    const relatedLines = [{ anchor: 'a', url: '2023/07/30/week.html' as Url }];
    const document = show(text, [block], { links: [linkTo(0, 5)], relatedLines });
    const links = [...document.querySelectorAll('.related-line a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [text, '../../07/30/week.html'],
    ]);
  });

  it.each([
    ['NIGER CLOSED ITS BORDERS ON THURSDAY.', true],
    ['NIGER closed its borders on Thursday.', false],
    ['النيجر تغلق حدودها', false],
  ])('is set smaller where it is all capitals: %s', (text, isSmaller) => {
    const { classList } = show(text, [blockOf(text)]).querySelector('.article-text')!;
    expect(classList.contains('capitals')).toBe(isSmaller);
  });

  it('gives every block its anchor, and paragraphs a link to it that has a name', () => {
    const document = show('x', [
      blockOf('x', { anchor: 'one' }),
      blockOf('x', { anchor: 'two', kind: 'credit' }),
    ]);
    expect([...document.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['one', 'two']);
    const link = document.querySelector('#one a')!;
    expect([link.getAttribute('href'), link.getAttribute('aria-label')]).toEqual([
      '#one',
      'Link to paragraph 1',
    ]);
  });

  it.each([
    [1, ['Table']],
    [3, ['Table 1', 'Table 2', 'Table 3']],
  ])('names the boxes in which %i tables scroll, each by a name of its own', (count, names) => {
    const text = `Agadez ${OPEN_TABLE.replace('<', '‹')}`;
    const run = { kind: 'run', start: 0, end: text.length, linked: false, literal: false } as const;
    const pieces: readonly Piece[] = [
      { kind: 'markup', html: `${OPEN_TABLE}<tbody><tr><td>` },
      run,
      { kind: 'markup', html: `</td></tr></tbody>${CLOSE_TABLE}` },
    ];
    const blocks = Array.from({ length: count }, (_, at) =>
      blockOf(text, { kind: 'table', anchor: `t${at}`, pieces }),
    );
    const boxes = [...show(text, blocks).querySelectorAll('section.table[tabindex="0"]')];
    expect(boxes.map((box) => box.getAttribute('aria-label'))).toEqual(names);
    for (const box of boxes) expect(box.querySelectorAll('table td')).toHaveLength(1);
  });

  it('shows a rule where the article had one', () => {
    expect(
      show('x', [blockOf('x'), blockOf('x', { anchor: 'b', ruleBefore: true })]).querySelectorAll('hr'),
    ).toHaveLength(1);
  });
});

describe('the citation', () => {
  const read = (citation: Markup) => parseHTML(`<p>${citation}</p>`).document.documentElement.textContent;
  const here = placeOf(PAGE, SITE);

  it('names author, headline, source, date, archive and address', () => {
    expect(read(citeArticle(PAGE, here))).toMatchInlineSnapshot(
      `"Aïchatou Maïga, Jean-Baptiste de la Tour. “Niger’s junta ends military pacts with France as deadline nears.” Le Sahel, 4 August 2023. The Sahel Record. https://example.org/2023/08/04/pacts?a=1&b=2"`,
    );
  });

  it('does without what is not known', () => {
    const article: ArticlePage['article'] = {
      ...PAGE.article,
      byline: [],
      source: null,
      date: null,
      originalUrl: null,
      headline: 'Who rules?',
    };
    expect(read(citeArticle({ ...PAGE, article }, here))).toMatchInlineSnapshot(
      `"“Who rules?” undated. The Sahel Record. https://example.org/archive/2023/08/04/pacts.html"`,
    );
    expect(
      read(citeArticle({ ...PAGE, article }, placeOf(PAGE, { ...SITE, siteUrl: null }))),
    ).toMatchInlineSnapshot(`"“Who rules?” undated. The Sahel Record."`);
  });
});
