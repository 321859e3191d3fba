import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { checkLinks } from './check-links.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-less-'));
  cpSync(join(PROJECT, 'content'), join(home, 'content'), { recursive: true });
  const settings = { leaveOut: ['topics', 'feeds', 'names', 'stories'] };
  writeFileSync(join(home, 'content/dateline.config.json'), JSON.stringify(settings));
  site = await buildSite('content', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('feeds, stories, topics and pages of names are left out where they are to be', () => {
  const isFeed = (file: string): boolean => /(?<!sitemap)\.xml$|feed\.json$/.test(file);
  expect(site.files.filter(isFeed)).toEqual(['feed.json', 'feed.xml']);
  expect(site.files.filter((file) => /^(?:stories|topics)\//.test(file))).toEqual([]);
  expect(site.files.filter((file) => /^(?:people|places|organisations)\//.test(file))).toEqual(
    ['organisations', 'people', 'places'].map((section) => `${section}/index.html`),
  );
});

test('nothing leads to what is left out', () => {
  expect(checkLinks(site.root, site.files).faults).toEqual([]);
  for (const file of site.pages.get('article') ?? [])
    expect(readFileSync(join(site.root, file), 'utf8')).not.toMatch(
      /href="[^"]*(?:topics|stories|people)\/(?!index)/,
    );
});
