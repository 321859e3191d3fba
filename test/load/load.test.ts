import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load, loadFile } from '../../src/load/load.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { describeShared, sharedPath } from './shared.ts';
import { loadFiles, printProblems, writeSite } from './site.ts';

const text = 'The text of the article.';

describe('a folder', () => {
  it('yields its articles in the order of their ids, whatever their depth', () => {
    const loaded = loadFiles({
      'b.txt': text,
      'a/b.txt': text,
      'a-b.txt': text,
      'a/b/c/d/e/f.md': text,
      'B.txt': text,
    });
    expect(loaded.articles.map(({ id, path }) => `${id} ${path}`)).toEqual([
      'B.txt content/B.txt',
      'a-b.txt content/a-b.txt',
      'a/b.txt content/a/b.txt',
      'a/b/c/d/e/f.md content/a/b/c/d/e/f.md',
      'b.txt content/b.txt',
    ]);
  });

  it('has every file among its articles or among the skipped, with a problem that says why', () => {
    const loaded = loadFiles({
      'a.txt': text,
      'b.pdf': '%PDF-1.4',
      'c.txt': '%PDF-1.4',
      'd.docx': 'PK\x03\x04',
      'e.jpg': Buffer.from([0xff, 0xd8, 0xff]),
      'f.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 1, 0, 0]),
      'g.txt': '',
      'h.txt': ' \n\t\n',
      'i.xyz': text,
      'j.article': `---\ntitle: T\ndate: 2023-08-04\n---\n${text}`,
      'k.md': '---\ndate: 2023-08-04\n---\n',
      'data.json': '{ "title": "T" }',
      'index.11tydata.js': 'export default {}',
      '.DS_Store': 'x',
      '.git/config': 'x',
      'node_modules/a/readme.md': text,
      'sub/entities.yaml': 'x: y',
      'dateline.config.json': '{}',
      'entities.yaml': 'x: y',
    });
    expect(loaded.articles.map(({ id }) => id)).toEqual(['a.txt', 'j.article']);
    expect(
      loaded.skipped.filter((path) => !loaded.problems.some((problem) => problem.path === path)),
    ).toEqual([]);
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/.DS_Store:1:1 info file/hidden: hidden files, and those of other programs, are not read. Rename it if it is an article.
      content/.git:1:1 info file/hidden: hidden files, and those of other programs, are not read. Rename it if it is an article.
      content/a.txt:1:1 warning date/missing: this article has no date. Put a line like "Date: 2023-08-04" at its beginning, or the date into the name of the file.
      content/b.pdf:1:1 warning file/unsupported: this is a PDF document, not an article. Save its text as .txt, .md or .html, or move it out of the folder.
      content/c.txt:1:1 warning file/unsupported: this is a PDF document, not an article. Save its text as .txt, .md or .html, or move it out of the folder.
      content/d.docx:1:1 warning file/unsupported: this is a document of an office program, not an article. Save its text as .txt, .md or .html, or move it out of the folder.
      content/data.json:1:1 info file/unsupported: this is data, not an article. Save its text as .txt, .md or .html, or move it out of the folder.
      content/e.jpg:1:1 info picture/unused: no article names this picture, so it is not in the site. Name it in the article that it belongs to, or leave it.
      content/f.txt:1:1 warning file/binary: this is no text in any known encoding. Save it as UTF-8, or move it out of the folder.
      content/g.txt:1:1 warning file/empty: this file is empty. Write the article into it, or remove it.
      content/h.txt:1:1 warning file/empty: this file is empty. Write the article into it, or remove it.
      content/i.xyz:1:1 warning file/unsupported: the ending of its name is not known, and nothing in it says that it is an article. Rename it to .txt or .md, or move it out of the folder.
      content/index.11tydata.js:1:1 info file/unsupported: this is program code, not an article. Save its text as .txt, .md or .html, or move it out of the folder.
      content/k.md:1:1 error article/empty: this article has neither a headline nor a text. Write its text below its metadata, or move the file out of the folder.
      content/node_modules:1:1 info file/hidden: hidden files, and those of other programs, are not read. Rename it if it is an article.
      content/sub/entities.yaml:1:1 info file/unsupported: this is data, not an article. Save its text as .txt, .md or .html, or move it out of the folder."
    `);
  });

  it('must be there', () => {
    const folder = writeSite({ 'a.txt': text });
    expect(() => load(join(folder, 'nowhere'), DEFAULT_SETTINGS)).toThrow(UsageError);
    expect(() => load(join(folder, 'a.txt'), DEFAULT_SETTINGS)).toThrow(/is a file, not a folder/);
    expect(load(writeSite({}), DEFAULT_SETTINGS)).toEqual({ articles: [], skipped: [], problems: [] });
  });
});

describe('one file', () => {
  it('is read as it would be in its folder', () => {
    const folder = writeSite({ '2023/08/04/a.txt': text });
    const path = join(folder, '2023/08/04/a.txt');
    expect(loadFile(path, DEFAULT_SETTINGS)).toMatchObject({
      articles: [{ path, date: '2023-08-04', text }],
      problems: [],
    });
  });

  it('must be there', () => {
    expect(() => loadFile('/nowhere/a.txt', DEFAULT_SETTINGS)).toThrow(UsageError);
    expect(() => loadFile(writeSite({}), DEFAULT_SETTINGS)).toThrow(/is not a file/);
  });
});

describeShared('the article that the project was started with', 'seeds', () => {
  it('is dated text, headed by its first sentence', () => {
    const { articles, problems } = load(sharedPath('seeds'), DEFAULT_SETTINGS);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        format: 'dated-text',
        date: '2023-08-04',
        headlineDerived: true,
        headline:
          'Niger’s ousted President Mohamed Bazou has sought help from the United States and “entire world community” to help restore constitutional order" in the coup-hit country.',
      },
    ]);
    expect(articles[0]?.text).toMatch(/^Niger’s ousted President Mohamed Bazou has sought help/);
  });
});

describeShared('articles of newspapers all over the world', 'corpora/worldwide-dev', () => {
  it('all load but the one that is Rich Text, with a headline each and dates where there are some', () => {
    const { articles, skipped } = load(sharedPath('corpora/worldwide-dev'), DEFAULT_SETTINGS);
    expect([articles.length, skipped.length]).toEqual([919, 1]);
    expect(articles.filter(({ date }) => date !== null).length).toBeGreaterThan(255);
    expect(articles.filter(({ headline }) => headline.length < 10 || headline.endsWith('…'))).toEqual([]);
    const years = new Set(articles.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])));
    expect([...years].every((year) => year >= '2000' && year <= '2022')).toBe(true);
  });
});
