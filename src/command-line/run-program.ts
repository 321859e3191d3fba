import { CommanderError } from 'commander';
import { describeFault } from '../report/describe-fault.ts';
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

/** Says on standard error what went wrong. */
export function reportFault(error: unknown): ExitCode {
  // Commander has said it already; asking for help is no fault.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.published : EXIT.usage;
  const { kind, text } = describeFault(error);
  process.stderr.write(text);
  return kind === 'usage' ? EXIT.usage : EXIT.fault;
}
