import { readdirSync } from 'node:fs';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** What tests in them load takes longer than most of them: files share a worker, since they change nothing around them. */
const SHARING = [
  ...['annotate', 'cache', 'cite', 'house', 'knowledge', 'layouts', 'load', 'model', 'outline'],
  ...['pictures', 'pipeline', 'plan', 'publish', 'relate', 'report', 'search', 'settings', 'site'],
  ...['tools', 'train', 'words'],
];
/** Of these, files that put something in the place of what others use, start threads, or try how much a thread bears. */
const UNSHARED = [
  'test/cache/block-file.test.ts',
  'test/layouts/own-words.test.ts',
  'test/layouts/scripts/find-excerpt.test.ts',
  'test/load/formats/own-format.test.ts',
  'test/load/formats/split-file.test.ts',
  'test/load/limits.test.ts',
  'test/tools/share-out.test.ts',
];
/** All other folders. */
const ALONE = readdirSync(new URL('test', import.meta.url)).filter(
  (name) => !name.includes('.') && !SHARING.includes(name),
);
const listTests = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

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
    globalSetup: 'test/report-needs.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...USUAL, name: 'alone', include: ['test/*.test.ts', ...listTests(ALONE), ...UNSHARED] } },
      {
        test: { ...USUAL, name: 'shared', include: listTests(SHARING), exclude: UNSHARED, isolate: false },
      },
    ],
  },
});
