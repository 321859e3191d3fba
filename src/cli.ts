/** The program `dateline`. Its exit codes stand in `exit-codes.ts`. */
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './exit-codes.ts';
import { reportFault, runProgram } from './run-program.ts';

// The heap is tidied up when it has grown by half, not when it has doubled and more: a large archive takes a quarter less
// memory, and no more time.
setFlagsFromString('--heap-growing-percent=50');

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

process.exitCode = await runProgram(process.argv.slice(2));
