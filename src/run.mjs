/**
 * Runs a module that is no part of the program but of its making.
 *
 * @example node src/run.mjs src/bench/bench.ts --sizes 100
 */
import { resolve } from 'node:path';
import { runAlone } from './compile/compile.mjs';
import { tuneV8 } from './compile/tune-v8.mjs';

const module = resolve(process.argv[2] ?? '');
// From here on it is as if the module had been started itself.
process.argv.splice(1, 2, module);
// What is measured runs as the program does.
tuneV8();
await runAlone(module);
