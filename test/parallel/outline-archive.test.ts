import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DamagedBody } from '../../src/model/bodies.ts';
import { listOutlines } from '../../src/outline/read-outlines.ts';
import { type OutlinedArchive, outlineArchive } from '../../src/parallel/outline-archive.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { ReadingSettings } from '../../src/settings/settings.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';

let home: string;
let content: string;
/** Stages and steps of the latest run. */
let told: string[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-load-'));
  content = join(home, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(home, { recursive: true }));

const MONTH_FIRST = { ...DEFAULT_SETTINGS, dateOrder: 'month-first' } as const;

function outline(
  settings: ReadingSettings = DEFAULT_SETTINGS,
  cache: string | null = join(home, 'cache'),
  readOnly = false,
) {
  told = [];
  return outlineArchive(
    content,
    settings,
    { cache, fresh: false, readOnly, jobs: 2 },
    {
      stage: (name) => told.push(name),
      credit: () => {},
      progress: (done, total) => told.push(`${done}/${total}`),
    },
  );
}

const show = ({ inTime, bodies }: OutlinedArchive): readonly string[] =>
  listOutlines(inTime.outlines).map(({ article, body }) => {
    const { text, blocks } = bodies.read(body);
    return `${article.date} ${article.headline}: ${text.slice(blocks[0]?.start)}`;
  });

/** What a build sees that leaves all in the cache. */
async function see(settings: ReadingSettings = DEFAULT_SETTINGS): Promise<readonly string[]> {
  const outlined = await outline(settings);
  const shown = show(outlined);
  outlined.close();
  return shown;
}

function write(name: string, headline: string): void {
  writeFileSync(join(content, name), `---\ntitle: ${headline}\ndate: 03/04/2023\n---\nText of Niamey.\n`);
}

/** Longer than a file's times are in doubt. */
const settle = () => setTimeout(80);

const keptOf = (kind: string) => {
  const files = listFiles(join(home, 'cache')).filter((file) => file.startsWith(`${kind}-`));
  return files.map((file) => join(home, 'cache', file));
};

test('tells how far it has come', async () => {
  write('a.md', 'One');
  write('b.md', 'Two');
  await outline(DEFAULT_SETTINGS, null);
  expect(told).toEqual(['load', 'annotate', '2/2']);
});

test('no files are no work', async () => {
  expect(await see()).toEqual([]);
  expect(told).toEqual(['load', 'annotate']);
});

test('a file that has changed is read again, even where size and time look the same', async () => {
  write('a.md', 'Peace');
  await settle();
  expect(await see()).toEqual(['2023-04-03 Peace: Text of Niamey.']);
  await settle();
  expect(await see()).toEqual(['2023-04-03 Peace: Text of Niamey.']);
  const then = new Date('2020-01-01');
  write('a.md', 'Truce');
  utimesSync(join(content, 'a.md'), then, then);
  expect(await see()).toEqual(['2023-04-03 Truce: Text of Niamey.']);
  write('a.md', 'Peace');
  utimesSync(join(content, 'a.md'), then, then);
  expect(await see()).toEqual(['2023-04-03 Peace: Text of Niamey.']);
});

test('one that has not is not read again, and the outcome is that of no cache', async () => {
  write('a.md', 'Peace');
  write('b.md', 'Truce');
  await settle();
  await see();
  write('b.md', 'Armistice');
  await settle();
  await see();
  expect(told).toEqual(['load', 'annotate', '2/2']);
  const recalled = await outline();
  expect(told).toEqual(['load', 'annotate']);
  const read = await outline(DEFAULT_SETTINGS, null);
  expect(recalled.inTime).toEqual(read.inTime);
  expect(show(recalled)).toEqual(show(read));
});

test('other settings read files anew', async () => {
  write('a.md', 'Peace');
  await settle();
  await see();
  expect(await see(MONTH_FIRST)).toEqual(['2023-03-04 Peace: Text of Niamey.']);
});

test('a body that is kept already is not kept once more', async () => {
  write('a.md', 'Peace');
  await settle();
  await see();
  const kept = keptOf('bodies');
  await see(MONTH_FIRST);
  expect(told).toContain('1/1');
  expect(keptOf('bodies')).toEqual(kept);
});

test('where the bodies are gone, they are made again', async () => {
  write('a.md', 'Peace');
  await settle();
  await see();
  for (const file of keptOf('bodies')) rmSync(file);
  expect(await see()).toEqual(['2023-04-03 Peace: Text of Niamey.']);
  expect(told).toContain('1/1');
  await see();
  expect(told).not.toContain('1/1');
});

test('a damaged body is none', async () => {
  write('a.md', 'Peace');
  await settle();
  await see();
  const [file] = keptOf('bodies');
  writeFileSync(file!, readFileSync(file!, 'latin1').replace('Niamey', 'Abuja.'), 'latin1');
  const { inTime, bodies } = await outline();
  expect(() => bodies.read(listOutlines(inTime.outlines)[0]!.body)).toThrow(DamagedBody);
});

/** What whoever only looks sees, and what it leaves in the cache. */
async function lookOnly() {
  const outlined = await outline(DEFAULT_SETTINGS, join(home, 'cache'), true);
  const shown = show(outlined);
  outlined.close();
  return shown;
}

const readCache = () =>
  listFiles(join(home, 'cache')).map((file) => [file, readFileSync(join(home, 'cache', file), 'utf8')]);

test('whoever only looks reads what is kept, and keeps nothing', async () => {
  write('a.md', 'Peace');
  write('b.md', 'Truce');
  await settle();
  await see();
  write('b.md', 'Armistice');
  await settle();
  const before = readCache();
  const seen = ['2023-04-03 Peace: Text of Niamey.', '2023-04-03 Armistice: Text of Niamey.'];
  expect(await lookOnly()).toEqual(seen);
  // Only what is new was read.
  expect(told).toEqual(['load', 'annotate', '2/2']);
  expect(readCache()).toEqual(before);
  rmSync(join(home, 'cache'), { recursive: true });
  expect(await lookOnly()).toEqual(seen);
  expect(existsSync(join(home, 'cache'))).toBe(false);
});
