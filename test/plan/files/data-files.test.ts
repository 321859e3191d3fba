import { expect, it } from 'vitest';
import { splitArticles, splitEntities } from '../../../src/plan/gather/files/split-data.ts';
import { Telling } from '../../../src/tools/columns/telling.ts';
import { archiveOf, type Draft } from '../archive-of.ts';
import { columnArchive } from '../column-archive.ts';
import { type ArchiveFiles, filesOfArchive, parseLines } from '../read-files.ts';

const MEGABYTE = 'All work and no play. '.repeat(50_000);

const draft = (path: string, day: string | null, body = 'A lead.'): Draft => ({ path, day, body });

const dataOf = ({ files }: ArchiveFiles): readonly string[] =>
  [...files.keys()].filter((url) => url.startsWith('data/articles'));

const YEARS = [2021, 2022, 2023].flatMap((year) =>
  [1, 2].map((number) => draft(`${year}-${number}.md`, `${year}-03-0${number}`, MEGABYTE)),
);

it('one file holds the articles of a small archive, one a year those of a larger one', () => {
  expect(dataOf(filesOfArchive([draft('a.md', '2023-07-26'), draft('b.md', null)]))).toEqual([
    'data/articles.ndjson',
  ]);
  const large = filesOfArchive([...YEARS, draft('z.md', null)]);
  expect(dataOf(large)).toEqual([
    'data/articles-2021.ndjson',
    'data/articles-2022.ndjson',
    'data/articles-2023.ndjson',
    'data/articles-undated.ndjson',
  ]);
  expect(dataOf(large).flatMap((url) => parseLines(large.read(url)).map(({ id }) => id))).toEqual([
    ...YEARS.map(({ path }) => path),
    'z.md',
  ]);
});

it('a new article leaves the data of other years, and lists that it is not in, as they are', () => {
  const tell = (archive: ArchiveFiles): ReadonlyMap<string, string> =>
    new Map(
      [...archive.files]
        .filter(([, { knownBy }]) => knownBy === 'inputs')
        .map(([url, { inputs }]) => [url, new Telling().tell([url, inputs]).digest()]),
    );
  const each = { listFilesFrom: 1 };
  const before = tell(filesOfArchive(YEARS, [], each));
  const after = tell(filesOfArchive([...YEARS, draft('new.md', '2023-03-09')], [], each));
  const changed = [...before].filter(([url, digest]) => after.get(url) !== digest).map(([url]) => url);
  expect(changed).toEqual(
    expect.arrayContaining(['data/articles-2023.ndjson', 'datapackage.json', 'feed.xml']),
  );
  expect(changed.filter((url) => /2021|2022|2023\/03\/0[12]/.test(url))).toEqual([]);
});

it('what is too large for a host is split further: by months, days, and then as it fits', () => {
  const drafts = [
    draft('year.md', '2022'),
    draft('a.md', '2022-01-01'),
    draft('b.md', '2022-02-01'),
    draft('c.md', '2022-02-02'),
    draft('d.md', '2022-02-02'),
    draft('e.md', '2023-01-01'),
  ];
  const { archive } = archiveOf(drafts);
  const catalogue = {
    archive: columnArchive(archive),
    dateOf: archive.articles.map(({ article }) => article.date),
  };
  const split = (largest: number) =>
    splitArticles(catalogue, { small: 0, largest }).map(({ url, rows }) => [url.slice(14, -7), ...rows]);
  expect(split(1_000_000)).toEqual([
    ['2022', 0, 1, 2, 3, 4],
    ['2023', 5],
  ]);
  expect(split(1600)).toEqual([
    ['2022', 0],
    ['2022-01', 1],
    ['2022-02-01', 2],
    ['2022-02-02', 3, 4],
    ['2023', 5],
  ]);
  expect(split(1000).slice(3)).toEqual([
    ['2022-02-02-1', 3],
    ['2022-02-02-2', 4],
    ['2023', 5],
  ]);
});

it('sizes that are reckoned are not smaller than those that are written, nor much larger', () => {
  const names = ['Bazoum', 'Tiani'];
  const body = 'Bazoum met Tiani, and “Tiani” met Bazoum.\nÉté à Niamey: "النيجر".';
  const drafts = Array.from({ length: 40 }, (_, at) => draft(`niger/${at}.md`, '2023-03-01', body));
  const { archive } = archiveOf(drafts, names);
  const catalogue = { archive: columnArchive(archive), dateOf: drafts.map(() => null) };
  const files = filesOfArchive(drafts, names);
  for (const [url, split] of [
    ['data/articles.ndjson', (most: number) => splitArticles(catalogue, { small: most, largest: most })],
    ['data/entities.ndjson', (most: number) => splitEntities(catalogue, most)],
  ] as const) {
    const written = Buffer.byteLength(files.read(url));
    expect(split(written).length).toBeGreaterThan(1);
    expect(split(written * 2)).toHaveLength(1);
  }
});

it('entities are split by section, then by letter', () => {
  const { archive } = archiveOf(
    [draft('a.md', '2023-03-01', 'Bazoum met Barre and Tiani.')],
    ['Barre', 'Bazoum', 'Tiani'],
  );
  const catalogue = { archive: columnArchive(archive) };
  const split = (largest: number) => splitEntities(catalogue, largest).map(({ url, rows }) => [url, ...rows]);
  expect(split(10_000)).toEqual([['data/entities.ndjson', 0, 1, 2]]);
  expect(split(1200)).toEqual([
    ['data/entities-people-b.ndjson', 0, 1],
    ['data/entities-people-t.ndjson', 2],
  ]);
});

it('an article tells its file, and where names stand in its text', () => {
  const files = filesOfArchive([draft('a/b.md', '2023-03-01', 'Bazoum met Bazoum.')], ['Bazoum']);
  const [row] = parseLines(files.read('data/articles.ndjson'));
  expect(row).toMatchObject({
    file: { path: 'a/b.md', size: 0, sha256: '00', encoding: 'UTF-8', format: 'front-matter', line: 1 },
    entities: [
      {
        id: 'people/bazoum',
        mentions: 2,
        spans: [
          [12, 18],
          [23, 29],
        ],
      },
    ],
  });
});
