import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import type { Article } from '../../src/model.ts';
import { annotateAlone } from '../../src/parallel/annotate-alone.ts';
import { annotateArchive, annotateWith } from '../../src/parallel/annotate-archive.ts';
import type { Hands } from '../../src/parallel/share-out.ts';
import { PROJECT } from '../../src/project.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

/** The demo's, three times over: some batches, the last of them not full. */
let articles: readonly Article[];

beforeAll(() => {
  const { articles: demo } = load(join(PROJECT, 'content'), DEFAULT_SETTINGS);
  articles = [...demo, ...demo, ...demo];
});

test.each<Hands>([
  { here: true, workers: 0 },
  { here: false, workers: 1 },
  { here: false, workers: 3 },
  { here: true, workers: 2 },
])('with %j, every article is annotated once and stands where it stood', async (hands) => {
  const seen: number[] = [];
  const annotated = await annotateWith(articles, hands, (done) => seen.push(done));
  const different = articles.filter(
    (article, at) => JSON.stringify(annotated[at]) !== JSON.stringify(annotateAlone(article)),
  );
  expect(annotated).toHaveLength(articles.length);
  expect(different.map(({ path }) => path)).toEqual([]);
  expect(seen.at(-1)).toBe(articles.length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('no articles are no work', async () => {
  const none = { cache: null, fresh: false, jobs: 4 };
  expect(await annotateArchive([], none, () => {})).toEqual([]);
});
