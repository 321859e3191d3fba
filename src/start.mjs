#!/usr/bin/env node
/**
 * Starts the program or, in a worker, one of its modules. Node 20 reads no TypeScript, and a loader that reads it file
 * by file takes longer than a small archive takes to build: the code is compiled into a few files once, and found by its
 * digest from then on.
 */
import { existsSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getEnvironmentData, isMainThread, setEnvironmentData, workerData } from 'node:worker_threads';
import { COMPILED, findCompiled } from './compile/compiled-code.mjs';
import { keepToOwnLibraries } from './start/own-libraries.mjs';
import { SRC } from './tools/disk/places.mjs';

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
const folder = told ?? (await findCompiled());
setEnvironmentData(COMPILED, folder);
const compiled = join(folder, `${basename(source, '.ts')}.mjs`);
if (folder !== '' && source.startsWith(SRC + sep) && existsSync(compiled))
  await import(pathToFileURL(compiled).href);
else {
  const { runAlone } = await import('./compile/compile.mjs');
  await runAlone(source);
}
