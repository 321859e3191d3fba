import { isUsageError } from '../model/usage-error.ts';
import { showControlsOfLines } from './show-controls.ts';
import { tellFault } from './tell-fault.ts';

/** Why a command did not do what it was asked for. */
export interface Fault {
  /** Whose it is: `usage` can be put right by whoever gave the command. */
  readonly kind: 'usage' | 'own';
  /** For a terminal, in whole lines. */
  readonly text: string;
}

const NO_ROOM = 'There is no room left on the disk';
const NO_RIGHT = 'You may not do what a build has to do';
/** What a system says of its disks, by its code. */
const DISK_FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', NO_ROOM],
  ['EDQUOT', NO_ROOM],
  ['EIO', 'The disk failed'],
  ['EROFS', 'The disk can only be read'],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EMFILE', 'The system lets no more files be open'],
  ['ENFILE', 'The system lets no more files be open'],
]);

export function describeFault(error: unknown): Fault {
  if (isUsageError(error)) {
    const told = [error.message, error.hint].filter((part) => part !== '').join(' ');
    return { kind: 'usage', text: `${showControlsOfLines(told)}\n` };
  }
  const { code = '', path } = (error ?? {}) as NodeJS.ErrnoException;
  const disk = DISK_FAULTS.get(code);
  if (disk !== undefined) {
    const where = path === undefined ? '' : ` (${showControlsOfLines(path)})`;
    return {
      kind: 'usage',
      text: `${disk}${where}; the last site is as it was. Put it right, or choose another place with --output and --cache.\n`,
    };
  }
  const detail = showControlsOfLines(tellFault(error));
  return {
    kind: 'own',
    text: `This is a fault of Dateline's own; no half-made site was published.\n${detail}\n`,
  };
}
