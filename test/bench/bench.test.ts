import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBenchTable } from '../../src/bench/bench-table.ts';
import { formatComparison, medianOf } from '../../src/bench/compare.ts';
import { GENERATED } from '../../src/bench/corpus.ts';
import { generateArticle } from '../../src/bench/generate.ts';
import { computeGrowth } from '../../src/bench/growth.ts';
import { listFiles } from '../../src/tools/disk/list-files.ts';

test('a generated article is the same on every machine', () => {
  expect(generateArticle(7)).toMatchInlineSnapshot(`
    {
      "content": "---
    title: "Savanna election: Garba reviewed plan in Ghana"
    date: 2001-01-01
    tags: [election]
    ---
    GHANA, 2001-01-01 - Foreign Minister Amina Vokegin of the Continental Airlines reviewed the election in Senegal on Thursday. "We shall speak with Ouagadougou again at the end of the year," Vokegin said. The decision had been expected for some time.

    Governor Salif Zaken of the Denin Transport Company postponed the election in Agadez on Monday. "We shall speak with Dakar again on Monday," Zaken said. Few details were given.

    Prime Minister Amina Abdou of the Northern University discussed the election in Agadez earlier this month. "We shall speak with Bamako again last week," Abdou said. It was the third such meeting since the rains began.

    Foreign Minister Amina Miken of the Acacia University welcomed the election in Accra last week. "We shall speak with Accra again at the end of the year," Miken said. Both sides said that the work would go on.
    ",
      "path": "2001/01/01/000007.md",
    }
  `);
});

test('a larger archive holds the smaller one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  GENERATED.write(30, folder);
  const files = listFiles(folder);
  expect(files).toHaveLength(30);
  expect(files[0]).toBe('2001/01/01/000000.md');
  expect(readFileSync(join(folder, files[29]!), 'utf8')).toBe(generateArticle(29).content);
  rmSync(folder, { recursive: true });
});

test('growth is told by its exponent', () => {
  expect(computeGrowth({ size: 100, seconds: 1 }, { size: 1000, seconds: 10 })).toBeCloseTo(1);
  expect(computeGrowth({ size: 100, seconds: 1 }, { size: 1000, seconds: 100 })).toBeCloseTo(2);
  expect(computeGrowth({ size: 100, seconds: 0.001 }, { size: 1000, seconds: 5 })).toBeNull();
});

test('the table has a line for each size and the growth between them', () => {
  const seconds = { load: 0.1, annotate: 1, relate: 0.2, plan: 0, render: 2, publish: 0.1, total: 3.4 };
  const doubled = { load: 0.2, annotate: 2, relate: 0.8, plan: 0, render: 4, publish: 0.2, total: 7.2 };
  const table = formatBenchTable([
    { size: 100, pages: 150, seconds, peakMemoryMB: 120, again: 2.5 },
    { size: 200, pages: 290, seconds: doubled, peakMemoryMB: 160, again: 5 },
  ]);
  expect(table).toMatchInlineSnapshot(`
    " articles    pages     load annotate   relate     plan   render  publish    total    again  per sec  peak MB
          100      150     0.10     1.00     0.20     0.00     2.00     0.10     3.40     2.50       29      120
                         n^1.00   n^1.00   n^2.00            n^1.00   n^1.00   n^1.08                           
          200      290     0.20     2.00     0.80     0.00     4.00     0.20     7.20     5.00       28      160
    "
  `);
});

test('the comparison has medians, and ratios of runs in the same round', () => {
  const table = formatComparison([
    {
      size: 19_040,
      dateline: { cold: [10, 30, 20], pages: [4, 5, 6], one: [2, 2, 2], none: [1, 1, 1] },
      peers: [{ name: 'Hugo 0', runs: { cold: [5, 10, 5], one: [4, 8, 4] } }],
      writtenForOne: 53,
      files: 35_203,
    },
    { size: 9, dateline: { cold: [1, 3] }, peers: [], writtenForOne: 1, files: 2 },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "| articles |  | Dateline | Hugo 0 | Dateline : Hugo 0 |
    |---:|---|---:|---:|---:|
    | 19,040 | all from nothing | 20.00 | 5.00 | 3.00 |
    | 19,040 | all pages, names known | 5.00 | 5.00 | 0.80 |
    | 19,040 | one new article: 53 of 35203 files written | 2.00 | 4.00 | 0.50 |
    | 19,040 | nothing new | 1.00 | 4.00 | 0.25 |
    | 9 | all from nothing | 2.00 |  |  |
    "
  `);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});
