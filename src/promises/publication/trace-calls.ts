import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEGINNING, END } from './marks.ts';
import { SmallSite } from './small-site.ts';
import { type Ended, startProgram } from './start-program.ts';
import { buildOn } from './try-faults.ts';

/** Calls that change what is on the disk: a death before one of the others leaves what a death before the next of these does. */
const CHANGING = [
  ...['openat', 'mkdir', 'mkdirat', 'rmdir', 'unlink', 'unlinkat', 'rename', 'renameat', 'renameat2'],
  ...['link', 'linkat', 'symlink', 'symlinkat', 'chmod', 'fchmodat', 'chown', 'fchownat', 'utimensat'],
  ...['write', 'pwrite64', 'fsync', 'fdatasync', 'syncfs'],
];
const LOOKING = [
  ...['access', 'faccessat', 'faccessat2', 'statx', 'fstat', 'newfstatat', 'getdents64'],
  ...['readlink', 'readlinkat', 'read', 'pread64', 'close'],
];
/** Those that this kind of machine does not know are left out. */
const TRACED = [...CHANGING, ...LOOKING].map((name) => `?${name}`).join();

/** A call of the program, and what becomes of it. */
interface Injection {
  readonly name: string;
  /** Among those of its name, from the start of the program; from 1. */
  readonly at: number;
  readonly fault: 'error=EIO' | 'signal=SIGKILL';
}

/** What came of faults in calls of a program, as the system made them. */
interface Traced {
  readonly tried: number;
  readonly harm: readonly string[];
}

/**
 * Publishes a small site again and again, as a program of its own whose calls `strace` has fail, or has end the program:
 * each of those that it makes meanwhile, in turn, with all that Node does by itself.
 *
 * @param program that publishes a site once, a file
 * @param homes empty folders: so many at once
 */
export async function traceFaults(program: string, homes: readonly string[]): Promise<Traced> {
  const sites = homes.map((home) => new SmallSite(home));
  for (const site of sites) site.layOut();
  const left = await listInjections(program, sites[0]!);
  let tried = 0;
  const harm: string[] = [];
  const work = async (site: SmallSite): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const found = await tryInjection(program, site, next);
      if (found === 'missed') continue;
      tried++;
      if (found === null) continue;
      harm.push(`${next.fault} in ${next.name}, call ${next.at}: ${found}`);
      site.layOut();
    }
  };
  await Promise.all(sites.map(work));
  return { tried, harm };
}

/** All that can be done to a publication in which nothing fails. */
async function listInjections(program: string, site: SmallSite): Promise<Injection[]> {
  const { calls } = await trace(program, site, []);
  buildOn(site, [2, 1]);
  const [from, to] = [BEGINNING, END].map((mark) => calls.findIndex((call) => call.includes(mark)));
  const counts = new Map<string, number>();
  const injections: Injection[] = [];
  for (const [place, call] of calls.entries()) {
    const name = nameOf(call);
    const at = (counts.get(name) ?? 0) + 1;
    counts.set(name, at);
    if (place <= from! || place >= to!) continue;
    injections.push({ name, at, fault: 'error=EIO' });
    if (CHANGING.includes(name)) injections.push({ name, at, fault: 'signal=SIGKILL' });
  }
  return injections;
}

/** @returns what harm it did, if any; `missed` where it was not in the publication: Node's own calls before vary */
async function tryInjection(
  program: string,
  site: SmallSite,
  { name, at, fault }: Injection,
): Promise<string | null> {
  const { ended, calls } = await trace(program, site, ['-e', `inject=${name}:${fault}:when=${at}`]);
  const [begun, over] = [BEGINNING, END].map((mark) => calls.findIndex((call) => call.includes(mark)));
  const hit = calls.findIndex((call) => call.endsWith('(INJECTED)') || call.endsWith('= ?'));
  const isMeant = begun! >= 0 && hit > begun! && (over! < 0 || hit < over!);
  const wentThrough = ended.code === 0;
  const saysWhy = ended.code === null || wentThrough || ended.stderr !== '';
  const found = site.findFault(wentThrough && isMeant ? [2] : [1, 2]) ?? buildOn(site, [2, 1]);
  if (found !== null) return found;
  if (!isMeant) return 'missed';
  return saysWhy ? null : 'the program does not say why it ended';
}

async function trace(
  program: string,
  { home }: SmallSite,
  words: readonly string[],
): Promise<{ readonly ended: Ended; readonly calls: readonly string[] }> {
  const log = join(`${home}.calls`);
  const traced = ['-qq', '-o', log, '-e', `trace=${TRACED}`, '-e', 'signal=none', ...words];
  const { ended } = startProgram('strace', [...traced, process.execPath, program, home]);
  const outcome = await ended;
  return { ended: outcome, calls: readFileSync(log, 'latin1').split('\n') };
}

/** @example nameOf('rename("a", "b") = 0') // 'rename' */
const nameOf = (call: string): string => call.slice(0, Math.max(0, call.indexOf('(')));
