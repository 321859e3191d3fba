import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/tools/disk/project.ts';

/** In a process of its own: what V8 is told holds for all of one. */
const BUILD = `
  const { readFileSync } = await import('node:fs');
  const { cachedDataVersionTag, setFlagsFromString } = await import('node:v8');
  const { Script } = await import('node:vm');
  const { openProgram } = await import(process.argv[1]);
  const folder = process.argv[2];
  const saveMemory = () => setFlagsFromString('--heap-growing-percent=200');
  const isTaken = () => {
    const cachedData = readFileSync(folder + '/code-' + cachedDataVersionTag()).subarray(32);
    return !new Script(readFileSync(folder + '/program.js', 'utf8'), { cachedData }).cachedDataRejected;
  };
  const program = openProgram(folder);
  saveMemory();
  program.keepCode();
  const byNextBuild = isTaken();
  saveMemory();
  console.log(byNextBuild, isTaken());`;

test('what V8 made of the program is of use after a build of a large archive, too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  writeFileSync(join(folder, 'program.js'), '(function (exports) { exports.open = {}; })');
  const module = join(PROJECT, 'src/compile/program.mjs');
  const order = ['--input-type=module', '--eval', BUILD, module, folder];
  // By the next one, and by the workers of another large one.
  expect(execFileSync(process.execPath, order, { encoding: 'utf8' })).toBe('true true\n');
  rmSync(folder, { recursive: true });
});
