import { describe, expect, it } from 'vitest';
import { loadFiles, printProblems } from './site.ts';

const FRONT = '---\ntitle: Storm\ndate: 2023-08-04\n---\n\n';
const SENTENCE =
  'The harbour master said on Friday that the quay would be closed for a week, because of the storm.';

function read(path: string, content: string) {
  const loaded = loadFiles({ [path]: content });
  const [article] = loaded.articles;
  if (loaded.articles.length !== 1 || article === undefined) throw new Error(printProblems(loaded));
  return { article, rules: loaded.problems.map(({ rule }) => rule) };
}

const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n\n');

describe('an article that has too much of something', () => {
  it.each([
    ['Markdown', 'a.md', `${FRONT}${SENTENCE}\n\n${repeat(1200, (at) => `![Boat ${at}](${at}.png)`)}`],
    ['notes', 'a.md', `${FRONT}${SENTENCE}\n\n${repeat(1200, (at) => `![[${at}.png]]`)}`],
    [
      'a page',
      'a.html',
      `<title>x</title><p>${SENTENCE}${repeat(1200, (at) => `<img src="${at}.png">`)}</p>`,
    ],
  ])('shows the first thousand pictures: %s', (_, path, content) => {
    const { article, rules } = read(path, content);
    expect(article.pictures).toHaveLength(1000);
    expect(article.pictures.at(-1)?.sources[0]).toMatch(/999\.png/);
    expect(article.text).not.toContain('png');
    expect(rules).toContain('picture/too-many');
  });

  it('has its first marks read, and the others shown', () => {
    const { article, rules } = read('a.md', FRONT + repeat(9000, (at) => `${at} **${SENTENCE}**`));
    expect(article.blocks[0]!.pieces.some((piece) => piece.kind === 'markup')).toBe(true);
    expect(article.text.slice(0, 100_000)).not.toContain('**');
    expect(article.text).toContain(`8999 **${SENTENCE}**`);
    expect(rules).toContain('markdown/large');
  });

  it('has its first HTML read, and no tags shown', () => {
    const { article, rules } = read(
      'a.md',
      FRONT + repeat(4000, (at) => `<p>${SENTENCE}</p>\n<p><a href="https://a.example/${at}">More</a></p>`),
    );
    expect(article.blocks).toHaveLength(8000);
    expect(article.text).not.toMatch(/<\/?p>/);
    expect(rules).toContain('markdown/large');
  });

  it('has lists and quotations as deep as they may be', () => {
    const { article, rules } = read(
      'a.md',
      `${FRONT}${'> '.repeat(500)}deep\n\n- a\n\n${' '.repeat(300)}wide\n\n*b*`,
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['quotation', 'list', 'paragraph']);
    expect(article.text).toContain('deep');
    expect(article.text).not.toContain('>');
    expect(rules).toEqual(['markdown/nested']);
  });

  it('has no footnotes', () => {
    const { article, rules } = read('a.md', FRONT + repeat(3500, (at) => `Words^[A note ${at}.] go on.`));
    expect(article.text).toContain('A note 3499.');
    expect(rules).toEqual(['markdown/notes']);
  });

  it('is cut where it is longer than ten books', () => {
    const { article, rules } = read('a.txt', `Date: 2023-08-04\n\n${`${SENTENCE}\n\n`.repeat(90_000)}`);
    expect(article.text.length).toBeLessThan(8_000_000);
    expect(article.text.length).toBeGreaterThan(4_000_000);
    expect(rules).toEqual(['article/cut', 'article/long']);
  });

  it.each([
    ['lines', '\n', 2_500_000],
    ['feeds', 'x\f', 2_500_000],
    ['paragraphs', 'x\n\n', 200_000],
    ['items', '- x\n', 350_000],
    ['rules', '---\n', 400_000],
    ['open paragraphs of HTML', '<p>x', 1_000_000],
  ])('is cut where it has too many %s', (_, part, count) => {
    const text = `Date: 2023-08-04\n\nThe storm.\n\n${part.repeat(count)}`;
    for (const path of ['a.txt', 'a.md']) {
      const loaded = loadFiles({ [path]: text });
      expect(loaded.articles).toHaveLength(1);
      expect(loaded.articles[0]?.text).toContain('The storm.');
      expect(loaded.articles[0]?.blocks.length).toBeLessThanOrEqual(50_000);
    }
  });

  it('is cut where it is a page', () => {
    const { article, rules } = read('a.html', `<title>x</title>${`<p>${SENTENCE}</p>`.repeat(90_000)}`);
    expect(article.text.length).toBeLessThan(8_000_000);
    expect(article.text.endsWith('storm.')).toBe(true);
    expect(rules).toEqual(['article/cut', 'article/long', 'date/missing', 'html/large']);
  });
});

describe('what stands in an article and is long, but no text', () => {
  const payload = 'iVBORw0KGgo'.repeat(60_000);
  it.each([
    ['a.md', `${FRONT}*${SENTENCE}*\n\n![Boat](data:image/png;base64,${payload})\n\n- Item`],
    ['a.md', `${FRONT}*${SENTENCE}*\n\n![Boat][one]\n\n- Item\n\n[one]: <data:image/png;base64,${payload}>`],
    ['a.md', `${FRONT}*${SENTENCE}*\n\n<img alt="Boat" src="data:image/png;base64,${payload}">\n\n- Item`],
  ])('is no mark of Markdown (%#)', (path, content) => {
    const { article, rules } = read(path, content);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
    expect(article.text).not.toMatch(/base64|iVBOR|\*/);
    expect(article.pictures.map(({ alt, sources }) => [alt, sources[0]?.slice(0, 5)])).toEqual([
      ['Boat', 'data:'],
    ]);
    expect(rules).toEqual([]);
  });

  it('is no reason to leave links and pictures out of a page', () => {
    const program = `<script>${'x = "<p>"; '.repeat(300_000)}</script>`;
    const style = `<style>a { b: url(data:font/woff2;base64,${payload.repeat(8)}) }</style>`;
    const picture = `<p><img alt="Boat" src="data:image/png;base64,${payload.repeat(20)}"></p>`;
    const body = `<p>${`${SENTENCE} `.repeat(3)}</p>`.repeat(4);
    const { article, rules } = read(
      'a.html',
      `<html><head><title>Storm</title>${program}${style}<meta property="article:published_time" content="2023-08-04"></head><body><article><h1>Storm</h1>${body}${picture}${body}<p>${SENTENCE} <a href="https://a.example/">More</a></p></article></body></html>`,
    );
    expect(article.date).toBe('2023-08-04');
    expect(article.pictures).toHaveLength(1);
    expect(article.blocks).toHaveLength(9);
    expect(rules).toEqual([]);
  });
});

describe('a file of too many lines', () => {
  it('is read up to a line, and reported', () => {
    const loaded = loadFiles({ 'a.txt': `Date: 2023-08-04\n\nThe storm.${'\n'.repeat(2_000_001)}After it.` });
    expect(loaded.articles[0]?.text).toBe('The storm.');
    expect(printProblems(loaded)).toContain('warning file/cut: this file has more than 2 million lines');
  });
});

describe('front matter that is too long to be read', () => {
  const fields = Array.from({ length: 9000 }, (_, at) => `note: "Field number ${at} of many"`).join('\n');

  it('says what its single lines say', () => {
    const { article, rules } = read(
      'a.md',
      `---\ntitle: Storm\ndate: 2023-08-04\n${fields}\n---\n\n${SENTENCE}`,
    );
    expect(article).toMatchObject({ headline: 'Storm', date: '2023-08-04', text: `Storm\n\n${SENTENCE}` });
    expect(rules).toEqual(['front-matter/broken']);
  });

  it('says what its single lines say in TOML, too', () => {
    const keys = Array.from({ length: 25_000 }, (_, at) => `k${at} = 1`).join('\n');
    const { article, rules } = read(
      'a.md',
      `+++\ntitle = "Storm"\ndate = 2023-08-04\n${keys}\n+++\n\n${SENTENCE}`,
    );
    expect(article).toMatchObject({ headline: 'Storm', date: '2023-08-04', text: `Storm\n\n${SENTENCE}` });
    expect(rules).toEqual(['front-matter/broken']);
  });

  it('says so where a field has more values than are read', () => {
    const topics = Array.from({ length: 1500 }, (_, at) => `t${at}`).join(', ');
    const { article, rules } = read(
      'a.md',
      `---\ntitle: Storm\ndate: 2023-08-04\ntags: [${topics}]\n---\n\n${SENTENCE}`,
    );
    expect(article.tags).toHaveLength(1000);
    expect(rules).toEqual(['front-matter/many']);
  });

  it('is none where a text stands between two rules', () => {
    const text = `date: 2023-08-04\n${`${SENTENCE}\n`.repeat(3000)}`;
    const { article } = read('a.txt', `---\n${text}---\n\nThe end.`);
    expect(article.text.length).toBeGreaterThan(200_000);
  });
});

describe('a page of many parts', () => {
  it('has thousands of boxes in a text', () => {
    const boxes = repeat(
      2500,
      (at) =>
        `<aside class="infobox"><h3>Fact ${at}</h3><p>In year ${at} of the ferry line nobody paid for boats.</p></aside><p>${SENTENCE} ${at}</p>`,
    );
    const { article } = read('a.html', `<title>Storm</title><article><p>${SENTENCE}</p>${boxes}</article>`);
    expect(article.blocks.filter(({ kind }) => kind === 'box')).toHaveLength(2500);
  });

  it('is of blanks that do not break', () => {
    const { article } = read(
      'a.html',
      `<title>Storm</title><p>${SENTENCE}</p><p>x${'&nbsp;'.repeat(400_000)}y</p>`,
    );
    expect(article.text).toBe(`Storm\n\n${SENTENCE}\n\nx y`);
  });
});

describe('white space and marks without end', () => {
  const blanks = '\t'.repeat(300_000);
  it.each([
    ['in code between tags', `{% highlight text %}\n${blanks}x${blanks}y\n{% endhighlight %}`, 'y'],
    [
      'in empty lines of such code',
      `{% highlight text %}\nx${'\n'.repeat(300_000)}y\n{% endhighlight %}`,
      'y',
    ],
    ['before a way back to a program', `a :: b\n\nx${blanks}([y](https://a.example/))`, 'y'],
    ['behind the address of a picture', `![x](quay.png${blanks}=20x30\n\n++y++ Boats`, 'Boats'],
    ['of captions that do not end', `${'[caption]('.repeat(300_000)}\n\nBoats`, 'Boats'],
    ['of changes that do not end', `${`{~~${'~>'.repeat(900)}`.repeat(1500)}\n\nBoats`, 'Boats'],
    ['of a fence that is none', `${'~'.repeat(300_000)} \`x\`\n\n{{ page.title }} [[Boats]]`, 'Boats'],
  ])('take no more than their length: %s', (_, body, word) => {
    // What grows with the square of the text would run into the limit of time that every test has.
    expect(read('a.md', `${FRONT}${SENTENCE}\n\n${body}`).article.text).toContain(word);
  });
});

describe('files of other marks', () => {
  const blanks = '\t'.repeat(200_000);
  it.each([
    ['a heading of Org', 'a.org', `* Boats ${blanks}x${blanks}y\n\n${SENTENCE}`],
    ['a row of Org', 'a.org', `|${' '.repeat(200_000)}x|\n\n${SENTENCE}`],
    ['a term of Org', 'a.org', `- a${blanks}x\n\n${SENTENCE}`],
    ['a field between rows of hyphens', 'a.txt', `Title: a${blanks}b\n----\nText: ${SENTENCE}\n`],
    ['a heading of Markdown', 'a.md', `${FRONT}## a${blanks}x\n\n## b\n\n${SENTENCE}`],
    ['the head of a page of print', 'a.txt', `Kell Herald${blanks}x\n\n${SENTENCE}`],
    ['initials', 'a.txt', `${'A.'.repeat(100_000)}x.\n\n${SENTENCE}`],
    ['dashes between links', 'a.md', `[Home](/) ${'- '.repeat(60)}x [News](/n)\n\n${SENTENCE}\n\n© 2023`],
    [
      'brackets that are escaped',
      'a.md',
      `Skip to content\n\n[Home](/) | [News](/n)\n\n${`${'[\\'.repeat(900)}\n`.repeat(1500)}\n# Storm\n\n${SENTENCE}\n\n© 2023`,
    ],
    ['numbers in a name', `storm${'-12345678'.repeat(24)}-x.md`, SENTENCE],
    [
      'an address of numbers',
      'a.md',
      `---\nurl: https://a.example/storm${'-12345678'.repeat(40)}-x\n---\n\n${SENTENCE}`,
    ],
    [
      'the foot of a release',
      'a.txt',
      `Press release\n7 October 2015\n\nStorm\n\n${SENTENCE} ${'a'.repeat(200_000)}\n\nContact:\nAnn Roe, 0555 123456\n`,
    ],
    [
      'values of Python',
      'a.txt',
      `{'title': 'Storm', 'date': '2023-08-04', 'text': '${SENTENCE}'}\n{'text': '${"\\'".repeat(150_000)}}\n`,
    ],
    [
      'marks in the page of a mail',
      'a.eml',
      `From: a@b.example\nSubject: Storm\nDate: Fri, 4 Aug 2023 10:00:00 +0000\nContent-Type: text/html\n\n${'<a '.repeat(1_000_000)}<p>${SENTENCE}</p>`,
    ],
    ['notes that do not end', 'a.mdx', `${FRONT}${'{/*}'.repeat(100_000)}\n\n${SENTENCE}`],
    [
      'quotations in quotations of reStructuredText',
      'a.rst',
      `${SENTENCE}\n\n${repeat(3000, (at) => `${' '.repeat(2 * (at + 1))}a`)}`,
    ],
  ])('take no more than their length: %s', (_, path, content) => {
    expect(read(path, content).article.text).toContain(SENTENCE);
  });
});
