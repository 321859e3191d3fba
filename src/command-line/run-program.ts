import { CommanderError } from 'commander';
import { isUsageError } from '../model/usage-error.ts';
import { showControlsOfLines } from '../report/show-controls.ts';
import { tellFault } from '../report/tell-fault.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { createProgram } from './program.ts';

/**
 * Runs the program. Whatever goes wrong is said on standard error.
 *
 * @param words of the command line, from the command on
 */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.published;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportFault(error);
  }
}

/** What a system says of a disk, or of a user's share of it, that is full. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** Says on standard error what went wrong. */
export function reportFault(error: unknown): ExitCode {
  // Commander has said it already; asking for help is no fault.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.published : EXIT.usage;
  if (isUsageError(error)) {
    const told = [error.message, error.hint].filter((part) => part !== '').join(' ');
    process.stderr.write(`${showControlsOfLines(told)}\n`);
    return EXIT.usage;
  }
  if (NO_ROOM.has((error as NodeJS.ErrnoException | null)?.code ?? '')) {
    process.stderr.write(
      'There is no room left on the disk; the last site is as it was. Free some, or choose another place with --output and --cache.\n',
    );
    return EXIT.usage;
  }
  const detail = tellFault(error);
  process.stderr.write(
    `This is a fault of Dateline's own; no half-made site was published.\n${showControlsOfLines(detail)}\n`,
  );
  return EXIT.fault;
}
