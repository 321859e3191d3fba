import { describe, expect, it, test } from 'vitest';
import { loadFiles, printProblems } from '../site.ts';

const long = 'This paragraph is long enough to be the body of an article.';

function list(path: string, content: string) {
  return loadFiles({ [path]: content }).articles.map(({ id, line, date, text }) => [id, line, date, text]);
}

describe('several articles in one file', () => {
  it('each with its own date line', () => {
    expect(list('a.txt', ` date 2023-08-04 ${long}\n\nMore.\n\n date 2023-08-05 Second. ${long}\n`)).toEqual([
      ['a.txt', 1, '2023-08-04', `${long}\n\nMore.`],
      ['a.txt#2', 5, '2023-08-05', `Second. ${long}`],
    ]);
  });

  it('each with a headline above its date line', () => {
    const content = `Coup in Niger\nDate: 4 August 2023\n\n${long}\n\nTalks in Abuja\nDate: 5 August 2023\n\n${long}\n`;
    expect(list('a.txt', content)).toEqual([
      ['a.txt', 1, '2023-08-04', `Coup in Niger\n\n${long}`],
      ['a.txt#2', 6, '2023-08-05', `Talks in Abuja\n\n${long}`],
    ]);
  });

  it('each with its own front matter; rules between them belong to neither', () => {
    const content = `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n---\ntitle: Two\ndate: 2023-08-05\n---\n${long}\n\n***\n\n+++\ntitle = "Three"\ndate = 2023-08-06\n+++\n${long}`;
    expect(list('a.md', content)).toEqual([
      ['a.md', 1, '2023-08-04', `One\n\n${long}`],
      ['a.md#2', 7, '2023-08-05', `Two\n\n${long}`],
      ['a.md#3', 15, '2023-08-06', `Three\n\n${long}`],
    ]);
  });

  it('as pages, each with its own front matter', () => {
    const page = `<div><p>${long}</p></div>`;
    const content = `---\ntitle: One\ndate: 2023-08-04\n---\n${page}\n\n---\ntitle: Two\ndate: 2023-08-05\n---\n${page}\n`;
    expect(list('a.html', content)).toEqual([
      ['a.html', 1, '2023-08-04', `One\n\n${long}`],
      ['a.html#2', 7, '2023-08-05', `Two\n\n${long}`],
    ]);
  });

  it('as parts of pages without end tags, or as whole pages', () => {
    for (const page of [`<p>${long}\n`, `<!doctype html>\n<title>X</title>\n<p>${long}\n`]) {
      const content = `---\ntitle: One\ndate: 2023-08-04\n---\n${page}\n---\ntitle: Two\ndate: 2023-08-05\n---\n${page}`;
      expect(list('a.html', content).map(([path]) => path)).toEqual(['a.html', 'a.html#2']);
    }
  });

  const header = (title: string, day: number) => `Title: ${title}\nDate: ${day} August 2023\nBy: Ada Roe\n`;
  const headed = [
    ['a.txt', 1, '2023-08-04', `One\n\n${long}`],
    ['a.txt#2', expect.any(Number), '2023-08-05', `Two\n\n${long}`],
    ['a.txt#3', expect.any(Number), '2023-08-06', `Three\n\n${long}`],
  ];

  it.each(['', '-----\n\n', '---\n\n', '---\n', '=====\n', '***\n\n', '\n\n\n'])(
    'each with header lines, and %j between them',
    (rule) => {
      const articles = [header('One', 4), header('Two', 5), header('Three', 6)];
      expect(list('a.txt', articles.map((head) => `${head}\n${long}\n\n`).join(rule))).toEqual(headed);
    },
  );

  it('each with header lines in an order of its own, or without some', () => {
    const content = `${header('One', 4)}Page: 3\n\n${long}\n\nDate: 5 August 2023\nHeadline: Two\nPage: 1\n\n${long}\n\nSource: Le Sahel\nDate: 6 August 2023\n\nThree\n\n${long}\n`;
    expect(list('a.txt', content)).toEqual(headed);
  });

  it('each with header lines, of which the first says something of the file', () => {
    const content = [header('One', 4), header('Two', 5), header('Three', 6)].map(
      (head, index) => `Page: ${index}\n${head}\n${long}\n\n`,
    );
    expect(list('a.txt', content.join(''))).toEqual(headed);
  });

  it('each with a header line that is not known', () => {
    const content = [header('One', 4), header('Two', 5), header('Three', 6)].map(
      (head) => `${head}Database: Wire\n\n${long}\n\n`,
    );
    expect(list('a.txt', content.join(''))).toEqual(headed);
  });

  it('each with the header of a mail', () => {
    const mail = (title: string, day: number) =>
      `From: Ada Roe <ada@example.com>\nSubject: ${title}\nDate: ${day} August 2023\n\n${long}\n\n`;
    expect(list('a.txt', `${mail('One', 4)}${mail('Two', 5)}${mail('Three', 6)}`)).toEqual(headed);
  });

  it('of which a draft is left out', () => {
    const content = `${header('One', 4)}\n${long}\n\nStatus: draft\n${header('Secret', 5)}\n${long}\n`;
    expect(list('a.txt', content)).toEqual(headed.slice(0, 1));
  });

  it('each between rules, with fields that have no end', () => {
    const content = ['One', 'Two', 'Three'].map(
      (title, index) => `---\ntitle: ${title}\ndate: 2023-08-0${index + 4}\n\n${long}\n\n`,
    );
    expect(list('a.txt', content.join(''))).toEqual(headed);
  });

  it('keep the lines of the file in their problems, and stand or fall alone', () => {
    const loaded = loadFiles({
      'a.md': `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n---\ntitle: Two\ndate: 2023-99-05\n---\n${long}\n\n---\ntitle: Three\ndate: 2023-08-06\n---\n${long}`,
    });
    expect(loaded.articles.map(({ id, date }) => [id, date])).toEqual([
      ['a.md', '2023-08-04'],
      ['a.md#2', null],
      ['a.md#3', '2023-08-06'],
    ]);
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/a.md:9:7 warning date/invalid: "2023-99-05" is not a calendar date (month 99). Write it as YYYY-MM-DD."`,
    );
  });
});

test('a file of a hundred thousand articles is read whole', () => {
  // All of them as arguments of one call find no room on the stack. Where most of it is taken, fewer tell as much.
  const [many, taken] = [40_000, 90_000];
  const read = () => {
    expect(() => Math.max(...new Array<number>(many).fill(0))).toThrow(RangeError);
    return loadFiles({ 'a.txt': 'Date: 2023-08-04\n\nx\n\n'.repeat(many) }).articles;
  };
  expect(Reflect.apply(read, null, new Array(taken))).toHaveLength(many);
});

test('an article that is left out is skipped, though its file has others', () => {
  const file = [long, '', long].map((text) => `---\ntitle: "One\ndate: x\n---\n${text}\n\n`);
  expect(loadFiles({ 'a.md': file.join('') }).skipped).toEqual(['content/a.md#2']);
});

describe('one article', () => {
  it.each([
    ['a rule', `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n---\n\n${long}\n\n***\n\n${long}`],
    [
      'a rule above what looks like a field',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n---\nNote: a remark\n---\n${long}`,
    ],
    [
      'front matter shown as code',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n\`\`\`\n---\ntitle: Two\ndate: 2023-08-05\n---\n\`\`\`\n`,
    ],
    [
      'front matter shown as code between tildes',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n~~~yaml\n\`\`\`\n---\ntitle: Two\n---\n~~~\n`,
    ],
    [
      'front matter shown as code in a longer fence',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n\`\`\`\`md\n\`\`\`\n\`\`\`\n---\ntitle: Two\n---\n\`\`\`\`\n`,
    ],
    [
      'front matter shown in an element',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n<pre>\n---\ntitle: Two\ndate: 2023-08-05\n---\n</pre>\n`,
    ],
    [
      'front matter in a comment',
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n<!--\n---\ntitle: Two\ndate: 2023-08-05\n---\n-->\n`,
    ],
    ...[
      ['<div>', '</div>'],
      ['<div class="code">\n<div>\n</div>', '</div>'],
      ['<details>\n<summary>Its front matter</summary>\n', '</details>'],
      ['<code>', '</code>'],
      ['{% highlight yaml %}', '{% endhighlight %}'],
      ['{{< highlight yaml >}}', '{{< /highlight >}}'],
    ].map(([opening, closing]) => [
      `front matter shown between ${opening} and ${closing}`,
      `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n${opening}\n---\ntitle: Two\ndate: 2023-08-05\n---\n${closing}\n`,
    ]),
    ['a date line shown as code', ` date 2023-08-04 ${long}\n\n\`\`\`\n\n date 2023-08-05 ${long}\n\`\`\`\n`],
    [
      'the title and author of a book',
      `Title: One\nDate: 2023-08-04\n\n${long}\n\nTitle: Two\nAuthor: Ada Roe\n\n${long}\n`,
    ],
    [
      'the year of a book',
      `Title: One\nDate: 2023-08-04\n\n${long}\n\nTitle: Two\nAuthor: Ada Roe\nDate: 2007\n\n${long}\n`,
    ],
    [
      'the day of a film',
      `Title: One\nDate: 2023-08-04\n\n${long}\n\nTitle: Two\nDirector: Ada Roe\nDate: 5 August 2023\n\n${long}\n`,
    ],
    [
      'a mail that another quotes',
      `From: Ada Roe\nSubject: One\nDate: 2023-08-04\n\n${long}\n\nFrom: Bo Lee\nSent: 2023-08-03\nTo: Ada Roe\nSubject: Two\n\n${long}\n`,
    ],
    [
      'the letter of a reader',
      `Title: One\nDate: 2023-08-04\n\n${long}\n\nFrom: Ada Roe\nDate: 2023-08-05\nSubject: Two\n\n${long}\n`,
    ],
    [
      'its source and date again at its end',
      `Title: One\nDate: 2023-08-04\n\n${long}\n\nSource: Le Sahel\nDate: 2023-08-05\n`,
    ],
    ['the date line of an event', ` date 2023-08-04 ${long}\n\nDate: 12 August 2023\nVenue: the stadium\n`],
    ['a date in the running text', ` date 2023-08-04 ${long}\ndate 2023-08-05 was a Saturday.\n`],
  ])('may hold %s', (_, content) => {
    expect(loadFiles({ 'a.md': content }).articles).toHaveLength(1);
  });

  const shown = '---\ntitle: Two\ndate: 2023-08-05\n---';

  it.each([
    ['a saved page', `<html><body><p>${long}</p><pre>\n${shown}\n</pre><p>${long}</p></body></html>`],
    ['a part of a page', `<p>${long}</p>\n<pre>\n${shown}\n</pre>\n<p>${long}</p>`],
    ['a page without end tags', `<!doctype html>\n<body>\n<p>${long}\n\n${shown}\n<p>${long}`],
    [
      'a page below front matter',
      `---\ntitle: One\ndate: 2023-08-04\n---\n<div>\n<code>\n${shown}\n</code>\n</div>\n<p>${long}</p>`,
    ],
    [
      'a page without a body',
      `<!DOCTYPE html>\n<title>O</title>\n<p>${long}</p>\n\n${shown}\n<p>${long}</p>`,
    ],
    ['a page that has ended', `<html><body><p>${long}</p></body></html>\n${shown}\n<p>${long}</p>`],
    ['a part of a page, in its midst', `<p>${long}</p>\n<center>\n${shown}\n</center>\n<p>${long}</p>`],
    ['a part of a page, in a list', `<p>${long}</p>\n<ul><li>\n${shown}\n</ul>\n<p>${long}</p>`],
    ['a part of a page, in a paragraph', `<p>${long}</p>\n<p>\n${shown}\n</p>\n<p>${long}</p>`],
    ['a page with a comment', `<html>\n<!--\n${shown}\n--><body><p>${long}</p>`],
  ])('may be %s that shows front matter', (_, content) => {
    const { articles } = loadFiles({ 'a.html': content });
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text.endsWith(long)).toBe(true);
  });

  it('shows code in a list, and leaves the next one alone', () => {
    const content = `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n- \`\`\`\n  ---\n  title: X\n  ---\n  \`\`\`\n\n---\ntitle: Two\ndate: 2023-08-05\n---\n${long}`;
    expect(loadFiles({ 'a.md': content }).articles.map(({ date }) => date)).toEqual([
      '2023-08-04',
      '2023-08-05',
    ]);
  });

  it.each(['<div>', '<details>', '{% highlight yaml %}'])(
    'that leaves its %s open leaves the next one alone',
    (tag) => {
      const article = (day: number) => `---\ntitle: One\ndate: 2023-08-0${day}\n---\n${tag}\n${long}\n\n`;
      expect(loadFiles({ 'a.md': `${article(4)}${article(5)}` }).articles.map(({ date }) => date)).toEqual([
        '2023-08-04',
        '2023-08-05',
      ]);
    },
  );

  it('that leaves its code open leaves the next one alone', () => {
    const content = `---\ntitle: One\ndate: 2023-08-04\n---\n\`\`\`\n${long}\n\n---\ntitle: Two\ndate: 2023-08-05\n---\n${long}`;
    expect(loadFiles({ 'a.md': content }).articles.map(({ date }) => date)).toEqual([
      '2023-08-04',
      '2023-08-05',
    ]);
  });

  it('keeps its rules', () => {
    const [article] = loadFiles({
      'a.md': `---\ntitle: One\ndate: 2023-08-04\n---\n${long}\n\n***\n\n${long}`,
    }).articles;
    expect(article?.blocks.map(({ ruleBefore }) => ruleBefore)).toEqual([undefined, true]);
  });
});
