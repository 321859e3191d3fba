import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../src/promises/check-links.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildSite } from './demo-site.ts';

let home: string;
let site: BuiltSite;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dateline-less-'));
  cpSync(join(PROJECT, 'content'), join(home, 'content'), { recursive: true });
  const settings = {
    leaveOut: ['topics', 'feeds', 'names', 'stories', 'search'],
    siteUrl: 'https://archive.example/',
  };
  writeFileSync(join(home, 'content/dateline.config.json'), JSON.stringify(settings));
  site = await buildSite('content', home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('feeds, stories, topics and pages of names are left out where they are to be', () => {
  const isFeed = (file: string): boolean => /(?<!sitemap)\.xml$|feed\.json$/.test(file);
  expect(site.files.filter(isFeed)).toEqual(['feed.json', 'feed.xml', 'feeds/2023.xml']);
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

test('without a search, its page says what there is instead, and nothing leads there', () => {
  expect(
    site.files.filter((file) => /^search\/|opensearch|(?:search|inflate|stem-\w+)\.js$/.test(file)),
  ).toEqual([]);
  const page = readFileSync(join(site.root, 'search.html'), 'utf8');
  expect(page).toContain('This archive has no search. The indexes and the calendar lead to every article.');
  expect(page).toContain('href="timeline/index.html"');
  expect(page).not.toContain('<input');
  for (const file of site.files.filter((one) => /\.(?:html|txt)$/.test(one) && one !== 'search.html'))
    expect(readFileSync(join(site.root, file), 'utf8'), file).not.toMatch(
      /search\.html|role="search"|opensearch/,
    );
});
