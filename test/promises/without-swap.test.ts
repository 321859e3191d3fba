import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FaultyDisk } from '../../src/promises/publication/faulty-disk.ts';
import { SmallSite } from '../../src/promises/publication/small-site.ts';
import { buildOn } from '../../src/promises/publication/try-faults.ts';

// As on Windows, or where the optional library is not installed.
vi.mock('../../src/publish/system-calls.ts', () => ({ exchange: () => false, syncDisk: () => false }));

let home: string;
let disk: FaultyDisk;

beforeAll(() => {
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dateline-without-swap-'));
  disk = new FaultyDisk();
});
afterAll(() => {
  disk.close();
  rmSync(home, { recursive: true });
});

test('where sites cannot be swapped, two renames do, and a build that is killed between them is made good', () => {
  const site = new SmallSite(join(home, 'small'));
  site.layOut();
  const { calls } = disk.run(null, () => site.publish(2));
  expect(calls).toContain('fsyncSync');
  const renames = calls.filter((call) => call === 'renameSync').length;
  let missing = 0;
  for (let at = 1; at <= renames; at++) {
    disk.run({ at, of: 'renameSync', code: 'death' }, () => site.publish(1));
    if (existsSync(site.output)) expect(site.findFault([1, 2])).toBe(null);
    else missing++;
    expect(buildOn(site, [1, 2])).toBe(null);
  }
  expect(missing).toBe(1);
});
