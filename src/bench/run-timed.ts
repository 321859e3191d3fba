import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './cost.ts';

/** GNU's, which tells what all processes of a command took. */
const TIME = '/usr/bin/time';
/** Seconds of processors for the program and for the system on its behalf; kilobytes of memory. */
const FORMAT = '%U %S %M';

/**
 * Runs a command and says what it took.
 *
 * @returns what it printed, too
 * @throws {Error} where it fails
 */
export function runTimed(command: readonly string[], folder: string): Cost & { readonly printed: string } {
  const told = join(tmpdir(), `dateline-bench-${process.pid}`);
  const timed = existsSync(TIME) ? [TIME, '-f', FORMAT, '-o', told, ...command] : command;
  const [program = '', ...args] = timed;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return { printed: stdout, seconds, ...readTold(told) };
}

function readTold(file: string): Pick<Cost, 'cpuSeconds' | 'peakMemoryMB'> {
  if (!existsSync(file)) return { cpuSeconds: null, peakMemoryMB: null };
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  rmSync(file);
  // Of a system whose command of this name is another one.
  if (kilobytes === undefined) return { cpuSeconds: null, peakMemoryMB: null };
  return { cpuSeconds: user! + system!, peakMemoryMB: Math.round(kilobytes / 1024) };
}

/** What several commands took, one after the other. */
export function addCosts(costs: readonly Cost[]): Cost {
  const peaks = costs.map(({ peakMemoryMB }) => peakMemoryMB);
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    cpuSeconds: costs.reduce<number | null>(
      (sum, { cpuSeconds }) => (sum === null || cpuSeconds === null ? null : sum + cpuSeconds),
      0,
    ),
    peakMemoryMB: peaks.reduce((most, peak) =>
      most === null || peak === null ? null : Math.max(most, peak),
    ),
  };
}
