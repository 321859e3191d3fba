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
  return {
    token,
    host: hostname(),
    boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    processes: orNull(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    started: readStart(process.pid),
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
  if (!isThere || owner.started === null) return isThere ? null : false;
  const started = readStart(owner.pid);
  // Another user's process may be hidden.
  return started === null ? null : started === owner.started;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** In `/proc/PID/stat`, counted from the one behind the name. */
const [STATE, STARTED] = [0, 19];

/** @returns what no process has that is dead and waits to be asked after; `null` where the system does not tell */
function readStart(pid: number): string | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The name stands in brackets, and may have some.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return null;
  return fields[STATE] === 'Z' ? 'ended' : fields[STARTED]!;
}

function orNull(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
