import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock: what tells it from any other, on this machine and on those that share its disk. */
export interface LockOwner {
  /** Of this one build. */
  readonly token: string;
  readonly host: string;
  /** The machine's run since it was started, and the processes among which this one is counted; of Linux alone. */
  readonly boot: string | null;
  readonly processes: string | null;
  readonly pid: number;
  /** When the process was started, as the machine counts: a number is given again. Of Linux alone. */
  readonly started: string | null;
}

export function describeSelf(token: string): LockOwner {
  const self = readProcess('self');
  return {
    token,
    host: hostname(),
    boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    processes: orNull(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    // A container may be shown the processes of its host, where the same numbers are others'.
    started: self?.pid === process.pid ? self.started : null,
  };
}

/** @returns `null` where that is no owner: a lock that was cut short, or somebody else's */
export function parseOwner(text: string): LockOwner | null {
  try {
    const owner = JSON.parse(text) as Partial<LockOwner> | null;
    return typeof owner?.token === 'string' && typeof owner.pid === 'number' ? (owner as LockOwner) : null;
  } catch {
    return null;
  }
}

/**
 * Whether an owner's process is still there. Numbers of processes mean something only where they are counted as here:
 * in another container, or on another machine, the same number is somebody else's.
 *
 * @returns `null` where that cannot be known from here
 */
export function isRunning(owner: LockOwner, self: LockOwner): boolean | null {
  if (owner.host !== self.host && owner.boot === null) return null;
  if (owner.boot !== self.boot || owner.processes !== self.processes) return null;
  if (process.platform === 'linux' && (self.boot === null || self.processes === null)) return null;
  const isThere = hasProcess(owner.pid);
  if (!isThere || owner.started === null || self.started === null) return isThere ? null : false;
  const found = readProcess(owner.pid);
  // Another user's process may be hidden.
  return found === null ? null : !found.hasEnded && found.started === owner.started;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process as the system tells of it. */
interface ToldProcess {
  readonly pid: number;
  readonly started: string;
  /** It waits to be asked after. */
  readonly hasEnded: boolean;
}

/** In `/proc/PID/stat`, counted from the one behind the name. */
const [STATE, STARTED] = [0, 19];

/** @returns `null` where the system does not tell */
function readProcess(pid: number | 'self'): ToldProcess | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat === null) return null;
  // The name stands in brackets, and may have some.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[STATE], fields[STARTED]!];
  return { pid: Number.parseInt(stat, 10), started, hasEnded: state === 'Z' };
}

function orNull(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
