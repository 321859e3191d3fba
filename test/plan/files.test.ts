import { expect, it } from 'vitest';
import { PAGE_KINDS } from '../../src/model/page-kinds.ts';
import type { DataFile, Plan } from '../../src/model/pages.ts';
import { gatherSitemap } from '../../src/plan/gather/files/sitemap.ts';
import { makePages, planSite } from '../../src/plan/plan.ts';
import { archiveOf, type Draft, settings } from './archive-of.ts';
import { columnArchive } from './column-archive.ts';
import { joinPieces } from './join-pieces.ts';

const drafts: readonly Draft[] = [
  {
    path: 'a.md',
    headline: 'Coup & “crisis” <in> Niger',
    day: '2023-07-26',
    tags: ['Niger coup'],
    source: 'Le Sahel',
  },
  {
    path: 'b.md',
    headline: 'Ultimatum',
    day: '2023-07-30',
    published: '2023-07-30T18:00:00+01:00',
    body: 'ECOWAS met.',
  },
];
const { archive, bodies } = archiveOf(drafts);
const textOf = (files: Iterable<DataFile>, url: string): string => {
  const { inputs, content } = [...files].find((file) => file.url === url)!;
  return joinPieces(content(inputs, bodies));
};
const planOf = (siteUrl: string | null): Plan =>
  planSite(columnArchive(archive), { ...settings, title: 'Demo', siteUrl });
const filesOf = (siteUrl: string | null): Iterable<DataFile> => planOf(siteUrl).files;

it('writes an Atom feed, newest first, with addresses of the site', () => {
  const atom = textOf(filesOf('https://news.example/a/'), 'feed.xml').replace(
    /urn:uuid:[0-9a-f-]{36}/g,
    'urn:uuid:…',
  );
  expect(atom).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Demo</title>
      <link rel="self" type="application/atom+xml" href="https://news.example/a/feed.xml"/>
      <link rel="alternate" type="text/html" href="https://news.example/a/index.html"/>
      <id>urn:uuid:…</id>
      <updated>2023-07-30T18:00:00+01:00</updated>
      <entry>
        <title>Ultimatum</title>
        <link rel="alternate" type="text/html" href="https://news.example/a/2023/07/30/ultimatum.html"/>
        <id>urn:uuid:…</id>
        <published>2023-07-30T18:00:00+01:00</published>
        <updated>2023-07-30T18:00:00+01:00</updated>
        <author><name>Demo</name></author>
        <summary>ECOWAS met.</summary>
      </entry>
      <entry>
        <title>Coup &amp; “crisis” &lt;in&gt; Niger</title>
        <link rel="alternate" type="text/html" href="https://news.example/a/2023/07/26/coup-crisis-in-niger.html"/>
        <id>urn:uuid:…</id>
        <published>2023-07-26T00:00:00Z</published>
        <updated>2023-07-26T00:00:00Z</updated>
        <author><name>Le Sahel</name></author>
        <summary>A lead.</summary>
      </entry>
    </feed>
    "
  `);
});

it('says of the title of an archive without a name that it is English, where the pages are', () => {
  const { archive } = archiveOf(drafts);
  const titleIn = (language: string, title: string) =>
    textOf(planSite(columnArchive(archive), { ...settings, language, title }).files, 'feed.xml').match(
      /<title.*/,
    )?.[0];
  expect(titleIn('it', 'News archive')).toBe('<title xml:lang="en">News archive</title>');
  expect(titleIn('it', 'La Voce')).toBe('<title>La Voce</title>');
  expect(titleIn('fr', 'Archives de presse')).toBe('<title>Archives de presse</title>');
});

it('says of each headline its language, where it is not that of the feed', () => {
  const foreign = [
    ...drafts,
    { path: 'c.md', headline: 'Le Niger', language: 'fr', day: '2023-08-01' },
    { path: 'd.md', headline: 'النيجر', language: 'ar', day: '2023-08-02' },
  ];
  const { files } = planSite(columnArchive(archiveOf(foreign).archive), { ...settings, language: 'fr' });
  const atom = textOf(files, 'feed.xml');
  expect(atom.match(/<(?:feed|entry)[^>]*>/g)).toEqual([
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    '<entry xml:lang="ar">',
    '<entry>',
    '<entry xml:lang="en">',
    '<entry xml:lang="en">',
  ]);
});

it('writes feeds with relative links where the address is not known', () => {
  const feed = JSON.parse(textOf(filesOf(null), 'topics/niger-coup.json')) as {
    home_page_url: string;
    items: { url: string }[];
  };
  expect(feed.home_page_url).toBe('../topics/niger-coup.html');
  expect(feed.items.map(({ url }) => url)).toEqual(['../2023/07/26/coup-crisis-in-niger.html']);
});

it('writes the archive as data, a line an article', () => {
  const rows = textOf(filesOf(null), 'data/articles.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    id: 'a.md',
    url: '2023/07/26/coup-crisis-in-niger.html',
    date: '2023-07-26',
    source: 'Le Sahel',
    tags: ['Niger coup'],
  });
});

it('splits a long sitemap and lists its parts', () => {
  const pages = [...makePages(planOf(null))];
  const listed = pages
    .filter(({ kind }) => PAGE_KINDS[kind].isListed)
    .map(({ url }) => ({ url, date: null }));
  const files = gatherSitemap(listed, { ...settings, siteUrl: 'https://news.example/' }, 5);
  expect(textOf(files, 'sitemap.xml')).toContain(
    '<sitemap><loc>https://news.example/sitemap-2.xml</loc></sitemap>',
  );
  const locations = files.slice(1).flatMap(({ url }) => [...textOf(files, url).matchAll(/<loc>/g)]);
  expect(locations).toHaveLength(listed.length);
  expect(listed.length).toBeLessThan(pages.length);
});

it('names the sitemap to robots where the address is known', () => {
  expect(textOf(filesOf('https://news.example/a/'), 'robots.txt')).toContain(
    'Sitemap: https://news.example/a/sitemap.xml',
  );
  expect(textOf(filesOf(null), 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
