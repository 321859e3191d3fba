/**
 * A week of an hourly build: 168 builds, between which articles come, change, move and go, some of them killed and some on
 * a disk that is full. After each day the site is what a clean build gives; nothing is left lying about, and the cache
 * does not grow.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from '../../tools/disk/list-files.ts';
import { PROJECT } from '../../tools/disk/project.ts';
import { createRandom } from '../../tools/random.ts';
import { Findings } from '../findings.ts';
import { digestFolder, layFile, openHome, QUIET_BUILD, tellDifference, tryBuild } from '../trial.ts';

const HOURS = Number(process.argv[2] ?? 168);
const A_DAY = 24;
/** Blocks of 512 bytes, `ulimit -f`: no file may be larger, as where a disk is full. */
const FULL = 40;
/** Of one clean build's cache, so many times as much may lie there. */
const CACHE_BOUND = 4;

const home = openHome('week');
const content = join(home, 'content');
const random = createRandom(168);
const findings = new Findings();

/** What newsrooms do between two builds. */
function changeSomething(hour: number): void {
  const files = listFiles(content).filter((file) => /\.(?:md|txt)$/.test(file));
  const file = random.pick(files);
  const day = `2023-08-${String((hour % 28) + 1).padStart(2, '0')}`;
  random.pick([
    () =>
      layFile(
        content,
        `new/${hour}.md`,
        `---\ntitle: News of hour ${hour}\ndate: ${day}\ntags: [hour]\n---\nAnn Lee of Greenpeace spoke in Niamey in hour ${hour}.\n`,
      ),
    () =>
      layFile(
        content,
        file,
        `${readFileSync(join(content, file), 'utf8')}\n\nAdded in hour ${hour}, Mohamed Bazoum said in Agadez.\n`,
      ),
    () => files.length > 60 && rmSync(join(content, file)),
    () => {
      mkdirSync(join(content, 'moved'), { recursive: true });
      renameSync(join(content, file), join(content, 'moved', `${hour}-${file.replaceAll('/', '-')}`));
    },
    () => layFile(content, 'entities.yaml', hour % 2 === 0 ? '' : '- {rename: Agadez, to: Agadès}\n'),
    () => undefined,
  ])();
}

function run(command: string, args: readonly string[], patience: number | null): Promise<number | null> {
  const child = spawn(command, args, { cwd: home, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const over = new AbortController();
  if (patience !== null)
    void setTimeout(patience, null, { signal: over.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
  return ended.finally(() => over.abort());
}

/** Builds; now and then the machine stops, or the disk is full. */
function buildOnce(): Promise<number | null> {
  const fate = random.pickNumber(6);
  if (fate === 0) return run(process.execPath, QUIET_BUILD, 100 + random.pickNumber(2000));
  if (fate === 1)
    return run('sh', ['-c', `ulimit -f ${FULL}; exec "$0" "$@"`, process.execPath, ...QUIET_BUILD], null);
  return run(process.execPath, QUIET_BUILD, null);
}

const sizeOf = (folder: string): number =>
  existsSync(folder)
    ? listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    : 0;

cpSync(join(PROJECT, 'content'), content, { recursive: true });
findings.add('the first build', (await run(process.execPath, QUIET_BUILD, null)) === 0 ? null : 'it failed');
for (let hour = 1; hour <= HOURS; hour++) {
  changeSomething(hour);
  await buildOnce();
  findings.add(`hour ${hour}: a site`, existsSync(join(home, 'site/index.html')) ? null : 'there is none');
  if (hour % A_DAY !== 0) continue;
  findings.add(
    `hour ${hour}: the build`,
    (await run(process.execPath, QUIET_BUILD, null)) === 0 ? null : 'it failed',
  );
  const other = openHome('week-clean');
  cpSync(content, join(other, 'content'), { recursive: true });
  const clean = tryBuild(other);
  const difference = tellDifference(digestFolder(clean.site), digestFolder(join(home, 'site')));
  findings.add(`hour ${hour}: as a clean build`, difference);
  const left = readdirSync(home).filter((name) => !['content', 'site', 'cache'].includes(name));
  findings.add(`hour ${hour}: left lying about`, left.length === 0 ? null : left.join(', '));
  const [grown, bound] = [sizeOf(join(home, 'cache')), sizeOf(join(other, 'cache')) * CACHE_BOUND];
  findings.add(
    `hour ${hour}: the cache`,
    grown <= bound ? null : `it holds ${grown} bytes, a clean one a ${CACHE_BOUND}th of ${bound}`,
  );
  rmSync(other, { recursive: true });
}
findings.end();
