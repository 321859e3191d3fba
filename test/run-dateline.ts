import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../src/tools/disk/project.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const START = join(PROJECT, 'src/start.mjs');

/**
 * Runs the program as a user would.
 *
 * @param cwd the folder that it is started in
 */
export function runDateline(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  node: string = process.execPath,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [START, ...words], {
      cwd,
      // Vitest's own marks would change what libraries print.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      stderr += piece;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
