import { describe, expect, test } from 'vitest';
import type { SiteSize } from '../../../src/model/build-types.ts';
import { tellHosts } from '../../../src/report/hosts/host-rows.ts';
import { HOSTS, HOSTS_AS_OF } from '../../../src/report/hosts/hosts.ts';
import { judgeHosts } from '../../../src/report/hosts/judge-hosts.ts';

const SMALL: SiteSize = {
  ...{ files: 211, folders: 40, bytes: 4_321_000 },
  largestFile: { url: 'data/articles.ndjson', bytes: 412_345 },
  fullestFolder: { url: 'people', files: 41 },
  sorts: { entities: 90, stories: 0, topics: 0, feeds: 12, lists: 44, citations: 30, search: 3, pictures: 0 },
};

const WIRE: SiteSize = {
  ...{ files: 34_982, folders: 900, bytes: 440_055_941 },
  largestFile: { url: 'data/articles.ndjson', bytes: 28_775_788 },
  fullestFolder: { url: 'organisations', files: 8326 },
  sorts: {
    entities: 11_005,
    stories: 420,
    topics: 894,
    feeds: 3072,
    lists: 620,
    citations: 0,
    search: 820,
    pictures: 0,
  },
};

const fitting = (size: SiteSize) =>
  Object.fromEntries(judgeHosts(size).map(({ host, fits }) => [host.name, fits]));

const show = (size: SiteSize): string =>
  tellHosts(size, 19_040)
    .map(([label, text]) => `${label.padEnd(10)}${text}\n`)
    .join('');

test('each host says where it says so, and all on one day', () => {
  expect(HOSTS_AS_OF).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const { source, limits } of HOSTS) {
    expect(source).toMatch(/^https:\/\//);
    expect(Object.keys(limits).length).toBeGreaterThan(0);
  }
});

describe('a site fits a host', () => {
  test('up to its limits, and not beyond', () => {
    const all = { 'Cloudflare Pages': 'yes', 'GitHub Pages': 'yes', 'GitLab Pages': 'yes', Netlify: 'yes' };
    expect(fitting(SMALL)).toEqual(all);
    expect(fitting({ ...SMALL, files: 20_000 })).toEqual(all);
    expect(fitting({ ...SMALL, files: 20_001 })).toEqual({ ...all, 'Cloudflare Pages': 'paid' });
    expect(fitting({ ...SMALL, files: 100_001 })).toEqual({ ...all, 'Cloudflare Pages': 'no' });
    expect(fitting({ ...SMALL, files: 99_999, folders: 100_002 })).toMatchObject({ 'GitLab Pages': 'no' });
    expect(fitting({ ...SMALL, bytes: 1e9 + 1 })).toMatchObject({
      'GitHub Pages': 'no',
      'GitLab Pages': 'no',
      'Cloudflare Pages': 'yes',
    });
    const fullestFolder = { url: 'people', files: 54_001 };
    expect(fitting({ ...SMALL, fullestFolder })).toEqual({ ...all, Netlify: 'no' });
  });

  test('by its largest file, whatever is paid', () => {
    const largestFile = { url: 'pictures/a.jpg', bytes: 25 * 2 ** 20 + 1 };
    expect(fitting({ ...SMALL, largestFile })).toMatchObject({ 'Cloudflare Pages': 'no' });
  });
});

test('what is told of a large archive: why it does not fit, what helps, and what does not', () => {
  expect(show(WIRE)).toMatchInlineSnapshot(`
    "Size      34,982 files, 440 MB; the largest is data/articles.ndjson, 28.8 MB
    Fits      GitHub Pages, GitLab Pages, Netlify, by what hosts said on 2026-11-30
              not Cloudflare Pages: it takes 20,000 files (paid 100,000), 25 MiB a file
    Fewer     11,005 are pages of people, places and organisations: set a higher entityPageFrom, or leaveOut "names"
              420 are pages of stories: leaveOut "stories"
              894 are pages of topics: leaveOut "topics"
              3,072 are feeds: set a higher entityFeedFrom, or leaveOut "feeds"
              620 are lists as files of data: set a higher listFilesFrom
              820 are the search index: leaveOut "search"
              18,151 are left whatever is set: 19,040 articles have their pages
    Smaller   no setting makes data/articles.ndjson smaller: take it out of what is sent there
    "
  `);
  expect(show({ ...WIRE, largestFile: SMALL.largestFile })).toMatchInlineSnapshot(`
    "Size      34,982 files, 440 MB; the largest is data/articles.ndjson, 413 kB
    Fits      GitHub Pages, GitLab Pages, Netlify, by what hosts said on 2026-11-30
              Cloudflare Pages where it is paid for: it takes 100,000 files, else 20,000 files
    Fewer     11,005 are pages of people, places and organisations: set a higher entityPageFrom, or leaveOut "names"
              420 are pages of stories: leaveOut "stories"
              894 are pages of topics: leaveOut "topics"
              3,072 are feeds: set a higher entityFeedFrom, or leaveOut "feeds"
              620 are lists as files of data: set a higher listFilesFrom
              820 are the search index: leaveOut "search"
              18,151 are left whatever is set: 19,040 articles have their pages
    "
  `);
});

test('pictures that are too large or too many have settings', () => {
  const sorts = { ...SMALL.sorts, pictures: 50 };
  const largestFile = { url: 'pictures/a.png', bytes: 30_000_000 };
  expect(show({ ...SMALL, sorts, bytes: 2.34e9, largestFile })).toMatchInlineSnapshot(`
    "Size      211 files, 2.3 GB; the largest is pictures/a.png, 30 MB
    Fits      Netlify, by what hosts said on 2026-11-30
              not Cloudflare Pages: it takes 25 MiB a file
              not GitHub Pages: it takes 1 GB
              not GitLab Pages: it takes 1 GB
    Smaller   set pictures to "original" or "off", or a lower allPictures
              a lower largestPicture leaves out what is too large
    "
  `);
});
