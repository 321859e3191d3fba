import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

it('dependencies are few, locked and explained, and the table says so', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'verify-promises', '--', 'dependencies'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(
    /^promise +proof +tried +failed +seconds\nfew, locked, explained dependencies +dependencies +\d+ +0 +\d+\n$/,
  );
  expect(status).toBe(0);
});
