#!/usr/bin/env node
/**
 * Starts the program or, in a worker, one of its modules. Node 20 reads no TypeScript, and a loader that reads it file
 * by file takes longer than a small archive takes to build: the code is compiled into one script once, and found by its
 * digest from then on, with what V8 made of it.
 */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEnvironmentData, isMainThread, setEnvironmentData, workerData } from 'node:worker_threads';
import { COMPILED, findAll, findStart, openAgain } from './compile/compiled-code.mjs';
import { keepToOwnLibraries } from './start/own-libraries.mjs';
import { DATELINE, SRC } from './tools/disk/places.mjs';

if (!process.features.require_module) {
  // A library that reads pages is of a kind that they cannot open when it is needed.
  process.stderr.write(
    `Node ${process.versions.node} is too old for Dateline. Install Node 24; 22.12 and 20.19 are the oldest that will do.\n`,
  );
  process.exit(2);
}
keepToOwnLibraries();
const source = isMainThread ? join(SRC, 'command-line/cli.ts') : fileURLToPath(workerData.module);
const told = /** @type {string | undefined} */ (getEnvironmentData(COMPILED));
// A command may need little of the program; a worker needs the rest, also where it is to find it as it is by now.
const find = isMainThread ? findStart : findAll;
const program = told === undefined ? await find() : told === '' ? null : openAgain(told);
if (program === null) setEnvironmentData(COMPILED, '');
const module = await program?.open(relative(DATELINE, source).split(sep).join('/'));
if (module === undefined || module === null) {
  const { runAlone } = await import('./compile/compile.mjs');
  await runAlone(source);
} else if (isMainThread) {
  await module.ended;
  // Of all commands, it runs most of the program.
  if (process.argv[2] === 'build') program?.keepCode();
}
