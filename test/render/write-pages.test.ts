import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bodies, isDamagedBody } from '../../src/model/bodies.ts';
import type { Plan, PlannedPage } from '../../src/model/pages.ts';
import { outlineArchive } from '../../src/parallel/outline-archive.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { packPage, type SentPage } from '../../src/render/fill/sent-page.ts';
import { openPageWriter, type PageWriterSetup } from '../../src/render/page-writer.ts';
import { type PageWorkerSetup, writePages } from '../../src/render/write-pages.ts';
import { createSilentReporter } from '../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { shareOut } from '../../src/tools/threads/share-out.ts';

let home: string;
let site: Plan['site'];
/** The demo's pages. */
let pages: readonly PlannedPage[];
let held: Bodies;
/** Workers read bodies from the cache. */
let stored: Bodies;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-render-'));
  const { outlines, bodies } = await outlineDemo(null);
  held = bodies;
  stored = (await outlineDemo(join(home, 'cache'))).bodies;
  const archive = relate(outlines, NO_DECISIONS, held);
  const plan = planSite(archive, DEFAULT_SETTINGS);
  site = plan.site;
  pages = [...makePages(plan)];
});
afterAll(() => rmSync(home, { recursive: true }));

const setUp = (name: string): PageWriterSetup => ({
  ...{ site, output: join(home, name), published: null },
  ...{ project: PROJECT, config: null },
});

const outlineDemo = (cache: string | null) =>
  outlineArchive(
    join(PROJECT, 'content'),
    DEFAULT_SETTINGS,
    { cache, fresh: false, jobs: 1 },
    createSilentReporter(),
  );

test('workers write the pages that one thread writes', async () => {
  const write = async (name: string, bodies: Bodies, jobs: number) => {
    const setup = setUp(name);
    const about = Number.POSITIVE_INFINITY;
    return writePages(pages, bodies, { write: await openPageWriter(setup), setup, jobs, about });
  };
  const [alone] = [await write('alone', held, 1), await write('shared', stored, 3)];
  expect(alone.map(({ url }) => url)).toEqual(pages.map(({ url }) => url));
  const files = listFiles(join(home, 'alone'));
  expect(files).toHaveLength(pages.length);
  expect(listFiles(join(home, 'shared'))).toEqual(files);
  const different = files.filter(
    (file) =>
      readFileSync(join(home, 'alone', file), 'utf8') !== readFileSync(join(home, 'shared', file), 'utf8'),
  );
  expect(different).toEqual([]);
}, 60_000);

test('a damaged body is known as such, also where a worker comes upon it', async () => {
  const page = pages.find(({ kind }) => kind === 'article') as Extract<PlannedPage, { kind: 'article' }>;
  const { paths, locate } = stored.stored!;
  const place = locate(page.body);
  const setup: PageWorkerSetup = {
    writer: setUp('damaged'),
    bodies: paths,
  };
  const written = shareOut<SentPage, unknown, unknown>(
    {
      items: [packPage(page, () => ({ ...place, length: place.length - 1 }))],
      batch: 1,
      ahead: 2,
      work: () => [],
      pack: (sent) => sent,
      worker: new URL('../../src/render/page-worker.ts', import.meta.url),
      setup,
      receive: () => {},
      onProgress: () => {},
      startAfter: 0,
    },
    { here: false, workers: 1 },
  );
  await expect(written).rejects.toSatisfy(isDamagedBody);
});
