import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from '../../src/promises/check-links.ts';
import { serveSite } from '../../src/serve/site-server.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { type BuiltSite, buildDemoSite } from './demo-site.ts';
import { validatePages } from './validate-pages.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildDemoSite();
});
afterAll(() => {
  if (site) rmSync(dirname(site.root), { recursive: true, force: true });
});

test('the demo has pages of every kind that a reader is shown around', () => {
  expect([...site.pages.keys()].sort()).toEqual(
    expect.arrayContaining([
      ...['about', 'article', 'day', 'entity', 'grouping', 'home', 'index', 'month', 'not-found', 'search'],
      ...['stories', 'story', 'timeline', 'undated', 'year'],
    ]),
  );
});

/** Every article, for each is written in its own way; of the other kinds, which are made alike, a good many. */
function choosePages(): readonly string[] {
  return [...site.pages].flatMap(([kind, files]) => (kind === 'article' ? files : files.slice(0, 12)));
}

test('pages of every kind are valid HTML', async () => {
  expect(await validatePages(site.root, choosePages())).toEqual([]);
});

test('every link leads to a file of the site, and to a place that is there', () => {
  const { faults, links, orphans } = checkLinks(site.root, site.files);
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThan(1000);
  const pointers = new Set([...(site.pages.get('pointer') ?? []), ...(site.pages.get('choice') ?? [])]);
  expect(orphans.filter((page) => !pointers.has(page))).toEqual([]);
});

test('every link holds on a host, below a path', async () => {
  const host = await serveSite(dirname(site.root), 0);
  try {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: `${host.address}site/`,
      recurse: true,
      concurrency: 20,
      // All searches are of one file.
      linksToSkip: async (link) => !link.startsWith(host.address) || link.includes('.html?'),
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${parent} → ${url}`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(site.files.length / 2);
  } finally {
    host.close();
  }
});

test('the demo is, byte for byte, what is stated of this version', () => {
  const sum = createHash('sha256')
    .update(readFileSync(join(site.root, 'SHA256SUMS')))
    .digest('hex');
  // Where something of the demo's site was changed on purpose, this is the new sum.
  expect(`${sum}  _site/SHA256SUMS\n`).toBe(readFileSync(join(PROJECT, '.github/demo.sha256'), 'utf8'));
});
