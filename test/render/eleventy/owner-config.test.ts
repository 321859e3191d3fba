import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../../src/tools/disk/project.ts';
import { copyProject, runCopy } from '../../command-line/project-copy.ts';
import { writeEveryKind } from '../../site/write-every-kind.ts';

let copy: string;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

/** Writes a file of the project. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Writes `.eleventy.ts`. */
function configure(body: string, imports = ''): void {
  write('.eleventy.ts', `${imports}\nexport default async function (config) {\n${body}\n}\n`);
}

function build(folder = 'content', site = '_site') {
  const { status, stdout, stderr } = runCopy(copy, ['build', folder, '--output', site, '--json']);
  return {
    status,
    stderr,
    ...(stdout === '' ? {} : (JSON.parse(stdout) as { written: number; pages: number })),
  };
}

const read = (path: string): string => readFileSync(join(copy, '_site', path), 'utf8');

/** The HTML files of a site. */
function listPages(site = '_site'): readonly string[] {
  return listFiles(join(copy, site)).filter((file) => file.endsWith('.html'));
}

/** A layout that shows what the project says to Eleventy. */
const LAYOUT = `import { html, Markup } from './html.ts';
import { layout } from './layout.ts';
import { showPage } from './parts/shell.ts';

export const { data, render } = layout('names', async function (page, site, data) {
  const later = new Markup(await this['later']('later'));
  return showPage(page, site, () => html\`<p>\${this['loud']('quiet')}\${later}\${data['owner']}</p>\`);
});
`;

describe('all that an Eleventy project says holds for the site:', () => {
  beforeAll(() => {
    write('site/mark.ts', 'export const MARK: string = "<!-- marked -->";\n');
    write('site/art/one.txt', 'one');
    write('site/art/two.txt', 'two');
    write('site/words.md', 'words');
    write('site/words (2) [a].md', 'more');
    configure(
      `
  await new Promise((resolve) => setTimeout(resolve, 1));
  const log = (line) => appendFileSync('log', line + '\\n');
  config.addTransform('mark', async (page) => page + MARK);
  config.addPassthroughCopy({ 'site/art': 'art' });
  config.addPassthroughCopy('site/*.md');
  config.addPassthroughCopy({ 'site/words.md': 'twice.md' });
  config.addFilter('loud', (text) => text.toUpperCase());
  config.addAsyncShortcode('later', async function (text) { return '<b>' + text + ' ' + this.page.url + '</b>'; });
  config.addGlobalData('owner', () => 'The Owner');
  config.addPlugin(IdAttributePlugin, { selector: 'h2' });
  config.addPlugin((config, { word }) => config.addTransform('plugin', (page) => page + word), { word: '<!-- plugin -->' });
  config.addLinter('linter', function (page) { if (this.url === '/about.html') log('linted ' + page.includes('</html>')); });
  config.on('eleventy.before', ({ runMode }) => log('before ' + runMode));
  config.on('eleventy.after', ({ results, directories }) => {
    const about = results.find(({ url }) => url === '/about.html');
    log('after ' + results.length + ' ' + about?.content.endsWith('<!-- marked --><!-- plugin -->'));
    writeFileSync(directories.output + 'list.txt', 'listed');
  });`,
      `import { appendFileSync, writeFileSync } from 'node:fs';
import { IdAttributePlugin } from '@11ty/eleventy';
import { MARK } from './site/mark.ts';`,
    );
    write('layouts/names.11ty.ts', LAYOUT);
    expect(build()).toMatchObject({ status: 0, stderr: '' });
  });

  test('transforms, of plugins as well, for every page', () => {
    const ends = listPages().filter((page) => !read(page).endsWith('<!-- marked --><!-- plugin -->'));
    expect(ends).toEqual([]);
    expect(listPages().length).toBeGreaterThan(8);
  });

  test('plugins that ship with Eleventy', () => {
    expect(read('index.html')).toMatch(/<h2 [^>]*id="/);
  });

  test('filters, shortcodes and global data, in layouts', () => {
    expect(read('about/names.html')).toContain('<p>QUIET<b>later /about/names.html</b>The Owner</p>');
  });

  test('events, each once', () => {
    const pages = listPages().length;
    expect(readFileSync(join(copy, 'log'), 'utf8')).toBe(`before build\nlinted true\nafter ${pages} true\n`);
  });

  test('files that are copied or written, which are Dateline’s own from then on', () => {
    const manifest = read('.dateline-files').split('\n');
    const words = ['site/words.md', 'site/words (2) [a].md', 'twice.md'];
    for (const file of ['art/one.txt', 'art/two.txt', 'list.txt', ...words]) {
      expect(existsSync(join(copy, '_site', file))).toBe(true);
      expect(manifest).toContain(file);
    }
  });

  afterAll(() => cpSync(join(PROJECT, 'layouts/names.11ty.ts'), join(copy, 'layouts/names.11ty.ts')));

  test('nothing new is nothing to do; a copied file that goes, goes; another transform is another site', () => {
    expect(build()).toMatchObject({ status: 0, written: 0 });
    rmSync(join(copy, 'site/art/two.txt'));
    expect(build()).toMatchObject({ status: 0, written: 0 });
    expect(listFiles(join(copy, '_site/art'))).toEqual(['one.txt']);
    write('site/mark.ts', 'export const MARK: string = "<!-- other -->";\n');
    expect(build()).toMatchObject({ status: 0, written: listPages().length });
    expect(read('index.html')).toMatch(/<!-- other --><!-- plugin -->$/);
  });
});

test('where the disk knows no links, a site that somebody hears of is known again, too', () => {
  configure(
    `fs.linkSync = () => { throw new Error('no links'); };
  config.on('eleventy.after', () => fs.appendFileSync('heard', '.'));`,
    "import fs from 'node:fs';",
  );
  expect(build('content', '_copied').status).toBe(0);
  write('content/new.md', '---\ntitle: New\ndate: 2023-08-04\n---\n\nKenya has news.\n');
  expect(build('content', '_copied').status).toBe(0);
  expect(build('content', '_copied')).toMatchObject({ status: 0, written: 0 });
  expect(readFileSync(join(copy, 'heard'), 'utf8')).toBe('..');
  rmSync(join(copy, 'content/new.md'));
});

test('what the owner watches is what all pages are made from', () => {
  write('site/owner.txt', 'one');
  configure(
    `config.addWatchTarget('./site/owner.txt');
  config.addTransform('owner', (page) => page + '<!-- ' + readFileSync('site/owner.txt', 'utf8') + ' -->');`,
    "import { readFileSync } from 'node:fs';",
  );
  expect(build().status).toBe(0);
  expect(build()).toMatchObject({ status: 0, written: 0 });
  write('site/owner.txt', 'two');
  expect(build()).toMatchObject({ status: 0, written: listPages().length });
  expect(read('index.html')).toMatch(/<!-- two -->$/);
});

describe('what is wrong in it ends the build, which says where, and leaves the last site as it is:', () => {
  beforeAll(() => {
    configure('');
    expect(build().status).toBe(0);
  });

  test.each([
    [
      'a transform without text',
      `config.addTransform('empty', () => undefined);`,
      /transform empty returned undefined .* for .*\.html/,
    ],
    [
      'a transform with another thing',
      `config.addTransform('number', () => 7);`,
      /transform number returned a number .* for .*\.html/,
    ],
    [
      'a transform that fails',
      `config.addTransform('bad', () => { throw new Error('no such thing'); });`,
      /transform bad failed for .*\.html[\s\S]*no such thing/,
    ],
    [
      'a plugin that fails',
      `config.addPlugin(function weather() { throw new Error('no weather'); });`,
      /`weather` plugin[\s\S]*no weather/,
    ],
    [
      'an event that fails',
      `config.on('eleventy.before', () => { throw new Error('not today'); });`,
      /not today/,
    ],
    [
      'a file in the way',
      `config.addPassthroughCopy({ 'site/words.md': 'robots.txt' });`,
      /robots\.txt is a page or a file of the archive itself/,
    ],
    [
      'a file beyond the site',
      `config.addPassthroughCopy({ 'site/words.md': '../words.md' });`,
      /not in the site output directory/,
    ],
    [
      'a file in the place of Dateline’s list',
      `config.addPassthroughCopy({ 'site/words.md': '.dateline-files' });`,
      /No file of a site may be named "\.dateline-files"/,
    ],
    ['a fault without words', `await Promise.reject('');`, /1\. \.eleventy\.ts failed/],
    ['a slip', `config.addTransform('slip'`, /\.eleventy\.ts:\d+:\d+: /],
  ])('%s', (_, body, message) => {
    const before = read('index.html');
    configure(body);
    const { status, stderr } = build();
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(read('index.html')).toBe(before);
  });

  test('a library that is not there', () => {
    configure('', `import missing from 'missing';\nconsole.log(missing);`);
    expect(build()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/\.eleventy\.ts:1:21: .*missing/),
    });
  });
});

test('plugins from npm do their work', () => {
  configure(
    'config.addTransform("smaller", (page) => minify(page, { collapseWhitespace: true }));',
    `import { minify } from 'html-minifier-terser';`,
  );
  expect(build()).toMatchObject({ status: 0, stderr: '' });
  const pages = listPages().map(read);
  expect(pages.filter((page) => page.includes('\n<'))).toEqual([]);
});

test('a site with pages of every kind, and so many that all threads are at work, has all of them changed', () => {
  writeEveryKind(join(copy, 'every'));
  for (let day = 0; day < 300; day++) {
    const date = new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);
    write(`every/more/${date}.md`, `---\ntitle: Notes of ${date}\ndate: ${date}\n---\nNothing was said.\n`);
  }
  configure(
    `
  config.addPlugin(HtmlBasePlugin, { baseHref: 'https://example.org/' });
  config.addTransform('thread', (page) => page + '<!-- ' + threadId + ' -->');`,
    `import { threadId } from 'node:worker_threads';
import { HtmlBasePlugin } from '@11ty/eleventy';`,
  );
  const words = ['build', 'every', '--output', 'every-site', '--jobs', '2', '--quiet'];
  expect(runCopy(copy, words)).toEqual({ status: 0, stdout: '', stderr: '' });
  const pages = listPages('every-site').map((page) => readFileSync(join(copy, 'every-site', page), 'utf8'));
  expect(pages.length).toBeGreaterThan(2_000);
  const threads = new Set(pages.map((page) => /<!-- (\d+) -->$/.exec(page)?.[1]));
  expect(threads.size).toBe(2);
  expect(threads).not.toContain(undefined);
  expect(pages.filter((page) => !page.includes('href="https://example.org/'))).toEqual([]);
}, 300_000);
