import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/**
 * Each has a worker of its own: they put something in the place of what others use, start threads, or try how much a
 * thread bears. All other files share one, since they change nothing around them: a worker that is started for a file
 * takes a second or two of a processor until it can run it.
 */
const ALONE = [
  'test/cache/block-file.test.ts',
  ...['fault', 'unreadable', 'usage'].map((name) => `test/command-line/${name}.test.ts`),
  'test/compile/**/*.test.ts',
  'test/layouts/own-words.test.ts',
  'test/layouts/scripts/find-excerpt.test.ts',
  'test/load/formats/own-format.test.ts',
  'test/load/formats/split-file.test.ts',
  'test/load/limits.test.ts',
  'test/parallel/**/*.test.ts',
  'test/promises/without-swap.test.ts',
  'test/render/write-pages.test.ts',
  'test/serve/unreadable.test.ts',
  'test/tools/share-out.test.ts',
];

const USUAL = {
  // Where CI is set, colours would be on.
  env: { NO_COLOR: '1' },
  // Builds of whole sites and a browser take their time on a small machine.
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // So does what happens behind a page's back.
  expect: { poll: { timeout: 20_000 } },
} satisfies ViteUserConfig['test'];

export default defineConfig({
  test: {
    globalSetup: ['test/report-needs.ts', 'test/keep-demo.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...USUAL, name: 'alone', include: ALONE } },
      {
        test: { ...USUAL, name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
    ],
  },
});
