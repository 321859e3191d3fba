import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-interrupt-'));
  mkdirSync(join(home, 'content'));
  for (let day = 10; day < 31; day++)
    writeFileSync(join(home, `content/${day}.txt`), `date 2023-08-${day} They met in Niamey.\n`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('an interruption before the first site is there ends the build, too', async () => {
  const words = [join(PROJECT, 'src/start.mjs'), 'serve', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // Where the build makes the site ready.
  const work = join(home, '.dateline/preview.work');
  while (!existsSync(work)) await setTimeout(2);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said).not.toContain('Serving');
  // It has tidied up after itself, and does not go on.
  expect(existsSync(work)).toBe(false);
  expect(existsSync(join(home, '.dateline/preview'))).toBe(false);
});
