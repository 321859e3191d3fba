import { expect, test } from 'vitest';
import type { Url } from '../../src/model/model.ts';
import { measureSite } from '../../src/publish/measure-site.ts';

const fileOf = (url: string, size = 10) => ({ url: url as Url, size, sha256: 'a'.repeat(64) });

test('files are counted by what makes them fewer', () => {
  const size = measureSite([
    ...['index.html', '2023/08/04/a.html', 'data/articles.ndjson', 'feed.xml', 'feed.json'].map((url) =>
      fileOf(url),
    ),
    ...['people/index.html', 'people/a.html', 'people/a.xml', 'people/a.json'].map((url) => fileOf(url)),
    ...['people/b.json', 'places/a/2023.html', 'topics/t.html', 'topics/t.xml', 'topics/t.json'].map((url) =>
      fileOf(url),
    ),
    ...[
      'stories/index.html',
      'stories/s.html',
      'pictures/a.jpg',
      'pictures/a-640.webp',
      'search/index.js',
    ].map((url) => fileOf(url)),
    ...['people/a.csv', '2023/08/04/articles.ndjson', '2023/08/04/a.bib', '2023/08/04/a.csl.json'].map(
      (url) => fileOf(url),
    ),
    fileOf('data/entities.ndjson', 5000),
    fileOf('data/big.ndjson', 5000),
  ]);
  expect(size.sorts).toEqual({
    entities: 4,
    stories: 2,
    topics: 1,
    feeds: 4,
    lists: 2,
    citations: 2,
    search: 1,
    pictures: 2,
  });
  // With the two lists.
  expect(size.files).toBe(27);
  // 2023/08/04, data, people, places/a, topics, stories, pictures, search.
  expect(size.folders).toBe(11);
  expect(size.largestFile).toEqual({ url: 'data/big.ndjson', bytes: 5000 });
  expect(size.fullestFolder).toEqual({ url: 'people', files: 6 });
});
