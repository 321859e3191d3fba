import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDamagedBody } from '../../src/model/bodies.ts';
import type { Digest, Url } from '../../src/model/model.ts';
import type { Plan } from '../../src/model/pages.ts';
import type { ArchiveColumns } from '../../src/outline/archive-columns.ts';
import { outlineArchive } from '../../src/parallel/outline-archive.ts';
import { reopenBodies } from '../../src/parallel/reopen-bodies.ts';
import { pageWorkersFor } from '../../src/pipeline/page-workers.ts';
import { planSite } from '../../src/plan/plan.ts';
import { NO_DECISIONS } from '../../src/relate/decisions/decisions.ts';
import { relate } from '../../src/relate/relate.ts';
import { Claims } from '../../src/render/claims.ts';
import { openEleventy } from '../../src/render/eleventy/open-eleventy.ts';
import { KnownFiles } from '../../src/render/known-files.ts';
import { createPageDigest } from '../../src/render/page-digest.ts';
import { createPageMaker } from '../../src/render/page-maker.ts';
import { createPageWriter } from '../../src/render/page-writer.ts';
import { SiteWriter } from '../../src/render/site-writer.ts';
import { PageSorter } from '../../src/render/sort-pages.ts';
import { writePages } from '../../src/render/write-pages.ts';
import { createSilentReporter } from '../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';

const CODE = 'c0de' as Digest;
const BOTH = Number.POSITIVE_INFINITY;

let home: string;
/** The demo. */
let archive: ArchiveColumns;
let plan: Plan;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-render-'));
  const use = { cache: join(home, 'cache'), fresh: false, jobs: 1 };
  const content = join(PROJECT, 'content');
  const { inTime, bodies } = await outlineArchive(content, DEFAULT_SETTINGS, use, createSilentReporter());
  archive = relate(inTime, NO_DECISIONS, bodies);
  plan = planSite(archive, DEFAULT_SETTINGS);
});
afterAll(() => rmSync(home, { recursive: true }));

interface Changes {
  readonly jobs: number;
  readonly cache?: string;
  readonly claims?: readonly (readonly [Url, string])[];
}

/** Writes all pages of the demo into a folder, and tells their URLs in order. */
async function write(name: string, { jobs, cache = join(home, 'cache'), claims = [] }: Changes) {
  const output = join(home, name);
  const setup = { site: plan.site, output, published: null, project: PROJECT, config: null };
  const writer = new SiteWriter(output, null);
  const known = new KnownFiles({ files: [], rows: [] }, createPageDigest(plan.site, CODE), writer);
  const sorter = new PageSorter(known, new Claims(claims), false, () => {});
  const maker = { writer: setup, files: [], code: CODE, claims };
  const workers = pageWorkersFor({ archive, illustrations: null, settings: DEFAULT_SETTINGS, cache });
  const { bodies, close } = reopenBodies(cache);
  const render = createPageWriter(await openEleventy(setup), writer);
  const make = createPageMaker(known, new Claims(claims), render);
  await writePages(plan.groups, sorter, bodies.read, { make, workers, maker, jobs, about: BOTH });
  close();
  return { urls: sorter.rendered.map(({ url }) => url), listed: sorter.listed, marks: sorter.rendered };
}

test('workers make the pages that one thread makes', async () => {
  const [alone, shared] = [await write('alone', { jobs: 1 }), await write('shared', { jobs: 3 })];
  expect(shared.urls).toEqual(alone.urls);
  expect(new Set(shared.listed)).toEqual(new Set(alone.listed));
  const marksOf = ({ marks }: typeof alone) => marks.map(({ digest, inputs }) => ({ digest, inputs }));
  expect(marksOf(shared)).toEqual(marksOf(alone));
  const files = listFiles(join(home, 'alone'));
  expect(files).toHaveLength(alone.urls.length);
  expect(listFiles(join(home, 'shared'))).toEqual(files);
  const read = (name: string, file: string) => readFileSync(join(home, name, file), 'utf8');
  expect(files.filter((file) => read('alone', file) !== read('shared', file))).toEqual([]);
}, 60_000);

test('a damaged body is known as such, also where a worker comes upon it', async () => {
  const cache = join(home, 'damaged-cache');
  cpSync(join(home, 'cache'), cache, { recursive: true });
  const path = join(cache, readdirSync(cache).find((file) => file.startsWith('bodies-'))!);
  const bytes = readFileSync(path);
  // The last of the bodies, behind what is checked when the file is opened.
  bytes[bytes.length - 10]! ^= 1;
  writeFileSync(path, bytes);
  await expect(write('damaged', { jobs: 3, cache })).rejects.toSatisfy(isDamagedBody);
}, 60_000);

test('a page that the owner has put another file in the place of is refused, whoever makes it', async () => {
  const page = plan.site.menu.at(-1)!.url;
  const claims = [[page, 'layouts/pages/about.md']] as const;
  await expect(write('claimed', { jobs: 3, claims })).rejects.toThrow(/layouts\/pages\/about\.md/);
  expect(listFiles(join(home, 'claimed'))).not.toContain(page);
}, 60_000);
