import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Builder, Run } from '../../src/bench/builder.ts';
import { compare } from '../../src/bench/compare.ts';
import { formatComparison } from '../../src/bench/comparison-table.ts';
import { GENERATED } from '../../src/bench/corpus.ts';
import { medianOf } from '../../src/bench/cost.ts';
import { generateArticle } from '../../src/bench/generate.ts';
import { computeGrowth } from '../../src/bench/growth.ts';
import { formatGrowthTable } from '../../src/bench/growth-table.ts';
import { addPagefind } from '../../src/bench/peers/pagefind.ts';
import { addCosts, runTimed } from '../../src/bench/run-timed.ts';
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

/** A run of Dateline's: every stage takes as long. */
function runOf(seconds: number, cpuSeconds = seconds * 1.5): Run {
  const spread = (all: number) => {
    const each = all / 6;
    return { load: each, annotate: each, relate: each, plan: each, render: each, publish: each, total: all };
  };
  const answer = {
    ...{ articles: 9, pages: 150, written: 53, unchanged: 35_150 },
    ...{ seconds: spread(seconds), cpuSeconds: spread(cpuSeconds) },
  };
  return { seconds, cpuSeconds, peakMemoryMB: 120, answer };
}

/** A run of another generator's. */
const peerRunOf = (seconds: number): Run => ({ ...runOf(seconds), answer: null });

test('the table tells medians on the clock and of processors, and how they grow from 5,000 on', () => {
  const measure = (size: number, seconds: number) => ({
    ...{ size, files: 2 * size, bytes: 30_000 * size },
    cold: [runOf(seconds), runOf(seconds * 3), runOf(seconds * 2)],
    again: [runOf(0.5)],
  });
  const table = formatGrowthTable([
    measure(100, 1),
    measure(5000, 6),
    measure(10_000, 12),
    measure(20_000, 24),
  ]);
  expect(table).toMatchInlineSnapshot(`
    " articles    pages              load annotate   relate     plan   render  publish    total    again  per sec  peak MB    files  site MB
          100      150        s     0.33     0.33     0.33     0.33     0.33     0.33     2.00     0.50       50      120      200      3.0
                          CPU s     0.50     0.50     0.50     0.50     0.50     0.50     3.00     0.75
         5000      150        s     2.00     2.00     2.00     2.00     2.00     2.00    12.00     0.50      417      120    10000    150.0
                          CPU s     3.00     3.00     3.00     3.00     3.00     3.00    18.00     0.75
        10000      150        s     4.00     4.00     4.00     4.00     4.00     4.00    24.00     0.50      417      120    20000    300.0
                          CPU s     6.00     6.00     6.00     6.00     6.00     6.00    36.00     0.75
        20000      150        s     8.00     8.00     8.00     8.00     8.00     8.00    48.00     0.50      417      120    40000    600.0
                          CPU s    12.00    12.00    12.00    12.00    12.00    12.00    72.00     0.75
    from 5000                 s   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00
    from 5000             CPU s   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00   n^1.00
    "
  `);
  expect(formatGrowthTable([measure(100, 1), measure(200, 2)])).toContain(' from 100 ');
});

test('the comparison has medians, and ratios of runs in the same round', () => {
  const table = formatComparison([
    {
      size: 19_040,
      compared: [
        {
          name: 'Dateline',
          files: 35_203,
          bytes: 812_000_000,
          runs: {
            cold: [10, 30, 20].map((seconds) => runOf(seconds)),
            one: [2, 2, 2].map((seconds) => runOf(seconds)),
            changed: [3, 3, 3].map((seconds) => runOf(seconds)),
          },
        },
        {
          name: 'Hugo 0',
          files: 20_000,
          bytes: 90_000_000,
          runs: { cold: [5, 10, 5].map(peerRunOf), one: [4, 8, 4].map(peerRunOf) },
        },
      ],
    },
    {
      size: 9,
      compared: [
        {
          name: 'Dateline',
          files: 2,
          bytes: 3000,
          runs: { cold: [{ ...runOf(1), cpuSeconds: null, peakMemoryMB: null }] },
        },
      ],
    },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "| articles |  | Dateline | Hugo 0 |
    | ---: | --- | ---: | ---: |
    | 19,040 | all from nothing | 20.00 s, 30.00 CPU, 120 MB | 5.00 s, 7.50 CPU, 120 MB (3.00) |
    | 19,040 | one new article: 53 of 35203 files written | 2.00 s, 3.00 CPU, 120 MB | 4.00 s, 6.00 CPU, 120 MB (0.50) |
    | 19,040 | one changed article | 3.00 s, 4.50 CPU, 120 MB | 4.00 s, 6.00 CPU, 120 MB (0.75) |
    | 19,040 | files of the site; MB | 35,203; 812.0 | 20,000; 90.0 |
    | 9 | all from nothing | 1.00 s |  |
    | 9 | files of the site; MB | 2; 0.0 |  |
    "
  `);
});

test('builders take turns, and those that remember nothing do each thing once a round', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  GENERATED.write(3, folder);
  const files = listFiles(folder);
  const before = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const done: string[] = [];
  const open = (name: string, remembers: boolean): Builder => ({
    ...{ name, articles: folder, site: folder, remembers },
    forget: (what) => done.push(`${name} forgets ${what}`),
    build() {
      const texts = listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
      const changed = texts.filter((text) => !before.includes(text)).length;
      done.push(`${name} builds ${texts.length}, ${changed} new`);
      return runOf(1);
    },
  });
  const compared = compare([open('A', true), open('B', false)], 1);
  expect(done).toEqual([
    ...['A forgets all', 'A builds 3, 0 new', 'B forgets all', 'B builds 3, 0 new'],
    ...['A forgets pages', 'A builds 3, 0 new'],
    ...['A builds 4, 1 new', 'B builds 4, 1 new', 'A builds 4, 2 new', 'A builds 4, 2 new'],
  ]);
  expect(compared.map(({ runs }) => Object.keys(runs))).toEqual([
    ['cold', 'pages', 'one', 'changed', 'none'],
    ['cold', 'one'],
  ]);
  expect(compared[0]).toMatchObject({ name: 'A', files: 3 });
  // All is as it was.
  expect(listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  // To say how work grows, less is enough.
  expect(Object.keys(compare([open('C', true)], 0)[0]!.runs)).toEqual(['cold', 'none']);
  rmSync(folder, { recursive: true });
});

test('a command is timed with all that it starts', () => {
  const work = 'for (const end = performance.now() + 200; performance.now() < end; );';
  const run = runTimed(['sh', '-c', `"${process.execPath}" -e "${work}" && echo done`], tmpdir());
  expect(run.printed).toBe('done\n');
  expect(run.seconds).toBeGreaterThan(0.2);
  if (run.cpuSeconds !== null) expect(run.cpuSeconds).toBeGreaterThan(0);
  if (run.peakMemoryMB !== null) expect(run.peakMemoryMB).toBeGreaterThan(10);
  expect(() => runTimed(['sh', '-c', 'exit 3'], tmpdir())).toThrow('sh -c exit 3 ended with 3');
});

test('what one command after the other takes is added up', () => {
  expect(addCosts([peerRunOf(2), { seconds: 1, cpuSeconds: 1, peakMemoryMB: 500 }])).toEqual({
    ...{ seconds: 3, cpuSeconds: 4, peakMemoryMB: 500 },
  });
  expect(addCosts([{ seconds: 1, cpuSeconds: null, peakMemoryMB: null }, peerRunOf(2)])).toEqual({
    ...{ seconds: 3, cpuSeconds: null, peakMemoryMB: null },
  });
});

test('Pagefind comes after the peer whose pages it reads', () => {
  const peer = { name: 'Hugo 0', largest: 9, layOut: () => {}, commands: [['hugo']], content: 'content' };
  const { name, commands } = addPagefind(peer, '/libraries');
  expect(name).toMatch(/^Hugo 0 \+ Pagefind \d/);
  expect(commands.map(([program]) => program)).toEqual(['hugo', process.execPath]);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});
