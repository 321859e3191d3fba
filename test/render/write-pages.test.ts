import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { load } from '../../src/load/load.ts';
import { planSite } from '../../src/plan/plan.ts';
import { PROJECT } from '../../src/project.ts';
import { listFiles } from '../../src/publish/list-files.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { MANY_KINDS } from '../../src/render/show-page.ts';
import { writePages } from '../../src/render/write-pages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-render-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('workers write the pages that one thread writes', async () => {
  const { articles } = load(join(PROJECT, 'content'), DEFAULT_SETTINGS);
  const { site, pages } = planSite(relate(articles.map(annotate), NO_DECISIONS), DEFAULT_SETTINGS);
  const many = [...pages].filter(({ kind }) => (MANY_KINDS as readonly string[]).includes(kind));
  const packed = many.map((page) => ({ page, json: JSON.stringify(page) }));
  // Twice, so that there are enough for workers to be started.
  const write = (name: string, jobs: number) =>
    writePages([...packed, ...packed], { site, folder: join(home, name), published: null }, jobs);
  const [alone] = [await write('alone', 1), await write('shared', 3)];
  expect(alone.map(({ url }) => url)).toEqual([...many, ...many].map(({ url }) => url));
  const files = listFiles(join(home, 'alone'));
  expect(files).toHaveLength(many.length);
  expect(listFiles(join(home, 'shared'))).toEqual(files);
  const different = files.filter(
    (file) =>
      readFileSync(join(home, 'alone', file), 'utf8') !== readFileSync(join(home, 'shared', file), 'utf8'),
  );
  expect(different).toEqual([]);
}, 60_000);
