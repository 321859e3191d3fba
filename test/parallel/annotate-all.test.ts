import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { GENERATED } from '../../src/bench/corpus.ts';
import { load } from '../../src/load/load.ts';
import type { Article } from '../../src/model.ts';
import { annotateAll } from '../../src/parallel/annotate-all.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

/** Enough that workers are started. */
const SIZE = 1600;

let folder: string;
let articles: readonly Article[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-parallel-'));
  GENERATED.write(SIZE, folder);
  articles = load(folder, DEFAULT_SETTINGS).articles;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([1, 3])(
  'with %d threads, every article is annotated once and stands where it stood',
  async (jobs) => {
    const seen: number[] = [];
    const annotated = await annotateAll(articles, jobs, (done) => seen.push(done));
    expect(annotated).toHaveLength(SIZE);
    expect(JSON.stringify(annotated)).toBe(JSON.stringify(articles.map((article) => annotate(article))));
    expect(seen.at(-1)).toBe(SIZE);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  },
);

test('no articles are no work', async () => {
  expect(await annotateAll([], 4, () => {})).toEqual([]);
});
