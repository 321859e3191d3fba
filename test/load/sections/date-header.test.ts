import { describe, expect, it, test } from 'vitest';
import { showBlocks } from '../body/show-blocks.ts';
import { loadArticle, loadFiles, printProblems } from '../site.ts';

const text =
  'NIAMEY, Aug 4: The army of Niger closed the borders of the country on Friday, and gave no reason for it at all.';

function read(path: string, content: string) {
  const { headline, headlineDerived, date, byline, ...article } = loadArticle(path, content);
  return { headline: headlineDerived ? null : headline, date, byline, blocks: kinds(article) };
}

/** Kinds of the blocks below the headline. */
function kinds(article: Parameters<typeof showBlocks>[0]): string {
  return showBlocks(article)
    .map((line) => line.split(':')[0])
    .join(' ');
}

const headline = 'Army closes the borders of Niger';
const date = '2023-08-04';

describe('below a headline', () => {
  test.each([
    ['Posted by admin on August 4, 2023', [], 'byline paragraph'],
    ['Posted on August 4, 2023 by admin', [], 'byline paragraph'],
    ['Posted on August 4, 2023 by Ada Roe', ['Ada Roe'], 'byline paragraph'],
    ['Posted by Ada Roe in News on August 4, 2023 | 3 comments', ['Ada Roe'], 'byline paragraph'],
    ['By Ada Roe | August 4, 2023', ['Ada Roe'], 'byline paragraph'],
    ['by Ada Roe and Kofi Mensah - 4 August 2023', ['Ada Roe', 'Kofi Mensah'], 'byline paragraph'],
    ['By Kofi Mensah, Accra, 4 August 2023', ['Kofi Mensah'], 'byline paragraph'],
    ['By Libreville bureau | 4 August 2023', ['Libreville bureau'], 'byline paragraph'],
    ['Ada Roe\nFriday 4 August 2023', ['Ada Roe'], 'byline paragraph'],
    ['By Ada Roe\nFriday 4 August 2023', ['Ada Roe'], 'byline paragraph'],
    ['AUGUST 4, 2023 / 10:35 AM / UPDATED 3 MONTHS AGO', [], 'paragraph'],
    ['Published: 4 August 2023 | Updated: 5 August 2023', [], 'paragraph'],
    ['Updated: August 4, 2023 10:12 am IST', [], 'paragraph'],
    ['Last updated: 04/08/2023 at 18:00', [], 'paragraph'],
  ])('%j states the date', (line, byline, blocks) => {
    expect(read('a.txt', `${headline}\n${line}\n\n${text}\n`)).toEqual({ headline, date, byline, blocks });
  });

  it('an emphasised byline of Markdown states it', () => {
    const content = `# ${headline}\n\n*By Kofi Mensah, Accra, 4 August 2023*\n\n${text}\n`;
    const byline = ['Kofi Mensah'];
    expect(read('a.md', content)).toEqual({ headline, date, byline, blocks: 'byline paragraph' });
  });

  it('a sub-headline below the date stays in the text', () => {
    const article = loadArticle('a.txt', `${headline}\n4 August 2023\n\nA second line\n\n${text}\n`);
    expect(article.text).toContain('A second line');
  });

  test.each([
    'By Friday, 4 August 2023, all borders had been closed, and nobody knew the reason for it',
    'Updated figures of 4 August 2023 show that trade with Niger has ended',
  ])('%j states none', (line) => {
    expect(read('a.txt', `${headline}\n${line}\n\n${text}\n`).date).toBeNull();
  });

  it('a place alone on its line is no author', () => {
    expect(read('a.txt', `${headline}\n\nNew York\n4 August 2023\n\n${text}\n`).byline).toEqual([]);
  });
});

describe('a first line', () => {
  test.each(['Updated: August 4, 2023 10:12 am IST', 'Last updated: 04/08/2023 at 18:00'])('%j', (line) => {
    expect(read('a.txt', `${line}\n\n${text}\n`)).toMatchObject({ headline: null, date });
    expect(read('a.txt', `${line}\n\n${headline}\n\n${text}\n`)).toMatchObject({ headline, date });
  });

  it('a date is followed by a headline with its byline directly below', () => {
    for (const by of ['By', 'by']) {
      const content = `Date: 2023-08-04\n${headline}\n${by} OUR CORRESPONDENT\n\n${text}\n`;
      expect(read('a.txt', content)).toMatchObject({ headline, date, blocks: 'byline paragraph' });
    }
  });
});

it('the header of a mail has headline and date', () => {
  const content = `From: Ada Roe <ada@example.com>\nTo: desk@example.com\nSubject: ${headline}\nDate: Fri, 4 Aug 2023 10:35:00 +0100\n\n${text}\n`;
  expect(loadArticle('a.txt', content)).toMatchObject({ headline, date, text: `${headline}\n\n${text}` });
});

it('a subject is a topic where there is no mail', () => {
  const article = loadArticle('a.md', `---\nsubject: Niger\ndate: 2023-08-04\n---\n${text}\n`);
  expect(article.headlineDerived).toBe(true);
});

describe('several articles in one file', () => {
  it('are told apart where a headline holds a colon', () => {
    const content = `Date: 2023-08-04\nArmy closes borders\n\n${text}\n\nDate: 2023-08-05\nNiger coup: ECOWAS answers\n\n${text}\n`;
    const { articles } = loadFiles({ 'a.txt': content });
    expect(articles.map((article) => [article.headline, article.date])).toEqual([
      ['Army closes borders', '2023-08-04'],
      ['Niger coup: ECOWAS answers', '2023-08-05'],
    ]);
  });

  test.each(['Date: 2023-08-12\nVenue: the stadium\n', 'Date: 2023-08-12\nBand: the Boats\nTickets: none\n'])(
    'an event’s fields %j begin none',
    (fields) => {
      const content = `Date: 2023-08-04\nArmy closes borders\n\n${text}\n\n${fields}\n${text}\n`;
      expect(loadFiles({ 'a.txt': content }).articles).toHaveLength(1);
    },
  );

  it('an update inside an article begins none', () => {
    const content = `Date: 2023-08-04\n${headline}\n\n${text}\n\nUpdated: 5 August 2023\n\n${text}\n`;
    expect(loadFiles({ 'a.txt': content }).articles).toHaveLength(1);
  });
});

describe('a saved page', () => {
  const page = (lines: string) =>
    `<html><body><h1>${headline}</h1>${lines}${`<p>${text} The council met.</p>`.repeat(4)}</body></html>`;

  test.each([
    [
      'a line below its headline states the date',
      '<p>By John Smith, Africa correspondent</p><p>Friday 4 August 2023 10.35 BST</p>',
      ['John Smith'],
    ],
    ['a byline states it', '<p>By <span class="author">Ada Roe</span> | 4 August 2023</p>', ['Ada Roe']],
    ['a stamp states it', '<p>Last updated: 4 August 2023</p>', []],
  ])('%s', (_, lines, byline) => {
    const article = loadArticle('a.html', page(lines));
    expect(article).toMatchObject({ headline, date, byline });
    expect(article.blocks.slice(0, -4).every(({ kind }) => kind === 'byline' || kind === 'dateline')).toBe(
      true,
    );
  });

  it('keeps an author in the line that names one', () => {
    const line =
      '<p>By <span itemprop="author">Our foreign staff</span>, <time datetime="2023-08-04">Friday 4 August 2023</time></p>';
    const article = loadArticle('a.html', page(line));
    expect(showBlocks(article)[0]).toBe('byline: By Our foreign staff, Friday 4 August 2023');
    expect(article.byline).toEqual(['Our foreign staff']);
  });

  it('without a text is no article', () => {
    const empty = '<html><body><script>1</script><iframe></iframe></body></html>';
    const loaded = loadFiles({ 'Page_files/saved_resource.html': empty, 'b.html': '<img src="a.jpg">' });
    expect(loaded.articles).toEqual([]);
    expect(loaded.problems.map(({ rule }) => rule)).toEqual(['article/empty', 'article/empty']);
  });
});

describe('Markdown', () => {
  it('has no comments, and says so', () => {
    const content = `# ${headline}\n\n<!-- a note\n\nof two paragraphs -->\n${text} <!-- x -->End\n<!--more-->\nMore text. \`<!-- code -->\` and <!-- open\n`;
    const loaded = loadFiles({ '2023-08-04.md': content });
    expect(loaded.articles[0]?.text).toBe(
      `${headline}\n\n${text} End\n\nMore text. <!-- code --> and <!-- open`,
    );
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/2023-08-04.md:3:1 info text/comment: this comment is for no reader, so it is not shown. Write it as text if it belongs to the article."`,
    );
  });

  it('keeps what looks like a comment in code, and in plain text', () => {
    const content = `${text}\n\n\`\`\`\n<!-- x -->\n\`\`\`\n`;
    for (const path of ['2023-08-04.md', '2023-08-04.txt']) {
      const loaded = loadFiles({ [path]: content });
      expect(loaded.articles[0]?.text).toContain('<!-- x -->');
      expect(loaded.problems).toEqual([]);
    }
  });

  it('takes out many comments in no time', () => {
    const many = [
      `${'<!-- '.repeat(200_000)}\n${'<!-- x --> '.repeat(100_000)}`,
      `<!-- x -->\n${'<!-- '.repeat(200_000)}`,
      `<!-- x -->\n${Array.from({ length: 1000 }, (_, index) => '`'.repeat(1000 - index)).join(' ')}`,
    ];
    for (const comments of many)
      expect(loadArticle('2023-08-04.md', `${text}\n${comments}\n`).text).not.toContain('x -->');
  });
});
