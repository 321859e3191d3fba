import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GENERATED } from '../../src/bench/corpus.ts';
import { compareIndexing } from '../../src/bench/search/compare-indexing.ts';
import { countLoads } from '../../src/bench/search/count-loads.ts';
import { formatIndexing } from '../../src/bench/search/indexing-table.ts';
import { QUERIES } from '../../src/bench/search/queries.ts';
import { formatReadings } from '../../src/bench/search/reading-table.ts';

let home: string;
let compared: ReturnType<typeof compareIndexing>;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const articles = join(home, 'articles');
  GENERATED.write(30, articles);
  compared = compareIndexing(articles, {
    ...{ home: join(home, 'search'), cache: join(home, 'cache') },
    ...{ libraries: null, rounds: 1 },
  });
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the index is made alone, and what it takes is told', () => {
  const [own] = compared.indexed;
  expect(own).toMatchObject({ name: 'Dateline', runs: [{ peakMemoryMB: expect.any(Number) }] });
  expect(own!.runs[0]!.cpuSeconds).toBeGreaterThan(0);
  expect(readdirSync(compared.index)).toEqual(['search']);
  expect(own!.files).toBe(readdirSync(join(compared.index, 'search'), { recursive: true }).length - 1);
});

test('others index pages of the same headlines and texts, and nothing else', () => {
  const folder = join(home, 'search/pages/0');
  const pages = readdirSync(folder);
  expect(pages).toHaveLength(30);
  expect(readFileSync(join(folder, '7.html'), 'utf8')).toMatch(
    /^<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>(.+)<\/title><\/head>\n<body><h1>\1<\/h1>\n(?:<p>.+<\/p>\n)+<\/body>\n<\/html>\n$/,
  );
});

test('what a reader loads for an answer is counted from nothing, each time', async () => {
  const ask = QUERIES.find(({ kind }) => kind === 'word')!;
  const asked = { ...ask, query: { ...ask.query, text: 'minister' } };
  const [first, second] = await countLoads(compared.index, [asked, asked]);
  expect(first).toEqual(second);
  expect(first!.found).toBeGreaterThan(0);
  // The index, its one part, the word, results, and the script of stems.
  expect(first!.answer.files).toBeGreaterThanOrEqual(4);
  expect(first!.answer.sent).toBeLessThan(first!.answer.bytes);
  expect(first!.facets.files).toBe(1);
});

test('there are twenty searches of four kinds, and no two alike', () => {
  expect(new Set(QUERIES.map(({ told }) => told)).size).toBe(20);
  const kinds = QUERIES.map(({ kind }) => kind);
  for (const kind of ['word', 'three words', 'phrase', 'filtered'])
    expect(kinds.filter((one) => one === kind)).toHaveLength(5);
});

test('indexes stand beside each other, with ratios of runs in the same round', () => {
  const run = (seconds: number, peakMemoryMB: number) => ({ seconds, cpuSeconds: seconds * 2, peakMemoryMB });
  const table = formatIndexing([
    {
      size: 19_040,
      indexed: [
        { name: 'Dateline', runs: [run(1, 100), run(3, 100), run(2, 100)], files: 800, bytes: 8_000_000 },
        { name: 'Other', runs: [run(4, 400), run(4, 400), run(4, 400)], files: 1600, bytes: 16_000_000 },
      ],
      whole: 40,
    },
    {
      size: 9,
      indexed: [
        {
          ...{ name: 'Dateline', files: 1, bytes: 9 },
          runs: [{ seconds: 1, cpuSeconds: null, peakMemoryMB: null }],
        },
      ],
      whole: null,
    },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "| articles | index | s | CPU s | peak MB | files | MB | of a whole build |
    | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | 19,040 | Dateline | 2.00 | 4.00 | 100 | 800 | 8.00 | 10 % of CPU s |
    | 19,040 | Other | 4.00 (0.50) | 8.00 (0.50) | 400 (0.25) | 1,600 (0.50) | 16.00 (0.50) |  |
    | 9 | Dateline | 1.00 |  |  | 1 | 0.00 |  |
    "
  `);
});

test('searches stand with what each loads, then the usual and the most', () => {
  const load = (files: number) => ({ files, bytes: files * 4000, sent: files * 3500 });
  const [one, two] = QUERIES;
  const table = formatReadings([
    {
      size: 19_040,
      readings: [
        { asked: one!, found: 1200, answer: load(5), facets: load(4) },
        { asked: two!, found: 3, answer: load(9), facets: load(2) },
      ],
    },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "| articles | search | found | files | kB | kB sent | filters: files | kB | kB sent |
    | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | 19,040 | wheat | 1,200 | 5 | 20.0 | 17.5 | 4 | 16.0 | 14.0 |
    | 19,040 | oil | 3 | 9 | 36.0 | 31.5 | 2 | 8.0 | 7.0 |
    | 19,040 | median |  | 7 | 28.0 | 24.5 | 3 | 12.0 | 10.5 |
    | 19,040 | most |  | 9 | 36.0 | 31.5 | 4 | 16.0 | 14.0 |
    "
  `);
});
