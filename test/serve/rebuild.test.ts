import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { openUpdates, type Updates } from './open-updates.ts';

/** A copy of the project, whose code and layouts may be changed. */
let copy: string;
let child: ChildProcess;
let address: string;
let updates: Updates;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'dateline-rebuild-'));
  for (const name of ['src', 'layouts', '.eleventy.ts', 'package.json', 'package-lock.json']) {
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'content'));
  writeFileSync(join(copy, 'content/talks.md'), writeArticle('Talks'));
  const words = [join(copy, 'src/start.mjs'), 'serve', '--port', '0'];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' };
  child = spawn(process.execPath, words, { cwd: copy, env, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise<string>((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const found = /^Serving (\S+)/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`it ended with ${code}`)));
  });
  updates = await openUpdates(address);
});
afterAll(async () => {
  updates?.close();
  child?.kill('SIGKILL');
  rmSync(copy, { recursive: true, force: true });
});

const writeArticle = (title: string) => `---\ntitle: ${title}\ndate: 2023-08-04\n---\nThey met in Niamey.\n`;
const fetchText = async (path: string) => (await fetch(new URL(path, address))).text();

/** Until open pages are told to show what is new, or why there is nothing; what they are told. */
async function untilTold(type: 'eleventy.reload' | 'eleventy.error'): Promise<object> {
  for (;;) {
    const told = await updates.next();
    if (told.type === type) return told;
  }
}
const untilUpdate = () => untilTold('eleventy.reload');

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(join(copy, file), text.replace(from, to));
}

test('a change of an article is built, and pages are brought up to date', async () => {
  writeFileSync(join(copy, 'content/more.md'), writeArticle('More talks'));
  await untilUpdate();
  expect(await fetchText('2023/08/04/more-talks.html')).toContain('They met in');
});

test('a change of a layout is built, and pages are brought up to date', async () => {
  replaceIn('layouts/about.11ty.ts', `\${about.title}</h1>`, 'About the changed archive</h1>');
  await untilUpdate();
  expect(await fetchText('about.html')).toContain('About the changed archive</h1>');
});

test('with another layout, the page that is looked at is shown first, and others as they are asked for', async () => {
  await fetchText('2023/08/04/talks.html');
  replaceIn('layouts/parts/footer.ts', '<footer', '<footer data-changed="1"');
  expect(await untilUpdate()).toMatchObject({
    build: {
      templates: [
        {
          url: '/2023/08/04/talks.html',
          content: expect.stringMatching(/They met in.*<footer data-changed="1"/s),
        },
        { url: '/2023/08/04/talks' },
      ],
    },
  });
  for (const page of ['index.html', 'about.html', 'places/niamey.html'])
    expect(await fetchText(page)).toContain('<footer data-changed="1"');
});

test.each([
  ['cannot be read', '=> => html`<footer', 'footer.ts', 'data-one'],
  ['fails', '=> nowhere`<footer', 'nowhere is not defined', 'data-other'],
])('of a layout that %s it is told, and the last good page stays', async (_, slip, told, mended) => {
  const before = await fetchText('about.html');
  replaceIn('layouts/parts/footer.ts', '=> html`<footer', slip);
  expect(await untilTold('eleventy.error')).toMatchObject({ error: expect.stringContaining(told) });
  expect(await fetchText('about.html')).toBe(before);
  replaceIn('layouts/parts/footer.ts', slip, `=> html\`<footer ${mended}="1"`);
  await untilUpdate();
  expect(await fetchText('about.html')).toContain(`<footer ${mended}="1"`);
});

test('a change of a style is built, and pages are brought up to date', async () => {
  appendFileSync(join(copy, 'layouts/parts/card.css'), '\n.changed-style { color: red; }\n');
  // Nothing else is new in the site: the pages stay.
  expect(await untilUpdate()).toMatchObject({ subtype: 'css' });
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await fetchText('index.html')) ?? [];
  expect(await fetchText(style)).toContain('.changed-style');
});

test('a change of code is built, and pages are brought up to date', async () => {
  replaceIn('src/words/languages/en.ts', "title: 'News archive'", "title: 'The changed archive'");
  await untilUpdate();
  expect(await fetchText('index.html')).toContain('The changed archive');
});

test('where what the owner says ends the thread, it is told, and the next change is built', async () => {
  const said = readFileSync(join(copy, '.eleventy.ts'), 'utf8');
  writeFileSync(join(copy, '.eleventy.ts'), 'export default function () {\n  process.exit(7);\n}\n');
  expect(await untilTold('eleventy.error')).toMatchObject({ error: expect.stringContaining('ended with 7') });
  expect(await fetchText('index.html')).toContain('The changed archive');
  writeFileSync(join(copy, '.eleventy.ts'), said);
});

test('the site that is served is the one that is built', async () => {
  writeFileSync(join(copy, 'content/last.md'), writeArticle('Last talks'));
  const words = ['build', '--output', 'built', '--cache', 'other-cache', '--quiet'];
  spawnSync(process.execPath, [join(copy, 'src/start.mjs'), ...words], { cwd: copy });
  const read = (site: string) =>
    listFiles(join(copy, site)).map((file) => [
      file,
      readFileSync(join(copy, site, file)).toString('latin1'),
    ]);
  const built = read('built');
  expect(built.length).toBeGreaterThan(20);
  await expect.poll(() => read('.dateline/preview'), { timeout: 60_000, interval: 500 }).toEqual(built);
});

test('an interruption ends it in good order', async () => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
