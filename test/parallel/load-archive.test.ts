import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadArchive } from '../../src/parallel/load-archive.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-load-'));
});
afterEach(() => rmSync(home, { recursive: true }));

async function headlines(settings = DEFAULT_SETTINGS): Promise<readonly string[]> {
  const use = { cache: join(home, 'cache'), fresh: false, jobs: 2 };
  const { articles } = await loadArchive(join(home), settings, use, () => {});
  return articles.map(({ headline, date }) => `${date} ${headline}`);
}

function write(name: string, headline: string): void {
  writeFileSync(join(home, name), `---\ntitle: ${headline}\ndate: 03/04/2023\n---\nText.\n`);
}

/** Longer than a file's times are in doubt. */
const settle = () => setTimeout(80);

test('tells how far it has come', async () => {
  write('a.md', 'One');
  write('b.md', 'Two');
  const steps: string[] = [];
  const use = { cache: null, fresh: false, jobs: 1 };
  await loadArchive(home, DEFAULT_SETTINGS, use, (done, total) => steps.push(`${done}/${total}`));
  expect(steps.at(-1)).toBe('2/2');
});

test('a file that has changed is read again, even where size and time look the same', async () => {
  write('a.md', 'Peace');
  await settle();
  expect(await headlines()).toEqual(['2023-04-03 Peace']);
  await settle();
  expect(await headlines()).toEqual(['2023-04-03 Peace']);
  const then = new Date('2020-01-01');
  write('a.md', 'Truce');
  utimesSync(join(home, 'a.md'), then, then);
  expect(await headlines()).toEqual(['2023-04-03 Truce']);
  write('a.md', 'Peace');
  utimesSync(join(home, 'a.md'), then, then);
  expect(await headlines()).toEqual(['2023-04-03 Peace']);
});

test('other settings read files anew', async () => {
  write('a.md', 'Peace');
  await settle();
  await headlines();
  expect(await headlines({ ...DEFAULT_SETTINGS, dateOrder: 'month-first' })).toEqual(['2023-03-04 Peace']);
});
