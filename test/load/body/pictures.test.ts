import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/load/body/body.ts';
import { listEmbedded, shortenEmbedded } from '../../../src/load/body/pictures/embedded-picture.ts';
import type { NamedPicture } from '../../../src/model/model.ts';
import { loadArticle } from '../site.ts';

/** `1 a.png “A boat”: its caption` */
function show(
  { at, isCaptioned, sources, alt, address }: NamedPicture,
  { text, blocks }: Pick<ReturnType<typeof parseBody>, 'text' | 'blocks'>,
): string {
  const caption = blocks[at];
  const said = isCaptioned && caption ? `: ${text.slice(caption.start, caption.end)}` : '';
  return `${at} ${sources.join(' ')} “${alt}”${address === null ? '' : ` <${address}>`}${said}`;
}

describe('pictures in Markdown', () => {
  it.each([
    ['![A boat](boat.png)\n\nText.', ['0 boat.png “A boat”']],
    ['Text.\n\n![A boat](boat.png)', ['1 boat.png “A boat”']],
    ['Text with ![](boat.png) in it.\n\nMore.', ['0 boat.png “”']],
    [
      '![A boat](boat.png)\n*The boat. Photo: Olu Sample*',
      ['0 boat.png “A boat”: The boat. Photo: Olu Sample'],
    ],
    ['![A boat](boat.png)\n\n*The boat at rest*', ['0 boat.png “A boat”: The boat at rest']],
    ['![A boat](boat.png "The boat at rest")', ['0 boat.png “A boat”: The boat at rest']],
    ['![](a.png) ![](b.png)\n*Two*', ['0 a.png “”: Two', '0 b.png “”: Two']],
    ['![](a.png)\n\n![](b.png)\n*One*', ['0 a.png “”', '0 b.png “”: One']],
    ['![A boat](https://x.example/b.png)', ['0 https://x.example/b.png “A boat” <https://x.example/b.png>']],
    ['[![A boat](small.png)](https://x.example)', ['0 small.png “A boat”']],
    ['- one ![](a.png)\n- two', ['0 a.png “”']],
    ['> ![](a.png)\n> said', ['0 a.png “”']],
    ['![[My boat.png|A boat|300x200]]', ['0 [[My boat.png]] “A boat”']],
    ['![[boat_at_rest.webp]] and `![[code.png]]`', ['0 [[boat_at_rest.webp]] “”']],
    ['![[A note]]', []],
    ['`![](a.png)` and\n\n    ![](b.png)', []],
  ])('%j', (source, shown) => {
    const body = parseBody(source, 'markdown');
    expect(body.pictures.map((picture) => show(picture, body))).toEqual(shown);
  });

  it('leave no empty link behind', () => {
    const { blocks } = parseBody('[![A boat](small.png)](https://x.example) The boat.', 'markdown');
    expect(blocks[0]?.pieces.filter(({ kind }) => kind === 'markup')).toEqual([]);
  });

  it('are none in plain text', () => {
    expect(parseBody('![A boat](boat.png)', 'plain').pictures).toEqual([]);
  });
});

const PARAGRAPHS =
  '<p>The harbour master said on Friday that the quay would be closed for a week.</p>'.repeat(8);

function read(content: string): readonly string[] {
  const page = `<!doctype html><html><head><title>Quay</title><link rel="canonical" href="https://news.example/a/b.html"></head><body><article><h1>Quay</h1>${PARAGRAPHS}${content}${PARAGRAPHS}</article></body></html>`;
  const article = loadArticle('2023-08-04-quay.html', page);
  return article.pictures.map((picture) => show(picture, article).replace(/^\d+ /, ''));
}

describe('pictures of saved pages', () => {
  it.each([
    [
      '<p><img src="Quay_files/a.jpg" alt="A boat"></p>',
      ['Quay_files/a.jpg “A boat” <https://news.example/a/Quay_files/a.jpg>'],
    ],
    [
      '<figure><figcaption>The boat</figcaption><img src="a.jpg"></figure>',
      ['a.jpg “” <https://news.example/a/a.jpg>: The boat'],
    ],
    [
      '<figure><a href="/big"><picture><source srcset="https://c.example/b.webp 2x"><img src="a.jpg"></picture></a><figcaption>The boat <span class="credit">O. Sample</span></figcaption></figure>',
      [
        'a.jpg https://c.example/b.webp “” <https://news.example/a/a.jpg>: The boat O. Sample'.replace(
          'boat O',
          'boat\nO',
        ),
      ],
    ],
    [
      '<p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="b.jpg"></p>',
      ['b.jpg “” <https://news.example/a/b.jpg>'],
    ],
    [
      '<p><img srcset="s.jpg 480w, l.jpg 960w" src="s.jpg"></p>',
      ['s.jpg l.jpg “” <https://news.example/a/s.jpg>'],
    ],
    [
      '<p><img src="https://web.archive.org/web/20190101000000im_/https://x.example/y.jpg"></p>',
      ['https://web.archive.org/web/20190101000000im_/https://x.example/y.jpg “” <https://x.example/y.jpg>'],
    ],
    ['<p><img src="pixel.gif" width="1" height="1"> <img class="wp-smiley emoji" src="s.png"></p>', []],
  ])('%s', (content, shown) => {
    expect(read(content)).toEqual(shown);
  });
});

describe('a picture in an article itself', () => {
  const payload = 'iVBORw0KGgoAAAA+/9==';

  it.each([
    `<img src="data:image/png;base64,${payload}">`,
    `<img src='data:image/png;charset=utf-8;base64,iVBORw0K\n GgoAAAA&#43;/9=='>`,
    '![](data:image/png;base64,iVBORw0KGgoAAAA%2B%2F9%3D%3D)',
  ])('is found again by its digest: %s', (source) => {
    const digest = shortenEmbedded(`data:image/png;base64,${payload}`);
    expect([...listEmbedded(source)].map((each) => `data:${each.digest}`)).toEqual([digest]);
    expect([...listEmbedded(source)][0]?.payload).toBe(payload.replace(/=/g, ''));
  });

  it('is none where it is no picture in base64', () => {
    expect(shortenEmbedded('data:image/svg+xml,<svg/>')).toBeNull();
    expect([...listEmbedded('data:image/svg+xml;utf8,<svg/>')]).toEqual([]);
  });

  it('is found in many in no time', () => {
    expect([...listEmbedded('data:image/png;base64,A"'.repeat(100_000))].length).toBe(100_000);
    expect([...listEmbedded('data:image/'.repeat(200_000))]).toEqual([]);
    expect([...listEmbedded(`data:image/png;base64,${'%2B'.repeat(500_000)}`)].length).toBe(1);
  });
});
