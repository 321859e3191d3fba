/**
 * `npm run verify-promises`: tries to break each promise of Dateline, and prints a table of what was tried and what
 * failed. Each proof is a program of its own, which may end in any way without harming the others.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../tools/disk/project.ts';
import { PROMISES } from './promises.ts';

const SUM = /^(\d+) tried, (\d+) failed$/m;

interface Row {
  readonly promise: string;
  readonly proof: string;
  readonly tried: string;
  readonly failed: string;
  readonly seconds: string;
}

function prove(promise: string, proof: string): Row {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['src/run.mjs', join('src/promises/proofs', `${proof}.ts`)],
    { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const [, tried, failed] = SUM.exec(stdout) ?? [];
  // A proof that did not come to its end proves nothing.
  if (tried === undefined) process.stdout.write(`${proof} broke off:\n${stdout}${stderr}\n`);
  else if (failed !== '0') process.stdout.write(`${proof}:\n${stdout}\n`);
  return { promise, proof, tried: tried ?? '–', failed: failed ?? 'broke off', seconds };
}

const chosen = process.argv.slice(2);
const rows = PROMISES.flatMap(({ promise, proofs }) =>
  proofs
    .filter((proof) => chosen.length === 0 || chosen.includes(proof))
    .map((proof) => {
      process.stderr.write(`${proof} …\n`);
      return prove(promise, proof);
    }),
);
const columns = ['promise', 'proof', 'tried', 'failed', 'seconds'] as const;
const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)));
const format = (row: Readonly<Record<(typeof columns)[number], string>>): string =>
  columns
    .map((column, at) => (at < 2 ? row[column].padEnd(widths[at]!) : row[column].padStart(widths[at]!)))
    .join('  ');
const heading = Object.fromEntries(columns.map((column) => [column, column])) as unknown as Row;
process.stdout.write(`${[heading, ...rows].map(format).join('\n')}\n`);
process.exitCode = rows.every(({ failed }) => failed === '0') ? 0 : 1;
