import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PublishedSite, readPublishedSite, writePublishedSite } from '../../src/cache/published-site.ts';
import type { Digest, Url } from '../../src/model/model.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-published-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const digest = (digit: string) => digit.repeat(32) as Digest;

const SITE: PublishedSite = {
  inputs: digest('e'),
  sources: { paths: ['layouts/pages'], digest: null },
  report: {
    ...{ published: true, articles: 2, undated: 0, skipped: 0, first: null, last: null },
    ...{ entities: { person: 0, place: 0, organisation: 0 }, entityPages: 0, pages: 1, problems: [] },
    size: null,
  },
  files: [
    {
      ...{ url: 'index.html' as Url, digest: digest('a'), inputs: digest('0').replace('0', '1') as Digest },
      ...{
        isNew: false,
        isKnown: true,
        size: 5_000_000_000,
        modified: 1_700_000_000_123.4568,
        inode: 2 ** 52,
        sha256: 'c'.repeat(64),
      },
    },
    {
      url: 'foto é.jpg' as Url,
      digest: null,
      inputs: null,
      isNew: false,
      isKnown: true,
      size: 0,
      modified: 0,
      inode: 1,
      sha256: '0'.repeat(64),
    },
  ],
  folders: { paths: ['', '2023'], modified: Float64Array.of(1, 2.5), inodes: Float64Array.of(3, 2 ** 52) },
  former: {
    folders: { paths: [''], modified: Float64Array.of(Number.NaN), inodes: Float64Array.of(4) },
    differing: ['index.html' as Url],
  },
  rows: [
    {
      ...{ url: 'data/articles.ndjson' as Url, madeFrom: digest('b'), marks: new Uint8Array(32).fill(7) },
      ...{ starts: Float64Array.of(0, 5_000_000_000), lengths: Uint32Array.of(4_000_000_000, 3) },
    },
  ],
};

test('what is kept of a published site is the same when it is read', () => {
  expect(readPublishedSite(cache, '/site')).toBeNull();
  writePublishedSite(cache, '/site', SITE);
  expect(readPublishedSite(cache, '/site')).toEqual(SITE);
  expect(readPublishedSite(cache, '/other')).toBeNull();
});

test('where it is damaged, it is as if there were none', () => {
  writePublishedSite(cache, '/site', SITE);
  const path = join(cache, readdirSync(cache)[0]!);
  const whole = readFileSync(path);
  for (const damage of [
    (bytes: Buffer) => bytes.subarray(1),
    (bytes: Buffer) => bytes.fill(7, bytes.length - 9),
  ]) {
    writeFileSync(path, damage(Buffer.from(whole)));
    expect(readPublishedSite(cache, '/site')).toBeNull();
  }
});
