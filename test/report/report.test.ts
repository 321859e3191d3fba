import { expect, test } from 'vitest';
import type { BuildResult } from '../../src/model/build-types.ts';
import type { Day, Problem } from '../../src/model/model.ts';
import { formatBuildJson } from '../../src/report/build-json.ts';
import { formatClosingTable } from '../../src/report/closing-table.ts';
import { formatProblem } from '../../src/report/format-problem.ts';
import { formatProblemList } from '../../src/report/problem-list.ts';
import { StageTimes } from '../../src/report/stage-times.ts';
import { Stopwatch } from '../../src/report/stopwatch.ts';
import { createTerminalReporter } from '../../src/report/terminal-reporter.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

const PROBLEM: Problem = {
  path: 'content/x.md',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'date/invalid',
  message: '"2023-13-45" is not a calendar date (month 13).',
  hint: 'Write it as YYYY-MM-DD.',
};

const NONE = { entities: 0, stories: 0, topics: 0, feeds: 0, lists: 0, citations: 0, search: 0, pictures: 0 };

const RESULT: BuildResult = {
  published: true,
  articles: 61,
  undated: 2,
  skipped: 1,
  first: '2023-07-26' as Day,
  last: '2023-12-30' as Day,
  entities: { person: 40, place: 30, organisation: 20 },
  entityPages: 90,
  pages: 210,
  size: {
    ...{ files: 211, folders: 40, bytes: 4_321_000, sorts: { ...NONE, entities: 90, feeds: 12 } },
    largestFile: { url: 'data/articles.ndjson', bytes: 412_345 },
    fullestFolder: { url: 'people', files: 41 },
  },
  written: ['a.html', 'b.html'],
  deleted: ['c.html'],
  unchanged: 208,
  problems: [PROBLEM],
  seconds: { load: 0.1, annotate: 0.2, relate: 0.05, plan: 0.01, render: 1, publish: 0, total: 1.361 },
  cpuSeconds: { load: 0.1, annotate: 0.4, relate: 0.06, plan: 0.01, render: 1.8, publish: 0, total: 2.4 },
  peakMemoryMB: 181,
};

test('a problem is one line: place, severity, rule, what, repair', () => {
  expect(formatProblem(PROBLEM)).toBe(
    'content/x.md:3:7 error date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.',
  );
});

test('what an article says cannot steer the terminal', () => {
  const line = formatProblem({
    ...PROBLEM,
    path: 'a\u001B[2J.md',
    message: 'two\nlines \u202E\u009B pay\u{E0061}pal',
  });
  expect(line).toContain('a\\u001b[2J.md:3:7');
  expect(line).toContain('two\\u000alines \\u202e\\u009b pay\\u{e0061}pal');
});

test('problems are shown by rule, the gravest first, with three examples each', () => {
  const warning: Problem = {
    ...PROBLEM,
    severity: 'warning',
    rule: 'date/guessed',
    message: 'A guess.',
    hint: '',
  };
  const many = [1, 2, 3, 4, 5].map((line) => ({ ...warning, line }));
  expect(formatProblemList([...many, PROBLEM])).toMatchInlineSnapshot(`
    "1 × error date/invalid
      content/x.md:3:7 error date/invalid: "2023-13-45" is not a calendar date (month 13). Write it as YYYY-MM-DD.

    5 × warning date/guessed
      content/x.md:1:7 warning date/guessed: A guess.
      content/x.md:2:7 warning date/guessed: A guess.
      content/x.md:3:7 warning date/guessed: A guess.
      … and 2 more; npm run check lists them all

    "
  `);
  expect(formatProblemList([])).toBe('');
});

test('the closing table says when there was nothing to do', () => {
  const idle = { load: 0, annotate: 0, relate: 0, plan: 0, render: 0, publish: 0, total: 0.03 };
  const table = formatClosingTable(
    { ...RESULT, seconds: idle },
    { output: '_site', settings: DEFAULT_SETTINGS },
  );
  expect(table).toContain('Seconds   0.03: nothing has changed\n');
});

test('the closing table', () => {
  expect(formatClosingTable(RESULT, { output: '_site', settings: DEFAULT_SETTINGS })).toMatchInlineSnapshot(`
    "Articles  61 (2 undated, 1 left out)
    Dated     from 2023-07-26 to 2023-12-30
    Named     40 people, 30 places, 20 organisations; 90 with a page
    Pages     210
    Files     2 written, 208 unchanged, 1 deleted
    Size      211 files, 4.3 MB; the largest is data/articles.ndjson, 413 kB
    Fits      Cloudflare Pages, GitHub Pages, GitLab Pages, Netlify, by what hosts said on 2026-11-30
    Seconds   1.36: load 0.10, annotate 0.20, relate 0.05, plan 0.01, render 1.00
    Memory    181 MB at most

    Published in _site
    Feeds, sitemap and canonical links have no full addresses: give the address of the site with --site-url.
    "
  `);
});

test('the closing table says nothing of addresses where there is one', () => {
  const settings = { ...DEFAULT_SETTINGS, siteUrl: 'https://a.example/' };
  expect(formatClosingTable(RESULT, { output: '_site', settings })).toMatch(/\nPublished in _site\n$/);
});

test('--json holds what the contract names, in its order', () => {
  const answer = JSON.parse(formatBuildJson(RESULT)) as Record<string, unknown>;
  expect(Object.keys(answer).slice(0, 10)).toEqual([
    'articles',
    'skipped',
    'pages',
    'written',
    'deleted',
    'unchanged',
    'entities',
    'problems',
    'seconds',
    'peakMemoryMB',
  ]);
  expect(answer).toMatchObject({ articles: 61, skipped: 1, written: 2, deleted: 1, unchanged: 208 });
  expect(Object.keys(answer['seconds'] as object)).toEqual([
    'load',
    'annotate',
    'relate',
    'plan',
    'render',
    'publish',
    'total',
  ]);
  expect(answer['cpuSeconds']).toEqual(RESULT.cpuSeconds);
});

test('each stage takes the time until the next begins', () => {
  let now = 0;
  const watch = new Stopwatch(() => now);
  watch.lap('load');
  now = 1500;
  watch.lap('annotate');
  now = 1750;
  expect(watch.stop()).toEqual({
    load: 1.5,
    annotate: 0.25,
    relate: 0,
    plan: 0,
    render: 0,
    publish: 0,
    total: 1.75,
  });
});

test('what processors did is told beside the time, stage by stage', () => {
  let [now, worked] = [0, 300];
  const times = new StageTimes(
    () => now,
    () => worked,
  );
  times.lap('annotate');
  [now, worked] = [1000, 2300];
  times.credit('load', 0.5);
  times.lap('relate');
  [now, worked] = [2000, 2800];
  expect(times.stop()).toMatchObject({
    seconds: { load: 0.5, annotate: 0.5, relate: 1, total: 2 },
    cpuSeconds: { load: 1, annotate: 1, relate: 0.5, total: 2.5 },
  });
});

test('what was done of another stage on the way is told of that stage', () => {
  let now = 0;
  const watch = new Stopwatch(() => now);
  watch.credit('load', 1);
  watch.lap('load');
  now = 500;
  watch.lap('annotate');
  now = 4500;
  watch.credit('load', 0.25);
  now = 5000;
  expect(watch.stop()).toMatchObject({ load: 1.5, annotate: 3.5, total: 5 });
});

test('on a terminal, one line is drawn over, fits, and is gone in the end', () => {
  let now = 0;
  let screen = '';
  const write = (text: string) => {
    screen += text;
  };
  const report = createTerminalReporter({ columns: 24, write }, { now: () => now, memory: () => 512 });
  report.stage('render');
  for (let done = 1; done <= 100; done++) {
    now += 10;
    report.progress(done, 100);
  }
  report.finish();
  const lines = screen.split('\r\u001B[K');
  expect(lines.length).toBeLessThan(20);
  expect(lines).toContain('Writing pages  100 of 1');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(24);
  expect(lines.at(-1)).toBe('');
});

test('the line says how far a stage is, how long it will take, how fast it is and how much memory it takes', () => {
  let now = 0;
  const lines: string[] = [];
  const screen = { columns: 100, write: (text: string) => lines.push(text.replace('\r\u001B[K', '')) };
  const report = createTerminalReporter(screen, { now: () => now, memory: () => 512 });
  report.stage('annotate');
  for (let done = 1; done <= 1000; done++) {
    report.progress(done, 10_000);
    now += 2;
  }
  report.stage('relate');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toMatchInlineSnapshot(`
    [
      "Reading articles, finding names …, 512 MB",
      "Reading articles, finding names  961 of 10000, 19 s left at 500 a second, 512 MB",
      "Relating articles …, 512 MB",
    ]
  `);
});
