import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** What tests in them load takes longer than most of them: files share a worker, since they change nothing around them. */
const SHARED = [
  ...['annotate', 'cite', 'knowledge', 'layouts', 'load', 'model', 'outline', 'pictures', 'plan'],
  ...['relate', 'report', 'search', 'tools', 'train', 'words'],
].map((folder) => `test/${folder}/**/*.test.ts`);
/** Of these, files that put something in the place of what others use, start threads, or try how much a thread bears. */
const UNSHARED = [
  'test/layouts/own-words.test.ts',
  'test/layouts/scripts/find-excerpt.test.ts',
  'test/load/formats/own-format.test.ts',
  'test/load/formats/split-file.test.ts',
  'test/load/limits.test.ts',
  'test/tools/share-out.test.ts',
];

const USUAL = {
  // Where CI is set, colours would be on.
  env: { NO_COLOR: '1' },
  // Builds of whole sites and a browser take their time on a small machine.
  testTimeout: 120_000,
  hookTimeout: 180_000,
} satisfies ViteUserConfig['test'];

export default defineConfig({
  test: {
    globalSetup: 'test/report-needs.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...USUAL, name: 'alone', include: ['test/**/*.test.ts'], exclude: SHARED } },
      { test: { ...USUAL, name: 'unshared', include: UNSHARED } },
      { test: { ...USUAL, name: 'shared', include: SHARED, exclude: UNSHARED, isolate: false } },
    ],
  },
});
