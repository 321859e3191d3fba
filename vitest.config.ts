import { readdirSync } from 'node:fs';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/**
 * A worker that is started for a file takes a second or two of a processor until it can run it: files share one, since
 * they change nothing around them.
 */
const SHARING = [
  ...['annotate', 'bench', 'cache', 'cite', 'command-line', 'eleventy-plugin', 'house', 'knowledge'],
  ...['layouts', 'load', 'model', 'outline', 'package', 'pictures', 'pipeline', 'plan', 'promises'],
  ...['publish', 'relate', 'render', 'report', 'search', 'serve', 'settings', 'site', 'tools', 'train'],
  ...['verify', 'words'],
];
/** Of these, files that put something in the place of what others use, start threads, or try how much a thread bears. */
const UNSHARED = [
  'test/cache/block-file.test.ts',
  ...['fault', 'unreadable', 'usage'].map((name) => `test/command-line/${name}.test.ts`),
  'test/layouts/own-words.test.ts',
  'test/layouts/scripts/find-excerpt.test.ts',
  'test/load/formats/own-format.test.ts',
  'test/load/formats/split-file.test.ts',
  'test/load/limits.test.ts',
  'test/promises/without-swap.test.ts',
  'test/render/write-pages.test.ts',
  'test/serve/unreadable.test.ts',
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
    globalSetup: ['test/report-needs.ts', 'test/keep-demo.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...USUAL, name: 'alone', include: [...listTests(ALONE), ...UNSHARED] } },
      {
        test: {
          ...USUAL,
          name: 'shared',
          include: ['test/*.test.ts', ...listTests(SHARING)],
          exclude: UNSHARED,
          isolate: false,
        },
      },
    ],
  },
});
