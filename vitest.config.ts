import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/report-needs.ts',
    // Where CI is set, colours would be on.
    env: { NO_COLOR: '1' },
    maxWorkers: 2,
    // Builds of whole sites and a browser take their time on a small machine.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
