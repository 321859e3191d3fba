import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/disk/list-files.ts';
import { PROJECT } from '../../src/tools/disk/project.ts';
import { createRandom } from '../../src/tools/random.ts';

const KILLS = 6;

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
  cpSync(join(PROJECT, 'content'), join(home, 'content'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true }));

/** One of two archives: the demo, with or without an article that changes many pages. */
function layOut(version: number): void {
  const path = join(home, 'content', 'more.md');
  if (version === 0) rmSync(path, { force: true });
  else writeFileSync(path, '---\ntitle: More\ndate: 2023-08-05\n---\nMohamed Bazoum spoke in Niamey.\n');
}

/** @param patience milliseconds after which the build is killed */
async function build(patience: number): Promise<number | null> {
  const places = ['--output', join(home, 'site'), '--cache', join(home, 'cache'), '--quiet'];
  const args = [join(PROJECT, 'src/start.mjs'), 'build', 'content', ...places];
  const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const over = new AbortController();
  void setTimeout(patience, null, { signal: over.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  );
  const code = await ended;
  over.abort();
  return code;
}

function digestSite(): string {
  const site = join(home, 'site');
  const digest = createHash('sha256');
  for (const file of listFiles(site)) digest.update(file).update(readFileSync(join(site, file)));
  return digest.digest('hex');
}

test('whenever a build is killed, the site is a whole one, and the next build goes on', async () => {
  const whole: string[] = [];
  /** Milliseconds that the last of them takes, as those do that are killed: much is known. */
  let length = 0;
  for (const version of [0, 1]) {
    layOut(version);
    const begun = performance.now();
    expect(await build(60_000)).toBe(0);
    length = performance.now() - begun;
    whole.push(digestSite());
  }
  expect(whole[0]).not.toBe(whole[1]);
  const random = createRandom(7);
  let killed = 0;
  for (let round = 0; round < KILLS; round++) {
    layOut(round % 2);
    // Once in each of as many parts of that time.
    const moment = ((round + random.pickNumber(100) / 100) * length) / KILLS;
    if ((await build(moment)) === null) killed++;
    expect(whole).toContain(digestSite());
  }
  expect(killed).toBeGreaterThan(0);
  layOut(0);
  expect(await build(60_000)).toBe(0);
  expect(digestSite()).toBe(whole[0]);
  expect(readdirSync(home).sort()).toEqual(['cache', 'content', 'site']);
}, 240_000);
