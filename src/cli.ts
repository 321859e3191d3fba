/** The program `dateline`. Its exit codes stand in `exit-codes.ts`. */
import { EXIT } from './exit-codes.ts';
import { runProgram } from './run-program.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.published);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2));
