import { setFlagsFromString } from 'node:v8';

/** Has V8 run what is loaded from here on, also in workers, as is best for builds. */
export function tuneV8() {
  // V8 lets go of what it made of functions that have not run lately, as those that start the program: they would be
  // missing in what is kept. Opening the stages took 225 ms of CPU, and takes 112.
  setFlagsFromString('--no-flush-bytecode');
  // The room for what is new begins at 1 MB and doubles with each collection that finds it used: it grows to its 16 at
  // once. All of content/ takes 1.39 s, not 1.45, one article 0.60, not 0.62.
  setFlagsFromString('--semi-space-growth-factor=16');
  if (process.versions.v8.startsWith('11.')) compileLess();
}

/**
 * Most builds are over before what is compiled for long runs has paid for itself, by threads that take a processor from
 * those that work: V8 is to compile what has run six times as much as by itself, and to put less of what it calls into it.
 * By itself, with three times, with six, CPU seconds: all of content/ 2.3, 1.2, 1.15; 1,000 articles 6.9, 3.3, 3.0; one new
 * article of 19,040 6.8, 5.7, 5.1. Later versions compile in other steps, and know no such budget.
 */
function compileLess() {
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=230');
}
