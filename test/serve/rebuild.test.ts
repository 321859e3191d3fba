import { type ChildProcess, spawn } from 'node:child_process';
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

/** Until open pages are told to show what is new; what they are told. */
async function untilUpdate(): Promise<object> {
  for (;;) {
    const told = await updates.next();
    if (told.type === 'eleventy.reload') return told;
  }
}

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

test('an interruption ends it in good order', async () => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
