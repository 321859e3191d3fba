/**
 * `npm run verify-promises`: tries to break each promise of Dateline, and prints a table of what was tried and what
 * failed. Each proof is a program of its own, which may end in any way without harming the others.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROJECT } from '../tools/disk/project.ts';
import { PROMISES, TIMED } from './promises.ts';

const SUM = /^(\d+) tried, (\d+) failed$/m;

interface Proof {
  readonly promise: string;
  /** Its name in `proofs/`. */
  readonly proof: string;
}

interface Row extends Proof {
  readonly tried: string;
  readonly failed: string;
  readonly seconds: string;
}

async function prove({ promise, proof }: Proof): Promise<Row> {
  process.stderr.write(`${proof} …\n`);
  const started = performance.now();
  const file = join('src/promises/proofs', `${proof}.ts`);
  const child = spawn(process.execPath, ['src/run.mjs', file], { cwd: PROJECT });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const [, tried, failed] = SUM.exec(stdout) ?? [];
  // A proof that did not come to its end proves nothing.
  if (tried === undefined) process.stdout.write(`${proof} broke off:\n${stdout}${stderr}\n`);
  else if (failed !== '0') process.stdout.write(`${proof}:\n${stdout}\n`);
  process.stderr.write(`${proof}: ${tried ?? 'broke off'} tried, ${failed ?? '?'} failed, ${seconds} s\n`);
  return { promise, proof, tried: tried ?? '–', failed: failed ?? 'broke off', seconds };
}

/** Two at a time; those that look at the clock before all others, each alone. */
async function proveAll(proofs: readonly Proof[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const each of proofs.filter(({ proof }) => TIMED.has(proof))) rows.push(await prove(each));
  const left = proofs.filter(({ proof }) => !TIMED.has(proof));
  const goOn = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) rows.push(await prove(next));
  };
  await Promise.all([goOn(), goOn()]);
  return proofs.map(({ proof }) => rows.find((row) => row.proof === proof)!);
}

const chosen = process.argv.slice(2);
const rows = await proveAll(
  PROMISES.flatMap(({ promise, proofs }) =>
    proofs
      .filter((proof) => chosen.length === 0 || chosen.includes(proof))
      .map((proof) => ({ promise, proof })),
  ),
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
