import { describe, expect, it, test } from 'vitest';
import { loadFiles, printProblems } from './site.ts';

const text = 'The first paragraph of this article ends here.\n\nThe second one ends here.';

describe('an article that is not for readers is left out', () => {
  test.each([
    ['Jekyll', 'published: false'],
    ['Hugo, Hexo, Zola', 'draft: true'],
    ['a capital', 'draft: True'],
    ['text', 'draft: "true"'],
    ['another word for it', 'draft: yes'],
    ['Pelican', 'Status: draft'],
    ['Pelican, not on lists', 'status: hidden'],
    ['WordPress', 'status: private'],
    ['WordPress, to be read by an editor', 'status: pending'],
    ['WordPress, for a later day', 'post_status: future'],
    ['WordPress, thrown away', 'status: trash'],
    ['Ghost', 'visibility: private'],
    ['notes', 'publish: false'],
    ['a secret', 'password: swordfish'],
    ['a list', 'status: [published, private]'],
    ['a remark', 'status: draft, for review'],
    ['the opposite', 'unpublished: true'],
    ['no blank', 'draft:true'],
  ])('as %s has it: %s', (_, written) => {
    const loaded = loadFiles({ 'a.md': `---\ntitle: T\ndate: 2023-08-04\n${written}\n---\n${text}` });
    expect(loaded.articles).toEqual([]);
    expect(loaded.skipped).toEqual(['content/a.md']);
    expect(loaded.problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['article/draft', 'info', 4],
    ]);
    expect(printProblems(loaded)).not.toContain('swordfish');
  });

  it('in a file with an ending that is not known, too', () => {
    const { problems } = loadFiles({ 'a.story': `---\ntitle: T\ndraft: true\n---\n${text}` });
    expect(problems.map(({ rule }) => rule)).toEqual(['article/draft']);
  });

  test.each([
    ['TOML', '+++\ntitle = "T"\ndraft = true\n+++\n'],
    ['JSON', '{"title": "T", "draft": true}\n'],
    ['header lines', 'Title: T\nDate: 2023-08-04\nStatus: draft\n\n'],
    ['header lines with others', 'Title: T\nDate: 2023-08-04\nStatus: draft\nDesk: Foreign\n\n'],
    ['header lines without a blank', 'Title: T\nDate: 2023-08-04\nStatus:draft\n\n'],
    ['a block that begins with it, without a blank', '---\ndraft:true\ntitle: T\n---\n'],
    ['a block without blanks', '---\ntitle:T\ndraft:true\n---\n'],
    ['a mapping within YAML', '---\ntitle: T\nparams:\n  draft: true\n---\n'],
    ['a table of TOML', '+++\ntitle = "T"\n[extra]\ndraft = true\n+++\n'],
    ['program code', '---js\n{ title: "T", draft: true }\n---\n'],
    ['a broken block', '---\ntitle: T: T\ndraft: true\n---\n'],
  ])('in %s', (_, frontMatter) => {
    const loaded = loadFiles({ 'a.md': `${frontMatter}${text}` });
    expect(loaded.articles).toEqual([]);
    expect(loaded.problems.map(({ rule }) => rule)).toEqual(['article/draft']);
  });

  it('and the others of its file are not', () => {
    const loaded = loadFiles({
      'a.md': ['', 'draft: true\n', '']
        .map((line) => `---\ndate: 2023-08-04\n${line}---\n${text}\n\n`)
        .join(''),
    });
    expect(loaded.articles.map(({ id }) => id)).toEqual(['a.md', 'a.md#3']);
    expect(loaded.skipped).toEqual(['content/a.md#2']);
  });

  test.each([
    ['fences and nothing else', '---\ndraft: true\n---\n'],
    ['fences without blanks', '---\ndraft:true\n---\n'],
  ])('below another article, in %s', (_, frontMatter) => {
    const first = `---\ntitle: T\ndate: 2023-08-04\n---\n${text}`;
    const loaded = loadFiles({ 'a.md': `${first}\n\n${frontMatter}Secret words stand here.` });
    expect(loaded.articles.map((article) => article.text)).toEqual([`T\n\n${text}`]);
    expect(loaded.skipped).toEqual(['content/a.md#2']);
  });

  it('below header lines, without a day', () => {
    const first = `Title: T\nDate: 2023-08-04\n\n${text}`;
    const loaded = loadFiles({ 'a.txt': `${first}\n\nTitle: U\nStatus: draft\n\nSecret words.` });
    expect(loaded.articles.map((article) => article.text)).toEqual([`T\n\n${text}`]);
  });

  it('below a second block of front matter', () => {
    const content = `---\ntitle: T\ndate: 2023-08-04\n---\n---\ndraft: true\n---\n${text}`;
    expect(loadFiles({ 'a.md': content }).articles).toEqual([]);
  });

  it('with a reason', () => {
    const loaded = loadFiles({
      'a.md': `---\ntitle: T\nstatus: Private\n---\n${text}`,
      'b.md': `---\ntitle: T\npassword: swordfish\n---\n${text}`,
      'blog/_drafts/c.md': `---\ntitle: T\ndate: 2023-08-04\n---\n${text}`,
    });
    expect(printProblems(loaded)).toMatchInlineSnapshot(`
      "content/a.md:3:9 info article/draft: this is a draft, or not for every reader ("status: private"), so it was left out. Take that line out if it is to be published, or set "drafts" to true.
      content/b.md:3:11 info article/draft: this is a draft, or not for every reader ("password: …"), so it was left out. Take that line out if it is to be published, or set "drafts" to true.
      content/blog/_drafts/c.md:1:1 info article/draft: this stands in a folder of drafts, so it was left out. Move it to another folder if it is to be published, or set "drafts" to true."
    `);
  });
});

test('what is not for readers is taken in where the settings say so', () => {
  const files = {
    'a.md': `---\ntitle: T\ndate: 2023-08-04\ndraft: true\n---\n${text}`,
    '_drafts/b.md': `---\ntitle: U\ndate: 2023-08-04\n---\n${text}`,
  };
  const { articles, problems } = loadFiles(files, { drafts: true });
  expect(articles.map(({ headline }) => headline)).toEqual(['U', 'T']);
  expect(problems).toEqual([]);
});

describe('an article that is for readers stays', () => {
  test.each([
    'draft: false',
    'draft:',
    'draft: Treaty',
    'published: true',
    'published: 2023-08-04',
    'published: 4 August 2023',
    'status: publish',
    'status: published',
    'status: open',
    'status: pending in court',
    'private: false',
    'visibility: public',
    'visibility: members',
    'password: ""',
    'password: null',
    'tags: [draft, private]',
    'menu: {hidden: true}',
  ])('with %s', (line) => {
    const loaded = loadFiles({ 'a.md': `---\ntitle: T\ndate: 2023-08-04\n${line}\n---\n${text}` });
    expect(loaded.articles.map(({ text: shown }) => shown)).toEqual([`T\n\n${text}`]);
  });

  it('in a folder of drafts of players', () => {
    expect(loadFiles({ 'sport/drafts/2023-08-04.txt': text }).articles).toHaveLength(1);
  });
});
