import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bodies, isDamagedBody } from '../../src/model/bodies.ts';
import { MANY_KINDS } from '../../src/model/page-kinds.ts';
import type { Plan, PlannedPage } from '../../src/model/pages.ts';
import { outlineArchive } from '../../src/parallel/outline-archive.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { type PageWorkerSetup, type SentPage, writePages } from '../../src/render/write-pages.ts';
import { createSilentReporter } from '../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { shareOut } from '../../src/tools/threads/share-out.ts';

let home: string;
let site: Plan['site'];
/** The demo's pages of the kinds that are many. */
let many: readonly PlannedPage[];
let held: Bodies;
/** Workers read bodies from the cache. */
let stored: Bodies;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-render-'));
  const { outlines, bodies } = await outlineDemo(null);
  held = bodies;
  stored = (await outlineDemo(join(home, 'cache'))).bodies;
  const plan = planSite(relate(outlines, NO_DECISIONS, held.read), DEFAULT_SETTINGS);
  site = plan.site;
  many = [...makePages(plan)].filter(({ kind }) => (MANY_KINDS as readonly string[]).includes(kind));
});
afterAll(() => rmSync(home, { recursive: true }));

const outlineDemo = (cache: string | null) =>
  outlineArchive(
    join(PROJECT, 'content'),
    DEFAULT_SETTINGS,
    { cache, fresh: false, jobs: 1 },
    createSilentReporter(),
  );

test('workers write the pages that one thread writes', async () => {
  // Twice, so that there are enough for workers to be started.
  const write = (name: string, bodies: Bodies, jobs: number) =>
    writePages([...many, ...many], { site, folder: join(home, name), published: null }, bodies, jobs);
  const [alone] = [await write('alone', held, 1), await write('shared', stored, 3)];
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

test('a damaged body is known as such, also where a worker comes upon it', async () => {
  const page = many.find(({ kind }) => kind === 'article') as Extract<PlannedPage, { kind: 'article' }>;
  const { path, locate } = stored.stored!;
  const place = locate(page.body);
  const setup: PageWorkerSetup = {
    writer: { site, folder: join(home, 'damaged'), published: null },
    bodies: path,
  };
  const written = shareOut<SentPage, unknown, unknown>(
    {
      items: [{ json: JSON.stringify(page), bodies: [{ ...place, length: place.length - 1 }] }],
      batch: 1,
      ahead: 2,
      work: () => [],
      pack: (sent) => sent,
      worker: new URL('../../src/render/page-worker.ts', import.meta.url),
      setup,
      receive: (file) => file,
      onProgress: () => {},
      startAfter: 0,
    },
    { here: false, workers: 1 },
  );
  await expect(written).rejects.toSatisfy(isDamagedBody);
});
