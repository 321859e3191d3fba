import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

test('libraries can be installed where the code is not there yet, or cannot be compiled', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly prepare: string };
  };
  // As images of containers are laid up: `package.json` first, then `npm ci`, then all else.
  const folder = mkdtempSync(join(tmpdir(), 'dateline-prepare-'));
  const { status } = spawnSync(scripts.prepare, { cwd: folder, shell: true });
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
});
