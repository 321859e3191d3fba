import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeAnnotations } from '../../src/cache/annotations.ts';
import { packRecords, RecordStore } from '../../src/cache/record-store.ts';
import type { SegmentSource } from '../../src/cache/segments.ts';
import { listOutlines } from '../../src/outline/read-outlines.ts';
import { outlineArchive } from '../../src/parallel/outline-archive.ts';
import { BODIES } from '../../src/parallel/outline-store.ts';
import { FORGED } from '../../src/promises/forged-annotations.ts';
import { createSilentReporter } from '../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { writeSite } from '../load/site.ts';

const ARTICLE = 'Date: 2023-08-04\n\nMohamed Bazoum spoke in Niamey on Friday. He left Niger.\n';

/** What is made of the article with a cache, and what is told. */
async function read(cache: string, folder: string) {
  const use = { cache, fresh: false, jobs: 1 };
  const found = await outlineArchive(folder, DEFAULT_SETTINGS, use, createSilentReporter());
  const [outline] = listOutlines(found.inTime.outlines);
  const text = found.bodies.read(outline!.body).text;
  found.close();
  const told = found.problems.filter(({ rule }) => rule === 'cache/refused').map(({ message }) => message);
  return { outline: outline!, text, told };
}

function keep(source: SegmentSource, key: string, text: string): void {
  const store = new RecordStore({ source, fresh: true, readOnly: false });
  store.put(packRecords([{ key, text }]), true);
  store.flush();
  store.close();
}

/** An article, a cache for it, and what is truly found in it. */
async function prepare() {
  const folder = writeSite({ 'articles/a.txt': ARTICLE });
  const articles = join(folder, 'articles');
  const own = join(folder, 'own');
  const cache = join(folder, 'cache');
  for (const each of [own, cache]) mkdirSync(each);
  return { articles, cache, own, truth: await read(own, articles) };
}

test.each(Object.entries(FORGED))(
  'a part that says %s is refused, and the article is read here',
  async (_, forge) => {
    const { articles, cache, own, truth } = await prepare();
    const { digest } = truth.outline.article;
    const found = new RecordStore({ source: describeAnnotations(own), fresh: false, readOnly: true });
    const forged = forge(JSON.parse(found.get(digest)!));
    found.close();
    keep(describeAnnotations(cache), digest, JSON.stringify(forged));
    const { told, ...made } = await read(cache, articles);
    expect(made).toEqual({ outline: truth.outline, text: truth.text });
    expect(told).toEqual(['what is kept of 1 articles cannot be of their texts.']);
  },
);

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['with other bytes', (bytes) => bytes.fill(0x41, 60, 90)],
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 5)],
  ['empty', () => Buffer.alloc(0)],
  [
    'of another version',
    (bytes) => Buffer.from(bytes.toString('latin1').replace(/"version":"../, '"version":"zz'), 'latin1'),
  ],
])('a part %s is refused, and told', async (_, damage) => {
  const { articles, cache, own, truth } = await prepare();
  const part = readdirSync(own).find((name) => name.startsWith('annotations'))!;
  writeFileSync(join(cache, part), damage(readFileSync(join(own, part))));
  const { told, ...made } = await read(cache, articles);
  expect(made).toEqual({ outline: truth.outline, text: truth.text });
  expect(told).toEqual(['this part is damaged, or another version of Dateline has made it.']);
});

test('a sound part is taken, and nothing is told', async () => {
  const { articles, cache, own, truth } = await prepare();
  const part = readdirSync(own).find((name) => name.startsWith('annotations'))!;
  copyFileSync(join(own, part), join(cache, part));
  expect(await read(cache, articles)).toEqual(truth);
});

test('a text is what its digest says, whoever kept it', async () => {
  const { articles, cache, truth } = await prepare();
  const { body } = truth.outline;
  keep(
    { folder: cache, ...BODIES },
    body,
    JSON.stringify({ text: '<b>Evil</b>', blocks: [], anchors: '', unlike: [], sentences: [] }),
  );
  expect(await read(cache, articles)).toEqual(truth);
});
