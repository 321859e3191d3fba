import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import type { Draft } from '../archive-of.ts';
import { type ArchiveFiles, filesOfArchive } from '../read-files.ts';

/** So many articles on each of the first days of a month. */
function month(name: string, count: number, withDay = true): readonly Draft[] {
  return Array.from({ length: count }, (_, at) => ({
    path: `${name}-${at}.md`,
    headline: `Story ${at} of ${name}`,
    day: withDay ? `${name}-0${1 + (at % 9)}` : name,
  }));
}

interface Document {
  readonly id: string;
  readonly titles: readonly string[];
  readonly isArchive: boolean;
  /** By their relations. */
  readonly links: ReadonlyMap<string, string>;
}

function readFeed({ read }: ArchiveFiles, url: string): Document {
  const document = new DOMParser().parseFromString(read(url), 'text/xml');
  const textOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  const links = [...document.querySelectorAll('feed > link')];
  return {
    id: textOf('feed > id')[0] ?? '',
    titles: textOf('entry > title'),
    isArchive: read(url).includes('<fh:archive/>'),
    links: new Map(links.map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? ''])),
  };
}

const SITE = { siteUrl: 'https://news.example/' };
const pathOf = (address: string | undefined): string => address?.replace(SITE.siteUrl, '') ?? '';

const drafts = [...month('2023-01', 60), ...month('2023-02', 70), ...month('2023-03', 80)];

it('leads from the latest articles back to the first, each in one document or two', () => {
  const files = filesOfArchive(drafts, [], SITE);
  const current = readFeed(files, 'feed.xml');
  expect([current.titles.length, current.isArchive]).toEqual([50, false]);
  const rest = readFeed(files, pathOf(current.links.get('next')));
  expect([rest.titles.length, rest.isArchive, rest.id]).toEqual([80, false, current.id]);
  const seen = new Set([...current.titles, ...rest.titles]);
  const path: string[] = [];
  for (let at = current.links.get('prev-archive'); at !== undefined; ) {
    path.push(pathOf(at));
    const document = readFeed(files, pathOf(at));
    expect([document.isArchive, document.id, document.links.get('current')]).toEqual([
      true,
      current.id,
      'https://news.example/feed.xml',
    ]);
    for (const title of document.titles) seen.add(title);
    at = document.links.get('prev-archive');
  }
  expect(path).toEqual(['feeds/2023-02.xml', 'feeds/2023-01.xml']);
  expect(seen.size).toBe(drafts.length);
});

it('does the same in JSON', () => {
  const { read } = filesOfArchive(drafts, [], SITE);
  const pages: number[] = [];
  for (let at: string | undefined = 'https://news.example/feed.json'; at !== undefined; ) {
    const page = JSON.parse(read(pathOf(at))) as { items: unknown[]; next_url?: string };
    pages.push(page.items.length);
    at = page.next_url;
  }
  expect(pages).toEqual([50, 80, 70, 60]);
});

it('documents of periods that are over stay as they are, byte for byte', () => {
  const before = filesOfArchive(drafts, [], SITE);
  const after = filesOfArchive([...drafts, ...month('2023-04', 55)], [], SITE);
  for (const url of ['feeds/2023-01.xml', 'feeds/2023-02.xml', 'feeds/2023-02.json'])
    expect(after.read(url)).toBe(before.read(url));
  expect(readFeed(after, 'feeds/2023-03.xml').isArchive).toBe(true);
  expect(readFeed(after, 'feed.xml').links.get('prev-archive')).toBe(
    'https://news.example/feeds/2023-03.xml',
  );
});

it('few articles are one feed, and thin archives are parted by years', () => {
  const feeds = ({ files }: ArchiveFiles) => [...files.keys()].filter((url) => url.startsWith('feeds/'));
  const few = filesOfArchive(month('2023-01', 50));
  expect(feeds(few)).toEqual([]);
  expect(few.read('feed.xml')).not.toMatch(/prev-archive|rel="next"/);
  const thin = [
    ...month('2021', 1, false),
    ...month('2021-03', 30),
    ...month('2022-05', 30),
    ...month('2023-06', 9),
  ];
  expect(feeds(filesOfArchive(thin))).toEqual([
    ...['feeds/2021.xml', 'feeds/2021.json', 'feeds/2022.xml', 'feeds/2022.json'],
  ]);
});
