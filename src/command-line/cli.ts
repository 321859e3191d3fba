/** The program `dateline`. Its exit codes stand in `exit-codes.ts`. */
import { EXIT } from './exit-codes.ts';
import { reportFault, runProgram } from './run-program.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no fault, and the exit code stays what it is.
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout)
      process.stderr.write(`What was found cannot be written (${error.code}).\n`);
    process.exit(EXIT.fault);
  });
}

// What goes wrong where nobody waits for it.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => process.exit(reportFault(error)));
}

/** Settles when all is done. */
export const ended: Promise<void> = runProgram(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
