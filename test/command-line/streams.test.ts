import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-streams-'));
  mkdirSync(join(home, 'content'));
  writeFileSync(join(home, 'content/note.txt'), 'A note without a date.\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** @param stdout where standard output goes; a pipe is closed at once by its reader */
function runWith(stdout: 'pipe' | number, words: readonly string[], preload: readonly string[] = []) {
  return new Promise<{ code: number | null; stderr: string }>((resolve, reject) => {
    const imports = preload.flatMap((module) => ['--import', module]);
    const child = spawn(process.execPath, [...imports, join(PROJECT, 'src/start.mjs'), ...words], {
      cwd: home,
      stdio: ['ignore', stdout, 'pipe'],
    });
    child.stdout?.destroy();
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

test.each([
  [['check'], 0],
  [['check', '--strict'], 1],
])('%j to a reader that has left ends with its own exit code, %d', async (words, code) => {
  expect(await runWith('pipe', words)).toEqual({ code, stderr: '' });
});

test('output to a full disk is a fault, in one line', async () => {
  const answer = await runWith(openSync('/dev/full', 'w'), ['check']);
  expect(answer).toEqual({ code: 3, stderr: 'What was found cannot be written (ENOSPC).\n' });
});

test.each(['throw new Error("late")', 'Promise.reject(new Error("late"))'])(
  'what goes wrong where nobody waits is a fault: %s',
  async (statement) => {
    const preload = `data:text/javascript,${encodeURIComponent(`setTimeout(() => { ${statement} }, 300)`)}`;
    const { code, stderr } = await runWith('pipe', ['serve', '--port', '0'], [preload]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^This is a fault of Dateline's own; .*\nError: late\n/);
  },
);
