import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../src/tools/disk/project.ts';
import type { Driven } from './drive.ts';
import { KINDS } from './edits.ts';

/** Each kind once; a comparison ends them. */
const EDITS = 27;
const MINUTES = 60_000;

async function drive(seed: number): Promise<Driven> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-edits-'));
  const script = join(PROJECT, 'test/site/edits/drive.ts');
  const args = [join(PROJECT, 'src/run.mjs'), script, home, String(seed), String(EDITS)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [answer, fault] = await Promise.all([text(child.stdout), text(child.stderr)]);
  rmSync(home, { recursive: true });
  expect(fault).toBe('');
  return JSON.parse(answer) as Driven;
}

test(
  'after any edits, and faults of the cache, the site is what a fresh build makes',
  async () => {
    const { edits, differences, idle } = await drive(1);
    expect(differences).toEqual([]);
    expect(edits).toHaveLength(EDITS);
    expect(new Set(edits)).toEqual(new Set(KINDS));
    expect(idle).toBeGreaterThan(0);
  },
  10 * MINUTES,
);
