/**
 * Tries what is promised of a publication: a reader always finds a whole site, nothing that is not Dateline's is lost,
 * and no two builds mix, whatever fails, ends or stands still meanwhile.
 *
 * @example npm run verify-promises -- publication
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAlone } from '../../compile/compile.mjs';
import { FaultyDisk } from '../publication/faulty-disk.ts';
import { holdOut } from '../publication/hold-out.ts';
import { SmallSite } from '../publication/small-site.ts';
import { canRun, startProgram } from '../publication/start-program.ts';
import { traceFaults } from '../publication/trace-calls.ts';
import { tryFaults } from '../publication/try-faults.ts';

/** What was tried of one promise, and what did not hold. */
interface Row {
  readonly promise: string;
  readonly tried: number;
  readonly harm: readonly string[];
}

const PUBLICATIONS = 100;
const CODES = ['EIO', 'ENOSPC', 'EACCES', 'death'] as const;

/** In memory where that can be had: each publication waits until the disk has it. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const home = mkdtempSync(join(ROOM, 'dateline-publication-'));
const rows: Row[] = [];

function tell(promise: string, tried: number, harm: readonly string[]): void {
  rows.push({ promise, tried, harm });
  process.stdout.write(
    `${promise.padEnd(86)}${String(tried).padStart(6)} tried${String(harm.length).padStart(5)} failed\n`,
  );
  for (const one of harm) process.stdout.write(`  ${one}\n`);
}

/** Compiled once: it is started a thousand times. */
async function compileProgram(url: URL, name: string): Promise<string> {
  const path = join(home, name);
  writeFileSync(path, await compileAlone(fileURLToPath(url)));
  return path;
}

/** Readers look all the time while sites follow each other. */
async function watch(): Promise<void> {
  const program = await compileProgram(new URL('../publication/watch-site.ts', import.meta.url), 'watch.mjs');
  const site = new SmallSite(join(home, 'watched'));
  site.layOut();
  const stop = join(home, 'stop');
  const { child, ended } = startProgram(process.execPath, [program, site.output, stop]);
  await once(child.stdout!, 'data');
  for (let round = 0; round < PUBLICATIONS; round++) site.publish(round % 2 === 0 ? 2 : 1);
  writeFileSync(stop, '');
  const { looks, missing } = JSON.parse((await ended).stdout) as { looks: number; missing: number };
  const harm = missing === 0 ? [] : [`${missing} of ${looks} looks found nothing`];
  tell(`publications during which a reader looks, ${looks} times in all`, PUBLICATIONS, harm);
}

function failCalls(): void {
  const disk = new FaultyDisk();
  const site = new SmallSite(join(home, 'faults'));
  for (const code of CODES) {
    const { calls, harm } = tryFaults(site, disk, code);
    tell(`${code} in each call that Node is asked for`, calls.length, harm);
  }
  disk.close();
}

async function failTraced(program: string): Promise<void> {
  if (!(await canRun('strace', ['-qq', '-o', join(home, 'calls'), 'true']))) {
    process.stdout.write('Not tried, as there is no strace, or it may not trace: each call of the system.\n');
    return;
  }
  const homes = Array.from({ length: availableParallelism() }, (_, at) => join(home, `traced-${at}`));
  const { tried, harm } = await traceFaults(program, homes);
  tell('EIO in, and death before, each call of the system', tried, harm);
}

async function failTogether(program: string): Promise<void> {
  if (!(await canRun('unshare', ['--pid', '--fork', 'true']))) {
    process.stdout.write('Not tried, as no container may be made: builds that share a disk.\n');
    return;
  }
  for (const [what, harm] of await holdOut(program, new SmallSite(join(home, 'shared'))))
    tell(`builds in containers of their own: ${what}`, 1, harm === null ? [] : [harm]);
}

try {
  // First: it wraps calls before they are used.
  failCalls();
  await watch();
  const url = new URL('../publication/publish-once.ts', import.meta.url);
  const program = await compileProgram(url, 'publish.mjs');
  await failTogether(program);
  await failTraced(program);
} finally {
  rmSync(home, { recursive: true, force: true });
}
const failed = rows.reduce((sum, { harm }) => sum + harm.length, 0);
const tried = rows.reduce((sum, row) => sum + row.tried, 0);
process.stdout.write(`${tried} tried, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
