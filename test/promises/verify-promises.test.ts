import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

it('dependencies are few and explained, Markdown is the standard, and the table says so', () => {
  const { stdout, status } = spawnSync(
    'npm',
    ['run', '--silent', 'verify-promises', '--', 'markdown', 'dependencies'],
    {
      cwd: PROJECT,
      encoding: 'utf8',
    },
  );
  expect(stdout).toMatch(
    /^promise +proof +tried +failed +seconds\nstandard Markdown, but what is listed +markdown +653 +0 +\d+\nfew, locked, explained dependencies +dependencies +\d+ +0 +\d+\n$/,
  );
  expect(status).toBe(0);
});
