import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describeSelf } from '../../publish/lock/lock-owner.ts';
import { workFolderOf } from '../../publish/work-folder.ts';
import type { SmallSite } from './small-site.ts';
import { type Ended, startProgram } from './start-program.ts';
import { buildOn } from './try-faults.ts';

/** A build in a container of its own, as far as numbers of processes go. */
const APART = ['--pid', '--fork', '--kill-child', process.execPath] as const;
/** Milliseconds that a build takes, and after which the next one begins. */
const [LONG, LATER] = [3000, 1500];

/** Builds of one site that know nothing of each other's processes. Each row says what harm was done, if any. */
export async function holdOut(
  program: string,
  site: SmallSite,
): Promise<readonly (readonly [what: string, harm: string | null])[]> {
  site.layOut();
  const start = (pause: number) => startProgram('unshare', [...APART, program, site.home, String(pause)]);
  const rows: (readonly [string, string | null])[] = [];
  const judge = (what: string, codes: readonly (number | null)[], meant: readonly (number | null)[]) => {
    const harm = codes.join() === meant.join() ? null : `they ended with ${codes.join(' and ')}`;
    rows.push([what, harm ?? site.findFault([2]) ?? buildOn(site, [2, 1])]);
  };

  const first = start(LONG);
  await setTimeout(LATER);
  const second = start(0);
  judge('two at once', codesOf(await Promise.all([first.ended, second.ended])), [0, 2]);

  const killed = start(LONG);
  await setTimeout(LATER);
  kill(killed.child.pid!, 'SIGKILL');
  const early = await start(0).ended;
  await killed.ended;
  setBack(site);
  judge('one killed: the next waits, then takes over', codesOf([early, await start(0).ended]), [2, 0]);

  const sleeper = start(LONG);
  await setTimeout(LATER);
  kill(sleeper.child.pid!, 'SIGSTOP');
  setBack(site);
  const next = await start(0).ended;
  kill(sleeper.child.pid!, 'SIGCONT');
  judge('one stood still: the next takes over, and it ends', codesOf([next, await sleeper.ended]), [0, 2]);

  mkdirSync(workFolderOf(site.output));
  const other = { ...describeSelf('0a'), pid: process.ppid };
  writeFileSync(lockOf(site), JSON.stringify(other));
  const reused = await startProgram(process.execPath, [program, site.home]).ended;
  judge('a process number given again', codesOf([reused]), [0]);
  return rows;
}

const codesOf = (ends: readonly Ended[]) => ends.map(({ code }) => code);
const lockOf = ({ output }: SmallSite): string => `${workFolderOf(output)}/lock`;

function kill(group: number, signal: NodeJS.Signals): void {
  process.kill(-group, signal);
}

/** As if there had been no sign of life for an hour. */
function setBack(site: SmallSite): void {
  const then = Date.now() / 1000 - 3600;
  utimesSync(lockOf(site), then, then);
}
