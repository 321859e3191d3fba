import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTagger } from '../../src/annotate/tagger/load-tagger.ts';
import { RecordStore } from '../../src/cache/record-store.ts';
import type { SegmentSource } from '../../src/cache/segments.ts';
import { type FoundFile, walkFolder } from '../../src/load/files/walk.ts';
import type { OutlineBlock } from '../../src/parallel/outline-block.ts';
import { outlineFiles } from '../../src/parallel/outline-files.ts';
import { mergeFiles } from '../../src/parallel/outlined-files.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { countTexts, listTexts } from '../../src/tools/columns/texts.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-outline-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const { files: demo } = walkFolder(join(PROJECT, 'content'));

/** A short file, so many times. */
function repeatShort(count: number): readonly FoundFile[] {
  const folder = join(cache, 'short');
  mkdirSync(folder);
  writeFileSync(join(folder, 'talks.txt'), 'Date: 2023-08-04\n\nPresident Mohamed Bazoum spoke in Niamey.\n');
  const [file] = walkFolder(folder).files;
  return Array.from({ length: count }, () => file!);
}

/** What is made of files, block by block in their order, and the steps in which that was told. */
async function outline(files: readonly FoundFile[], source: SegmentSource | null, jobs: number) {
  const steps: number[] = [];
  const blocks: { readonly block: OutlineBlock; readonly first: number }[] = [];
  const store = new RecordStore({ source, fresh: false, readOnly: true });
  await outlineFiles(files, DEFAULT_SETTINGS, { store, source }, jobs, {
    receive: (block, first) => blocks.push({ block, first }),
    onProgress: (done) => steps.push(done),
  });
  const made = blocks.sort((a, b) => a.first - b.first).map(({ block }) => block);
  return { made, steps };
}

/** All files of some blocks. */
const joinAll = (blocks: readonly OutlineBlock[]) =>
  mergeFiles(
    blocks,
    blocks.map(({ rows }, part) => ({ part, from: 0, to: rows.length - 1 })),
  );

/** Keys and texts of records. */
const show = (blocks: readonly OutlineBlock[], kind: 'bodies' | 'annotations') =>
  blocks.flatMap((block) => {
    const texts = listTexts(block[kind].texts);
    return listTexts(block[kind].keys).map((key, at) => `${key} ${texts[at]}`);
  });

test('no files are no work', async () => {
  expect(await outline([], null, 4)).toEqual({ made: [], steps: [] });
});

test('workers make the same of files, and nobody finds again what is known', async () => {
  const { made: alone } = await outline(demo, null, 1);
  const [first, ...rest] = alone;
  const source = { folder: cache, name: 'annotations', version: '1' };
  const known = new RecordStore({ source, fresh: false, readOnly: false });
  known.put(first!.annotations, true);
  known.flush();

  // So many that workers are started, with the demo where they are not yet, where they are, and at the end.
  const between = repeatShort(450);
  const { made: short } = await outline(between, null, 1);
  const many = [...demo, ...between, ...demo, ...between, ...demo];
  const arrange = <Value>(ofDemo: readonly Value[], ofShort: readonly Value[]) => [
    ...[...ofDemo, ...ofShort, ...ofDemo],
    ...[...ofShort, ...ofDemo],
  ];
  const { made: shared, steps } = await outline(many, source, 3);
  expect(joinAll(shared)).toEqual(joinAll(arrange(alone, short)));
  expect(show(shared, 'bodies')).toEqual(arrange(show(alone, 'bodies'), show(short, 'bodies')));
  expect(show(shared, 'annotations')).toEqual(arrange(show(rest, 'annotations'), show(short, 'annotations')));
  expect(show(rest, 'annotations')).not.toEqual([]);
  expect(steps.at(-1)).toBe(many.length);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('what finds names is let go of after many files, and kept for the next of few', async () => {
  const opened = loadTagger('en');
  await outline(demo.slice(0, 2), null, 1);
  expect(loadTagger('en')).toBe(opened);
  await outline(repeatShort(1000), null, 1);
  expect(loadTagger('en')).not.toBe(opened);
});

test.skipIf(process.platform !== 'linux')('workers open files whose names are no text', async () => {
  const path = Buffer.concat([Buffer.from(`${cache}/b`), Buffer.from([0xff])]);
  writeFileSync(path, 'Date: 2023-08-04\n\nThey met in Niamey.\n');
  const [file] = walkFolder(cache).files;
  const { made } = await outline(
    Array.from({ length: 1200 }, () => file!),
    null,
    3,
  );
  expect(made.map(({ bodies }) => countTexts(bodies.keys)).reduce((sum, count) => sum + count)).toBe(1200);
});
