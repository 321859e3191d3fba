import { describe, expect, it, test } from 'vitest';
import { loadArticle, loadFiles, printProblems } from './site.ts';

const text = 'The first paragraph of this article ends here.\n\nThe second one ends here.';

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: Coup in Niger\ndate: 2023-08-04\n---\n'],
    [
      'YAML with quotes and comments',
      '---\n# made by hand\n"title": \'Coup in Niger\' # here\ndate: "2023-08-04"\n---\n',
    ],
    ['YAML that is named', '---yaml\ntitle: Coup in Niger\ndate: 4 August 2023\n---\n'],
    ['YAML closed by dots', '---\ntitle: Coup in Niger\ndate: 2023-08-04\n...\n'],
    ['TOML', '+++\ntitle = "Coup in Niger"\ndate = 2023-08-04\n+++\n'],
    ['TOML that is named', '---toml\ntitle = "Coup in Niger"\ndate = 2023-08-04\n---\n'],
    ['TOML without blanks', '+++\ntitle="Coup in Niger"\ndate=2023-08-04\n+++\n'],
    ['TOML between hyphens', '---\ntitle = "Coup in Niger"\ndate = 2023-08-04\n---\n'],
    ['TOML between hyphens, without blanks', '---\ntitle="Coup in Niger"\ndate=2023-08-04\n---\n'],
    [
      'TOML with pluses in a text',
      "+++\ntitle = \"Coup in Niger\"\nnote = '''\nOne\n+++\nTwo\n'''\ndate = 2023-08-04\n+++\n",
    ],
    ['JSON that is named', '---json\n{ "title": "Coup in Niger", "date": "2023-08-04" }\n---\n'],
    ['a JSON object', '{\n  "title": "Coup in Niger",\n  "date": "2023-08-04"\n}\n'],
    ['synonyms', '---\nHeadline: Coup in Niger\npublication_date: 4 Aug 2023\n---\n'],
    ['a header without a fence', 'Title: Coup in Niger\nDate: 4 August 2023\nBy: Jane Doe\n'],
    ['blank lines before', '\n\n---\ntitle: Coup in Niger\ndate: 2023-08-04\n---\n'],
  ])('%s', (_, frontMatter) => {
    for (const name of ['a.md', 'a.txt']) {
      const article = loadArticle(name, `${frontMatter}\n${text}\n`);
      expect(article).toMatchObject({
        format: 'front-matter',
        headline: 'Coup in Niger',
        headlineDerived: false,
        date: '2023-08-04',
        text: `Coup in Niger\n\n${text}`,
      });
      expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(
        text.split('\n\n'),
      );
    }
  });

  const fields = 'title: Coup in Niger\ndate: 2023-08-04\n';
  const toml = 'title = "Coup in Niger"\ndate = 2023-08-04\n';

  test.each([
    ['nothing', `---\n${fields}---\n`],
    ['a blank behind the opening line', `--- \n${fields}---\n`],
    ['a blank behind the closing line', `---\n${fields}--- \n`],
    ['tabs and blanks behind both', `---\t \n${fields}--- \t\n`],
    ['a blank before and behind the name of the language', `--- yaml \n${fields}---\n`],
    ['blanks behind the lines of TOML', `+++ \n${toml}+++\t\n`],
    ['a blank behind a line that ends as Windows has it', `--- \n${fields}--- \n`.replaceAll('\n', '\r\n')],
    ['a byte order mark before it', `\uFEFF--- \n${fields}---\n`],
    ['a comment behind the opening line', `--- # made by hand\n${fields}---\n`],
    ['a space without a width before it', `\u200B---\n${fields}---\n`],
    ['both lines indented', ` ---\n${fields} ---\n`],
    ['one line indented', `  ---\n${fields}---\n`],
    ['the closing line indented', `---\n${fields} ---\n`],
    ['blank lines inside', `---\n\n${fields}\n\n---\n`],
    ['hyphens in a value', `---\n${fields}note: |\n  one\n  ---\n  two\n---\n`],
    ['hyphens at the beginning of a key', `---\n${fields}---x: y\n---\n`],
  ])('ends where the text begins, with %s', (_, frontMatter) => {
    const { date, text: shown } = loadArticle('a.md', `${frontMatter}${text}\n`);
    expect({ date, shown }).toEqual({ date: '2023-08-04', shown: `Coup in Niger\n\n${text}` });
  });

  it('may have character references in its headline, which are decoded once', () => {
    const title = 'title: "Tom &amp; Ann&#8217;s &laquo;&amp;lt;&raquo;&#10;&hellip;&#7;"';
    expect(loadArticle('a.md', `---\n${title}\n---\n${text}`).headline).toBe('Tom & Ann’s «&lt;» …&#7;');
  });

  it('holds byline, source, address, topics and language under their usual names', () => {
    const article = loadArticle(
      'a.md',
      `---
title: T
date: 2023-08-04
authors:
  - Jane Doe
  - name: Issa Sory
newspaper: Le Sahel
link: https://www.example.com/a
keywords: Niger, ECOWAS; niger
categories: [Politics]
lang: en_GB
---
${text}`,
    );
    expect(article).toMatchObject({
      byline: ['Jane Doe', 'Issa Sory'],
      source: { name: 'Le Sahel' },
      originalUrl: 'https://www.example.com/a',
      tags: ['Niger', 'ECOWAS', 'Politics'],
      language: 'en-GB',
    });
  });

  it('with a date that is in no calendar leaves its article undated, and says where it stands', () => {
    const loaded = loadFiles({ 'x.md': `---\ntitle: T\ndate: 2023-13-45\n---\n${text}` });
    expect(loaded.articles.map(({ headline, date }) => [headline, date])).toEqual([['T', null]]);
    expect(printProblems(loaded)).toBe(
      'content/x.md:3:7 warning date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.',
    );
  });

  test.each(['2021-02-29', '2021-04-31', '2021-02-30 10:00:00', '2021-02-29T10:00:00Z'])(
    'in TOML with a date that is in no calendar, %s, leaves its article undated',
    (date) => {
      const loaded = loadFiles({ 'a.md': `+++\ntitle = "One"\ndate = ${date}\n+++\n${text}` });
      expect(loaded.articles.map((article) => article.date)).toEqual([null]);
      expect(loaded.problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
        ['date/invalid', 3, 8],
      ]);
    },
  );

  it('in TOML has the date of its field, not of one that a text shows', () => {
    const content = `+++\ntitle = "One"\nnote = """\ndate = 2022-01-01\n"""\ndate = 2023-08-04\n+++\n${text}`;
    expect(loadArticle('a.md', content).date).toBe('2023-08-04');
  });

  it('with a date that is in no calendar leaves the date to what else tells it, and says so', () => {
    const content = `---\ntitle: T\ndate: 2021-02-29\n---\n`;
    const loaded = loadFiles({
      '2021-03-01-a.md': `${content}${text}`,
      'b.md': `${content.replace('T', 'T\nurl: https://example.com/2021/03/02/b')}${text}`,
      'c.md': `${content}NIAMEY, Mar 3, 2021 (Reuters) - ${text}`,
    });
    expect(loaded.articles.map(({ date }) => date)).toEqual(['2021-03-01', '2021-03-02', '2021-03-03']);
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/2021-03-01-a.md:3:7 warning date/invalid: "2021-02-29" is not a calendar date (February 2021 has 28 days); 2021-03-01 was taken from the name of its file or folder. Write it as YYYY-MM-DD.
      content/b.md:4:7 warning date/invalid: "2021-02-29" is not a calendar date (February 2021 has 28 days); 2021-03-02 was taken from its address. Write it as YYYY-MM-DD.
      content/c.md:3:7 warning date/invalid: "2021-02-29" is not a calendar date (February 2021 has 28 days); 2021-03-03 was taken from its dateline. Write it as YYYY-MM-DD."
    `);
  });

  it('keeps what a broken block plainly says', () => {
    const loaded = loadFiles({ 'x.md': `---\ntitle: Niger: the coup\ndate: 2023-08-04\n---\n${text}` });
    expect(loaded.articles[0]).toMatchObject({ headline: 'Niger: the coup', date: '2023-08-04' });
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/x.md:2:8 warning front-matter/broken: the front matter cannot be read from here on: Nested mappings are not allowed in compact mappings. Put a value that holds a colon or a quotation mark into quotes, and indent with spaces."`,
    );
  });

  it('without an end ends where its fields do', () => {
    const loaded = loadFiles({ 'x.md': `---\ntitle: Coup\ndate: 2023-08-04\n\n${text}` });
    expect(loaded.articles[0]).toMatchObject({ headline: 'Coup', text: `Coup\n\n${text}` });
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/x.md:1:1 warning front-matter/unclosed: the front matter that begins here has no end; it was taken to end where its fields do. Put a line like the first one below its last field."`,
    );
  });

  test.each([
    ['a value in single quotes', "description: 'The council voted.\n\nThe vote was close and took long.'\n"],
    [
      'quotes in a quoted value',
      'description: "The \\"council voted.\n\nThe vote\\" was close and took long."\n',
    ],
    ['a quoted value below its name', 'description:\n  "The council voted.\n\n  The vote was close."\n'],
    ['a line that is no field', '\nThe tags were chosen by hand\ntags: [x]\n'],
  ])('goes on below a blank line in %s', (_, fields) => {
    const head = `---\ntitle: 'Ferry stays'\ndate: 2023-08-04\n${fields}author: Ann Roe\n---\n`;
    expect(loadArticle('a.md', `${head}${text}`)).toMatchObject({
      headline: 'Ferry stays',
      byline: ['Ann Roe'],
      text: `Ferry stays\n\n${text}`,
    });
  });

  test.each(['5" pipe broke', '"a quotation that is open', "'tis so"])(
    'without an end keeps the text above a rule, with the value %s',
    (value) => {
      const content = `---\ntitle: Coup\nexcerpt: ${value}\n\n${text}\n\n---\n\n${text}`;
      expect(loadArticle('2023-08-04.md', content).text).toBe(`Coup\n\n${text}\n\n${text}`);
    },
  );

  it('without an end keeps the text above a rule', () => {
    const loaded = loadFiles({ 'x.md': `---\ntitle: Coup\ndate: 2023-08-04\n\n${text}\n\n---\n\n${text}` });
    expect(loaded.articles[0]?.text).toBe(`Coup\n\n${text}\n\n${text}`);
    expect(loaded.problems.map(({ rule }) => rule)).toEqual(['front-matter/unclosed']);
  });

  it('in TOML may begin with a table', () => {
    const article = loadArticle('2023-08-04.md', `+++\n[params]\nweight=1\n+++\n${text}`);
    expect(article).toMatchObject({ format: 'front-matter', text });
  });

  it('reports a key that stands twice, a date that is none, and broken TOML', () => {
    const loaded = loadFiles({
      'a.md': `---\ntitle: One\ntitle: Two\ndate: 2023-08-04\n---\n${text}`,
      'b.md': `---\ntitle: One\ndate: yesterday\n---\n${text}`,
      'c.md': `---\ntitle: One\ndate: 03/04/2023\n---\n${text}`,
      'd.md': `+++\ntitle = One\n+++\n${text}`,
      'e.md': `---\ntitle: One\ndate: circa 1923\n---\n${text}`,
    });
    expect(loaded.articles.map(({ headline, date }) => [headline, date])).toEqual([
      ['One', '2023-08-04'],
      ['One', null],
      ['One', '2023-04-03'],
      ['One', null],
      ['One', '1923'],
    ]);
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/a.md:3:1 warning front-matter/duplicate-key: "title" stands here for the second time; the first one counts. Remove one of the two.
      content/b.md:3:7 warning date/unknown: "yesterday" is no date that can be read. Write it as YYYY-MM-DD.
      content/c.md:3:7 warning date/ambiguous: "03/04/2023" may mean two days; it was read day first, as 2023-04-03. Set "dateOrder" to "day-first" or "month-first", or write it as YYYY-MM-DD.
      content/d.md:1:1 warning date/missing: this article has no date. Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.
      content/d.md:2:9 warning front-matter/broken: the front matter cannot be read from here on: invalid value. In TOML, text stands in double quotes: title = "Some words".
      content/e.md:3:7 warning date/partial: "circa 1923" names no day; it was read as 1923. Write it as YYYY-MM-DD where the day is known."
    `);
  });

  test.each([
    [
      'a colon in the title',
      '---\ntitle: Niger: the coup\ndate: 2021-02-29\n---\n',
      ['date/invalid', 'front-matter/broken'],
    ],
    ['no end', '---\ntitle: Coup\ndate: 2021-02-29\n\n', ['date/invalid', 'front-matter/unclosed']],
    [
      'a month that TOML refuses',
      '+++\ntitle = "Coup"\ndate = 2021-13-01\n+++\n',
      ['date/invalid', 'front-matter/broken'],
    ],
    [
      'a date that is none',
      '---\ntitle: Niger: the coup\ndate: yesterday\n---\n',
      ['date/unknown', 'front-matter/broken'],
    ],
    ['no date at all', '---\ntitle: Niger: the coup\n---\n', ['date/missing', 'front-matter/broken']],
  ])('that is faulty, with %s, leaves its article undated', (_, frontMatter, rules) => {
    const loaded = loadFiles({ 'a.md': `${frontMatter}${text}` });
    expect(loaded.articles.map(({ date }) => date)).toEqual([null]);
    expect(loaded.problems.map(({ rule }) => rule).sort()).toEqual(rules);
    expect(loaded.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('is no rule: a text between two rules stays a text', () => {
    const article = loadArticle(
      '2023-08-04.md',
      `---\n\nA sentence that stands between rules.\n\n---\n\n${text}`,
    );
    expect(article).toMatchObject({ format: 'plain-text', headlineDerived: true });
    expect(article.text).toContain('A sentence that stands between rules.');
  });

  it('is no rule: a paragraph between two rules may begin like a field', () => {
    const note = 'Note: this is the first paragraph of the text.';
    expect(loadArticle('2023-08-04.md', `---\n\n${note}\n\n---\n\n${text}`).text).toBe(`${note}\n\n${text}`);
  });

  it('leaves a text that begins like a field, right below header lines, in its place', () => {
    const lead = 'NIAMEY: The council voted on Tuesday to keep the ferry.';
    expect(loadArticle('a.txt', `Title: Coup\nDate: 2023-08-04\n${lead}\n\n${text}`).text).toContain(lead);
  });

  it('has its title only once where the body repeats it', () => {
    expect(loadArticle('a.md', `---\ntitle: Coup\ndate: 2023-08-04\n---\n# Coup\n\n${text}`).text).toBe(
      `Coup\n\n${text}`,
    );
  });

  it('makes a first heading the headline where it gives none', () => {
    const article = loadArticle('a.md', `---\ndate: 2023-08-04\n---\n# A *coup* in \`Niger\`\n\n${text}`);
    expect(article).toMatchObject({ headline: 'A coup in Niger', headlineDerived: false });
  });

  test.each([
    ['"Niger: &amp; &lt;b&gt; &#8217;23"', 'Niger: & <b> ’23'],
    ['"&amp;lt;"', '&lt;'],
    ['"two\\nlines\\tand\\u0000 more"', 'two lines and more'],
    ['"a lone \\uD800 half"', 'a lone � half'],
    ['|\n  two\n  lines', 'two lines'],
  ])('cleans the headline %s', (written, headline) => {
    expect(loadArticle('a.md', `---\ntitle: ${written}\ndate: 2023-08-04\n---\n${text}`).headline).toBe(
      headline,
    );
  });
});

describe('dated text', () => {
  test.each([
    ['the seed’s form', ` date 2023-08-04 ${text}`],
    ['without the leading blank', `date 2023-08-04 ${text}`],
    ['in capitals with a colon', `DATE: 2023-08-04 ${text}`],
    ['a date in words', `Date 4 August 2023 ${text}`],
    ['on a line of its own', `Date: 4 August 2023\n\n${text}`],
    ['on a line of its own, no blank line', `date: Aug. 4, 2023\n${text}`],
    ['dated', `Dated 4th August 2023\n\n${text}`],
    ['published', `Published: Friday, August 4, 2023\n\n${text}`],
    ['the date alone', `2023-08-04\n\n${text}`],
    ['the date alone, in words', `Friday, 4 August 2023\n${text}`],
    ['ISO 8601 before the lead', `2023-08-04: ${text}`],
    ['full-width digits', `２０２３年８月４日\n\n${text}`],
  ])('%s', (_, content) => {
    expect(loadArticle('a.txt', content)).toMatchObject({
      format: 'dated-text',
      date: '2023-08-04',
      headlineDerived: true,
      text,
    });
  });

  test.each([
    ['above', `A coup in Niger\nDate: 4 August 2023\n\n${text}`],
    ['above, with a blank line', `A coup in Niger\n\n4 August 2023\n\n${text}`],
    ['below', `Date: 4 August 2023\n\nA coup in Niger\n\n${text}`],
  ])('with its headline %s', (_, content) => {
    expect(loadArticle('a.txt', content)).toMatchObject({
      format: 'dated-text',
      date: '2023-08-04',
      headline: 'A coup in Niger',
      text: `A coup in Niger\n\n${text}`,
    });
  });

  it('in Markdown may be emphasised', () => {
    const article = loadArticle('a.md', `# A coup in Niger\n\n*4 August 2023*\n\n${text}`);
    expect(article).toMatchObject({
      date: '2023-08-04',
      headline: 'A coup in Niger',
      text: `A coup in Niger\n\n${text}`,
    });
  });

  test.each([
    'Date palms bear fruit in August.',
    'Dates for 2023 are open.',
    '4 August 2023 was a Friday in Niamey.',
  ])('is not what begins "%s"', (line) =>
    expect(loadArticle('a.txt', `${line}\n\n${text}`)).toMatchObject({ format: 'plain-text', date: null }),
  );

  it('keeps an article whose date cannot be read, undated', () => {
    const loaded = loadFiles({ 'a.txt': ` date 2023-13-45 ${text}`, 'b.txt': `Date: yesterday\n\n${text}` });
    expect(loaded.articles.map(({ date, text: shown }) => [date, shown])).toEqual([
      [null, text],
      [null, text],
    ]);
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/a.txt:1:7 warning date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.
      content/b.txt:1:7 warning date/unknown: "yesterday" is no date that can be read. Write it as YYYY-MM-DD."
    `);
  });
});

describe('text that begins with its address', () => {
  test.each([
    ['https://www.example.com/2022/07/25/a-coup/', text, '2022-07-25'],
    ['https://example.com/news/2022-07-31/a/1', text, '2022-07-31'],
    ['http://example.com/20220719/56fd/c.html', text, '2022-07-19'],
    ['https://example.com/article/14/07/2022/qda', text, '2022-07-14'],
    ['https://example.com/2022/jul/14/qda', text, '2022-07-14'],
    ['https://example.com/view.php?ud=20220725000767', text, '2022-07-25'],
    [
      'https://example.com/2022/07/a-coup',
      'KIGALI, Jun 15 2022 (IPS) - A few years ago it began.',
      '2022-06-15',
    ],
    ['https://example.com/2022/07/a-coup', 'CAIRO, July 19 (MENA) – The president spoke.', '2022-07-19'],
    ['https://example.com/2022/07/a-coup', 'CAIRO, May 19 (MENA) – The president spoke.', '2022-07'],
    ['https://example.com/a-coup', 'SRINAGAR, Mar 03: The police spoke.', null],
    ['https://example.com/2022/07/2003781903', text, '2022-07'],
    ['https://example.com/2022/07/10-years-after', text, '2022-07'],
    ['https://example.com/story-1654534656', text, null],
  ])('%s', (address, body, date) => {
    expect(loadArticle('a.txt', `${address}\r\n\r\n${body}`)).toMatchObject({
      format: 'url-text',
      date,
      source: { name: 'example.com' },
      originalUrl: address,
    });
  });

  it('may stand in an archive of the web, on another day', () => {
    const address = 'https://web.archive.org/web/20160218174457/https://www.example.com/2010/05/19/a';
    expect(loadArticle('a.txt', `${address}\n\n${text}`)).toMatchObject({
      date: '2010-05-19',
      source: { name: 'example.com' },
      originalUrl: address,
    });
  });

  it('may have its text glued to it', () => {
    const article = loadArticle(
      'a.txt',
      'https://www.example.com/2022/07/17/2003781903Police yesterday searched a home.',
    );
    expect(article).toMatchObject({
      originalUrl: 'https://www.example.com/2022/07/17/2003781903',
      text: 'Police yesterday searched a home.',
      date: '2022-07-17',
    });
  });
});

describe('a page saved from the web', () => {
  const page = `<!DOCTYPE html>
<html lang="fr"><head><title>Coup au Niger | Le Sahel</title>
<meta property="og:title" content="Coup au Niger">
<meta property="article:published_time" content="2023-08-04T10:30:00+01:00">
<meta property="og:site_name" content="Le Sahel">
<link rel="canonical" href="https://www.example.com/coup">
</head><body><nav><a href="/">Home</a></nav><article><h1>Coup au Niger</h1>
${'<p>Le président a été renversé mercredi par des soldats de sa garde, selon ses proches.</p>'.repeat(6)}
</article></body></html>`;

  it('is recognised by its content', () => {
    for (const name of ['a.html', 'a.txt', 'a']) {
      expect(loadArticle(name, page)).toMatchObject({
        format: 'html',
        headline: 'Coup au Niger',
        date: '2023-08-04',
        published: '2023-08-04T10:30:00+01:00',
        language: 'fr',
        source: { name: 'Le Sahel' },
        originalUrl: 'https://www.example.com/coup',
      });
    }
  });

  it('may have front matter, which then says what it is', () => {
    const article = loadArticle('a.html', `---\ntitle: T\ndate: 2023-08-05\n---\n${page}`);
    expect(article).toMatchObject({ format: 'front-matter', headline: 'T', date: '2023-08-05' });
    expect(article.text).not.toContain('<');
  });
});

describe('plain text', () => {
  test.each([
    ['2023-08-04-niger.txt', '2023-08-04'],
    ['niger-2023-08-04.md', '2023-08-04'],
    ['20230804_x.txt', '2023-08-04'],
    ['2023/08/04/x.txt', '2023-08-04'],
    ['2023/08/04-x.txt', '2023-08-04'],
    ['2023-08/04.txt', '2023-08-04'],
    ['4 August 2023.txt', '2023-08-04'],
    ['2023-13-04-x.txt', null],
    ['report-12345678.txt', null],
    ['x', null],
  ])('%s', (path, date) => {
    expect(loadArticle(path, text)).toMatchObject({ format: 'plain-text', date, text });
  });

  it('has a short first line as its headline', () => {
    expect(loadArticle('a.txt', `A coup in Niger\n\n${text}`)).toMatchObject({
      headline: 'A coup in Niger',
      headlineDerived: false,
    });
  });

  it('is asked for a date', () => {
    expect(printProblems(loadFiles({ 'a.txt': text }))).toMatchInlineSnapshot(
      `"content/a.txt:1:1 warning date/missing: this article has no date. Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file."`,
    );
  });

  it('shows its marks as characters in .txt, and as markup in .md', () => {
    expect(loadArticle('a.txt', 'It is *not* so.').text).toBe('It is *not* so.');
    expect(loadArticle('a.md', 'It is *not* so.').text).toBe('It is not so.');
  });
});

describe('an article of any format', () => {
  it('has a digest that follows what it says, not where it is', () => {
    const digest = (path: string, content: string) => loadArticle(path, content).digest;
    expect(digest('a.txt', ` date 2023-08-04 ${text}`)).toBe(
      digest('b/c.txt', `Date: 4 August 2023\n\n${text}`),
    );
    expect(digest('a.txt', ` date 2023-08-04 ${text}`)).not.toBe(digest('a.txt', ` date 2023-08-05 ${text}`));
    expect(digest('a.txt', ` date 2023-08-04 ${text}`)).not.toBe(
      digest('a.txt', ` date 2023-08-04 ${text}!`),
    );
  });
});

describe('an article that states no date', () => {
  const report = 'Shops opened again in the capital on Thursday, and the banks with them, after a week.';
  const dateline = `NIAMEY, Aug 3, 2023 (Reuters) - ${report}`;
  const yearless = `NIAMEY, Aug 3 (Reuters) - ${report}`;
  const page = (head: string, body: string) =>
    `<!doctype html><html><head><title>T</title>${head}</head><body><article><p>${body}</p><p>${report}</p></article></body></html>`;
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

  test.each([
    ['front matter', 'a.md', `---\ntitle: T\n---\n${dateline}\n`],
    ['a byline above it', 'a.md', `---\ntitle: T\n---\nBy Jane Doe\n\n${dateline}\n`],
    ['a saved page', 'a.html', page('', dateline)],
    ['text below its address', 'a.txt', `https://example.com/a\n\n${dateline}\n`],
    ['plain text', 'a.txt', `${dateline}\n`],
  ])('has that of its dateline: %s', (_, path, content) => {
    expect(loadArticle(path, content).date).toBe('2023-08-03');
  });

  test.each([
    ['front matter', '2023/08/04/a.md', `---\ntitle: T\n---\n${dateline}\n`],
    ['a saved page', '2023-08-04-a.html', page('', dateline)],
    ['plain text', '2023-08-04-a.txt', `${dateline}\n`],
  ])('has sooner that of its file: %s', (_, path, content) => {
    expect(loadArticle(path, content).date).toBe('2023-08-04');
  });

  test.each([
    ['front matter', 'a.md', (url: string) => `---\ntitle: T\nurl: ${url}\n---\n${yearless}\n`],
    ['a saved page', 'a.html', (url: string) => page(canonical(url), yearless)],
    ['text below its address', 'a.txt', (url: string) => `${url}\n\n${yearless}\n`],
  ])('has that of its address, to which the dateline may give the day: %s', (_, path, write) => {
    const dates = ['2023/08/05/a', '2023/08/a', '2023/aug/a', '2023/a', '2023/07/a', 'a'].map(
      (part) => loadArticle(path, write(`https://example.com/${part}`)).date,
    );
    expect(dates).toEqual(['2023-08-05', '2023-08-03', '2023-08-03', '2023-08-03', '2023-07', null]);
  });
});

describe('the language of an article that states none', () => {
  test.each([
    [
      'fr',
      'Le président du Niger, M. Mohamed Bazoum, a été renversé mercredi par des militaires de la garde présidentielle. Dans un communiqué lu à la télévision nationale, les putschistes ont annoncé la fermeture des frontières et la suspension de toutes les institutions de la République, selon plusieurs sources.',
    ],
    [
      'de',
      'Der Präsident von Niger, Mohamed Bazoum, ist am Mittwoch von Soldaten der Präsidentengarde abgesetzt worden. In einer Erklärung, die im Fernsehen verlesen wurde, kündigten die Putschisten die Schließung der Grenzen und die Auflösung aller Institutionen der Republik an, wie mehrere Quellen berichten.',
    ],
    [
      'es',
      'El presidente de Níger, Mohamed Bazoum, fue derrocado el miércoles por militares de la guardia presidencial. En un comunicado leído en la televisión nacional, los golpistas anunciaron el cierre de las fronteras y la suspensión de todas las instituciones de la República, según varias fuentes.',
    ],
    ['en-GB', 'Le président a parlé.'],
    [
      'en-GB',
      'The president of Niger, Mohamed Bazoum, was overthrown on Wednesday by soldiers of his own guard. In a statement that was read on national television they announced that the borders were closed and that all the institutions of the republic had been suspended, as several sources said.',
    ],
  ])('%s', (language, content) => {
    expect(loadArticle('a.txt', content, { language: 'en-GB' }).language).toBe(language);
    expect(loadArticle('a.md', `---\ntitle: T\nlang: ha\n---\n${content}`).language).toBe('ha');
  });
});
