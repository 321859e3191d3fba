import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { loadArticle, loadFiles, printProblem, printProblems, writeSite } from './site.ts';

const text = 'The text of the article.';

describe('code in front matter', () => {
  test.each(['js', 'javascript', 'JavaScript', 'coffee', 'cson', 'ts', 'json5.js', 'node'])(
    '---%s never runs',
    (language) => {
      const code = '{ title: (globalThis.wasRun = true, "x"), date: "2023-08-04" }';
      const loaded = loadFiles({
        'dated/2023-08-04.md': `---${language}\n${code}\n---\n${text}`,
        'undated.md': `---${language}\nmodule.exports = ${code}\n---\n${text}`,
      });
      expect('wasRun' in globalThis).toBe(false);
      expect(loaded.articles.map(({ id, text: shown }) => [id, shown])).toEqual([
        ['dated/2023-08-04.md', text],
      ]);
      expect(loaded.problems.filter(({ rule }) => rule === 'front-matter/code')).toHaveLength(2);
    },
  );

  test.each([
    'title: !!js/function "function () { globalThis.wasRun = true }"',
    'title: !!js/undefined x',
    'title: !!binary aGVsbG8=',
    'title: !<tag:yaml.org,2002:js/regexp> /x/',
  ])('the YAML tag of %s makes no object', (line) => {
    const loaded = loadFiles({ 'a.md': `---\n${line}\ndate: 2023-08-04\n---\n${text}` });
    expect('wasRun' in globalThis).toBe(false);
    expect(loaded.articles.map(({ headline }) => typeof headline)).toEqual(['string']);
  });
});

describe('keys that steer a site generator', () => {
  it('have no effect whatever', () => {
    const plain = loadArticle('a.md', `---\ntitle: T\ndate: 2023-08-04\n---\n${text}`);
    const steered = loadArticle(
      'a.md',
      `---
title: T
date: 2023-08-04
permalink: ../../x
layout: evil
eleventyComputed: { title: "{{ 7 * 7 }}", permalink: /etc/passwd }
eleventyExcludeFromCollections: true
pagination: { data: collections.all, size: 1 }
templateEngineOverride: njk
override:tags: []
id: ../../x
path: /etc/passwd
text: other
digest: "0"
constructor: x
toString: x
---
${text}`,
    );
    expect({ ...steered, line: 0, file: plain.file }).toEqual({ ...plain, path: steered.path, line: 0 });
  });

  it.each([
    ['YAML', '---\n__proto__: { polluted: true, headline: stolen }\ntitle: T\ndate: 2023-08-04\n---\n'],
    ['YAML, quoted', '---\n"__proto__":\n  polluted: true\ntitle: T\ndate: 2023-08-04\n---\n'],
    [
      'JSON',
      '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "title": "T", "date": "2023-08-04" }\n',
    ],
    ['TOML', '+++\ntitle = "T"\ndate = 2023-08-04\n[__proto__]\npolluted = true\n+++\n'],
  ])('__proto__ in %s reaches no prototype', (_, frontMatter) => {
    expect(loadArticle('a.md', `${frontMatter}${text}`).headline).toBe('T');
    expect('polluted' in {}).toBe(false);
  });
});

describe('templates in an article', () => {
  test.each([
    '{{ 7 * 7 }}',
    '{% include "/etc/passwd" %}',
    '<%= 7 * 7 %>',
    `$\{7 * 7}`,
    '{{{ constructor }}}',
    '#{7*7}',
  ])('%s is text', (template) => {
    const article = loadArticle('a.txt', ` date 2023-08-04 The sum is ${template} here.`);
    expect(article.text).toBe(`The sum is ${template} here.`);
    expect(
      loadArticle('a.md', `---\ntitle: ${JSON.stringify(template)}\ndate: 2023-08-04\n---\nx`).headline,
    ).toBe(template);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    'https://user:secret@example.com/',
    'http:/\\evil',
    '../../x',
    'https://',
  ])('%s is not linked', (address) => {
    const loaded = loadFiles({
      'a.md': `---\ntitle: T\ndate: 2023-08-04\nurl: ${JSON.stringify(address)}\n---\n${text}`,
    });
    expect(loaded.articles[0]?.originalUrl).toBeNull();
    expect(loaded.problems.map(({ rule }) => rule)).toEqual(['url/unsafe']);
  });

  it('of any length is no fault, wherever it is cut', () => {
    const address = `https://example.com/${'x'.repeat(1979)}😀`;
    const { problems } = loadFiles({
      'a.md': `---\ntitle: T\ndate: 2023-08-04\nurl: ${address}\n---\n${text}`,
    });
    expect(problems.map(({ rule }) => rule)).toEqual([]);
  });

  it('is kept as its parts say, with what could end an attribute encoded', () => {
    const article = loadArticle(
      'a.md',
      `---\ntitle: T\ndate: 2023-08-04\nurl: 'https://example.com/"><b>'\n---\n${text}`,
    );
    expect(article.originalUrl).toBe('https://example.com/%22%3E%3Cb%3E');
  });
});

describe('links in the folder', () => {
  it('that lead out of it are not followed', () => {
    const outside = writeSite({ 'secret.txt': 'A secret.', 'more/secret.txt': 'Another secret.' });
    const folder = writeSite({ 'a.txt': text });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'file.txt'));
    symlinkSync(join(outside, 'more'), join(folder, 'folder'));
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    symlinkSync('..', join(folder, 'up'));
    const loaded = load(folder, DEFAULT_SETTINGS);
    expect(loaded.articles.map(({ id }) => id)).toEqual(['a.txt']);
    expect(loaded.problems.filter(({ rule }) => rule === 'file/outside').map(({ path }) => path)).toEqual(
      ['file.txt', 'folder', 'up', 'zero.txt'].map((name) => `${folder}/${name}`),
    );
    expect(JSON.stringify(loaded)).not.toContain('secret.');
  });

  it('that lead to another place in it make no copies and no circles', () => {
    const folder = writeSite({ 'b/a.txt': text });
    symlinkSync('b/a.txt', join(folder, 'a.txt'));
    symlinkSync('.', join(folder, 'here'));
    symlinkSync('../..', join(folder, 'b', 'up'));
    symlinkSync('self', join(folder, 'self'));
    symlinkSync('gone.txt', join(folder, 'nowhere.txt'));
    const loaded = load(folder, DEFAULT_SETTINGS);
    expect(loaded.articles.map(({ id }) => id)).toEqual(['b/a.txt']);
    expect(loaded.skipped).toHaveLength(5);
    expect(
      loaded.problems
        .map((problem) => printProblem(problem).replaceAll(folder, 'content'))
        .filter((line) => !line.includes('date/missing'))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "content/a.txt:1:1 info file/linked: this link leads to content/b/a.txt, which is read there. Nothing needs to be done.
      content/b/up:1:1 warning file/outside: this link leads out of the folder and was not followed. Copy the file into the folder.
      content/here:1:1 info file/linked: this link leads to content/, which is read there. Nothing needs to be done.
      content/nowhere.txt:1:1 warning file/unreadable: this link leads nowhere: it does not exist. Remove it, or restore the file it leads to.
      content/self:1:1 warning file/unreadable: this link leads nowhere: its links run in a circle. Remove it, or restore the file it leads to."
    `);
  });

  it('that lead to a hidden folder in it are read once', () => {
    const folder = writeSite({ '.store/a.txt': text });
    symlinkSync('.store', join(folder, 'one'));
    symlinkSync('.store', join(folder, 'two'));
    expect(load(folder, DEFAULT_SETTINGS).articles.map(({ id }) => id)).toEqual(['one/a.txt']);
  });
});

describe('names of files', () => {
  it('are only names', () => {
    const folder = writeSite({});
    const names = [
      'con.txt',
      'nul.md',
      'x..%2f..%2fx.txt',
      '__proto__.txt',
      'a b.txt',
      '<script>.txt',
      'it\'s "quoted".txt',
      '-rf.txt',
      '\u202Etxt.md',
      'constructor',
      'x\ny.txt',
    ];
    mkdirSync(join(folder, '...'));
    for (const name of names) writeFileSync(join(folder, name), text);
    const loaded = load(folder, DEFAULT_SETTINGS);
    expect(loaded.articles.map(({ id }) => id as string)).toEqual([...names].sort());
  });
});

describe('characters', () => {
  it('that show nothing, or turn the reading direction, are taken out and reported', () => {
    const loaded = loadFiles({
      'a.txt': 'Date: 2023-08-04\n\nThe \u202Etext\u202C is\u0000 he\uFEFFre\u0007, \u200Eright.',
    });
    expect(loaded.articles[0]?.text).toBe('The text is here, right.');
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `
      "content/a.txt:3:5 info text/direction: removed 3 characters that turn the reading direction, the first is U+202E. Save the file again without it.
      content/a.txt:3:14 info text/invisible: removed 3 invisible characters, the first is U+0000. Save the file again without it."
    `,
    );
  });

  const unseen = 'A&#x202e;B&#1;C&#x2066;D&#xfeff;E&#x1b;F';
  it.each([
    [
      'Markdown',
      'a.md',
      `---\ntitle: T\ndate: 2023-08-04\n---\nText ${unseen}.\n\n- ${unseen}\n\n\`x\` ${unseen}`,
    ],
    [
      'a page',
      'a.html',
      `<title>T ${unseen}</title><meta property="og:site_name" content="${unseen}"><meta name="author" content="${unseen}"><meta property="article:tag" content="${unseen}"><article><p>Text ${unseen}, of some length.</p><pre>${unseen}</pre><ul><li>${unseen}</li></ul></article>`,
    ],
  ])('do not come in as character references either: %s', (_, path, content) => {
    const article = loadArticle(path, content);
    const { headline, source, byline, tags } = article;
    const all = JSON.stringify([article.text, headline, source, byline, tags]);
    // CommonMark wants the mark for an unknown character in the place of a control character.
    expect(all.replaceAll('\uFFFD', '')).toContain('ABCDEF');
    // JSON shows control characters as escapes.
    expect(all).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uFEFF]|\\u00/);
  });

  it('that references name are taken out and reported', () => {
    const loaded = loadFiles({
      'a.html':
        '<title>T&shy;i&rlm;de</title><meta name="date" content="2023-08-04"><article><p>Text of&ZeroWidthSpace; some&NoBreak; length, R&amp;D.</p></article>',
    });
    expect(loaded.articles[0]?.headline).toBe('Tide');
    expect(loaded.articles[0]?.text).toBe('Tide\n\nText of some length, R&D.');
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/a.html:1:9 info text/invisible: removed 3 invisible characters, the first is U+00AD. Save the file again without it.
      content/a.html:1:11 info text/direction: removed a character that turns the reading direction, U+200F. Save the file again without it."
    `);
  });

  it('are never cut in two', () => {
    const article = loadArticle(
      'a.md',
      `---\ntags: ["${'x'.repeat(99)}😀"]\nsource: "${'y'.repeat(119)}😀"\n---\nText.`,
    );
    expect(article.tags).toEqual(['x'.repeat(99)]);
    expect(article.source?.name).toBe('y'.repeat(119));
  });
});

describe('an article that is longer than a book', () => {
  it('is kept, and reported', () => {
    const loaded = loadFiles({ 'a.txt': `Date: 2023-08-04\n\n${'Word '.repeat(500_000)}` });
    expect(loaded.articles).toHaveLength(1);
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/a.txt:1:1 warning article/long: this article is longer than 500000 characters: names and dates are found up to there. Split it into one file for each article."`,
    );
  });
});

describe('ids', () => {
  it('differ though a file is named like a later article of another', () => {
    const two = 'Date: 2023-08-04\n\nOne.\n\nDate: 2023-08-05\n\nTwo.\n';
    const { articles } = loadFiles({ 'x.txt': two, 'x.txt#2': two, 'x.txt#2#1': two });
    expect(articles).toHaveLength(6);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(6);
  });
});

describe('what is made to be slow', () => {
  const million = 1_000_000;
  test.each<[string, string, string]>([
    ['one long word', 'a.txt', 'a'.repeat(3 * million)],
    ['one long line', 'a.txt', ` date 2023-08-04 ${'Word word, '.repeat(million / 4)}`],
    ['blanks', 'a.txt', `${' '.repeat(3 * million)}x`],
    ['quotation marks', 'a.txt', '"'.repeat(3 * million)],
    ['rules', 'a.md', '---\n'.repeat(100_000)],
    ['fences below fences', 'a.md', '---\n---\n---\n\n'.repeat(50_000)],
    ['semicolons', 'a.md', ';;;\n'.repeat(100_000)],
    ['fields in one line', 'a.md', `# T\n\n${'**Date:** x | '.repeat(100_000)}`],
    ['lines of a title of Pandoc', 'a.md', `% a\n${'  b\n'.repeat(50_000)}`],
    ['text that was encoded twice', 'a.txt', `Ã© ${'漢字'.repeat(million)}`],
    ['openings of front matter', 'a.md', 'text\n\n---\nx: y\n'.repeat(10_000)],
    ['broken words', 'a.txt', 'word-\n'.repeat(100_000)],
    ['numbers of records', 'a.txt', `${'Record Number: 1\n'.repeat(20_000)}Article Text:\n`],
    ['ends of documents', 'a.txt', '200 words\n4 August 2023\nDocument AAAA00020230804ej84\n'.repeat(10_000)],
    ['fields without an end', 'a.md', `---\n${'a: b\n'.repeat(100_000)}`],
    ['a field of ten million characters', 'a.md', `---\ntitle: ${'v'.repeat(10 * million)}\n---\nx`],
    ['brackets in YAML', 'a.md', `---\na: ${'['.repeat(50_000)}\n---\nx`],
    ['brackets in JSON', 'a.txt', `{"a":${'['.repeat(million)}`],
    ['brackets in TOML', 'a.md', `+++\na = ${'['.repeat(50_000)}\n+++\nx`],
    [
      'a billion laughs',
      'a.md',
      `---\na: &a [x,x]\n${Array.from({ length: 60 }, (_, n) => `k${n}: &k${n} [*${n === 0 ? 'a' : `k${n - 1}`},*${n === 0 ? 'a' : `k${n - 1}`}]\n`).join('')}tags: [*k59]\ntitle: *k59\n---\nx`,
    ],
    [
      'aliases',
      'a.md',
      `---\na: &a x\n${Array.from({ length: 17_000 }, (_, n) => `k${n}: *a\n`).join('')}---\nx`,
    ],
    ['blanks in the name of an author', 'a.md', `---\nauthor: "${' '.repeat(190_000)}N"\n---\nx`],
    ['blank lines in front matter', 'a.md', `---\ntitle: T\n${'\n'.repeat(190_000)}x: y\n---\nx`],
    ['rows of hyphens in front matter', 'a.md', `---\ntitle: T\n${'----\n'.repeat(million / 4)}---\nx`],
    ['slashes', 'a.txt', '/'.repeat(3 * million)],
    ['dashes behind a dateline', 'a.txt', `NIAMEY, Aug 3 ${'-'.repeat(million)}`],
    ['dashes behind capitals', 'a.txt', `THE PRESIDENT ${'-'.repeat(million)}`],
    ['openings of code', 'a.md', `---\nx: y\n---\n${'<pre>\n'.repeat(million / 4)}`],
    ['marks of Korean mail', 'a.txt', '\x1b$)C'.repeat(million / 4)],
    ['comments', 'a.html', '<!--'.repeat(million / 4)],
    ['an address', 'a.txt', `https://example.com/${'A1'.repeat(million)} text`],
    ['date lines', 'a.txt', 'Date: 4 August 2023\n'.repeat(20_000)],
  ])('%s is read in good time', (_, path, content) => {
    // What grows with the square of the file would run into the limit of time that every test has.
    const { articles, skipped } = loadFiles({ [path]: content });
    expect(articles.length + skipped.length).toBeGreaterThan(0);
  });
});
