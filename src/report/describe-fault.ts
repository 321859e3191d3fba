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

/** What a system says of a disk, or of a user's share of it, that is full. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

export function describeFault(error: unknown): Fault {
  if (isUsageError(error)) {
    const told = [error.message, error.hint].filter((part) => part !== '').join(' ');
    return { kind: 'usage', text: `${showControlsOfLines(told)}\n` };
  }
  if (NO_ROOM.has((error as NodeJS.ErrnoException | null)?.code ?? ''))
    return {
      kind: 'usage',
      text: 'There is no room left on the disk; the last site is as it was. Free some, or choose another place with --output and --cache.\n',
    };
  const detail = showControlsOfLines(tellFault(error));
  return {
    kind: 'own',
    text: `This is a fault of Dateline's own; no half-made site was published.\n${detail}\n`,
  };
}
