import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FaultyDisk } from '../../src/promises/publication/faulty-disk.ts';
import { SmallSite } from '../../src/promises/publication/small-site.ts';
import { tryFaults } from '../../src/promises/publication/try-faults.ts';

let home: string;
let disk: FaultyDisk;

beforeAll(() => {
  // In memory where that can be had: each publication waits until the disk has it.
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dateline-faults-'));
  disk = new FaultyDisk();
});
afterAll(() => {
  disk.close();
  rmSync(home, { recursive: true });
});

test.each(['EIO', 'death'] as const)(
  'a publication survives %s in each of its calls to the disk',
  (code) => {
    const { calls, harm } = tryFaults(new SmallSite(join(home, code)), disk, code);
    expect(harm).toEqual([]);
    expect(calls).toContain('renameSync');
    if (process.platform === 'linux') expect(calls).toEqual(expect.arrayContaining(['syscall', 'syncfs']));
  },
  60_000,
);
