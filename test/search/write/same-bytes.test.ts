import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packRecords, RecordStore } from '../../../src/cache/record-store.ts';
import { packBody } from '../../../src/outline/pack-body.ts';
import { BODIES } from '../../../src/parallel/outline-store.ts';
import type { Draft } from '../../plan/archive-of.ts';
import { type IndexFiles, planIndex, writeIndex } from '../index-of.ts';
import { NAMES, writeArchive } from '../zipf-archive.ts';

/** More than one block of a part, so that threads share them. */
const COUNT = 2500;
/** So many are of the newest month. */
const NEWEST = 350;
const NEWEST_DAY = '1996-02-12';
const DRAFTS = writeArchive(COUNT, 3).map((draft, at) =>
  at < COUNT - NEWEST ? draft : { ...draft, day: `1996-02-${String(1 + (at % 12)).padStart(2, '0')}` },
);

let files: IndexFiles;

beforeAll(async () => {
  files = await writeIndex(planIndex(DRAFTS, NAMES));
});

const sizeOf = (some: Iterable<string>): number => [...some].reduce((sum, { length }) => sum + length, 0);

/** The files that are new, or others. */
const listChanged = (before: IndexFiles, after: IndexFiles): readonly string[] =>
  [...after].filter(([url, text]) => before.get(url) !== text).map(([url]) => url);

it('articles in another order make the same index', async () => {
  expect(listChanged(files, await writeIndex(planIndex([...DRAFTS].reverse(), NAMES)))).toEqual([]);
});

describe('one article more', () => {
  const addOne = (draft: Draft): Promise<IndexFiles> => writeIndex(planIndex([...DRAFTS, draft], NAMES));

  it('on the newest day changes some pieces of the newest month, and no others', async () => {
    const after = await addOne({
      path: 'zz.md',
      headline: 'Talks go on in Geneva',
      body: 'Talks between the two went on in Geneva on Monday. “We shall go on,” they said.',
      day: NEWEST_DAY,
    });
    const changed = listChanged(files, after);
    expect(changed.filter((url) => !url.startsWith('search/month/') && url !== 'search/index.js')).toEqual(
      [],
    );
    const monthBytes = sizeOf(
      [...after].filter(([url]) => url.startsWith('search/month/')).map(([, text]) => text),
    );
    expect(sizeOf(changed.map((url) => after.get(url)!))).toBeLessThan(monthBytes / 2);
    // What is no more is gone.
    expect([...files.keys()].filter((url) => !after.has(url)).length).toBeLessThan(3);
  });

  it('of long ago leaves the newest months as they are', async () => {
    const after = await addOne({
      ...DRAFTS[100]!,
      path: 'zz.md',
      headline: 'Talks go on',
      day: '1990-01-09',
    });
    const changed = listChanged(files, after);
    expect(changed.filter((url) => /^search\/months?\//.test(url))).toEqual([]);
  });
});

describe('threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-index-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('make the same index as one', async () => {
    const plan = planIndex(DRAFTS, NAMES);
    const store = new RecordStore({ source: { folder, ...BODIES }, fresh: true, readOnly: false });
    const digests = Array.from(plan.index.parts, (part) => part.make().bodies).flat();
    const records = digests.map((key) => ({ key, text: packBody(plan.readBody(key)) }));
    store.put(packRecords(records), true);
    expect(store.flush()).toBe(true);
    const shared = await writeIndex(plan, {
      workers: 2,
      worker: new URL('../../../src/pipeline/index-worker.ts', import.meta.url),
      cache: folder,
    });
    expect(listChanged(files, shared)).toEqual([]);
  });
});
