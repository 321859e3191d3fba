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
    const cachedData = readFileSync(folder + '/code-' + cachedDataVersionTag()).subarray(8);
    return !new Script(readFileSync(folder + '/program.js', 'utf8'), { cachedData }).cachedDataRejected;
  };
  const program = openProgram(folder);
  saveMemory();
  program.keepCode();
  const byNextBuild = isTaken();
  saveMemory();
  console.log(byNextBuild, isTaken());`;

/** Says how large is what is kept soon, and much later: a flag has V8 forget at each round what it may. */
const LONG_BUILD = `
  const { readdirSync, rmSync, statSync } = await import('node:fs');
  const { openProgram } = await import(process.argv[1]);
  const folder = process.argv[2];
  const program = openProgram(folder);
  for (let at = 0; at < 2000; at++) program.open(String(at));
  const measureKept = () => {
    program.keepCode();
    const kept = folder + '/' + readdirSync(folder).find((name) => name.startsWith('code-'));
    const { size } = statSync(kept);
    rmSync(kept);
    return size;
  };
  const soon = measureKept();
  for (let round = 0; round < 20; round++) gc();
  console.log(JSON.stringify([soon, measureKept()]));`;

test('functions that have not run for long are in what is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  const work = Array.from({ length: 2000 }, (_, at) => `"${at}": () => ${at} + 1`);
  const script = `(function (exports) { exports.open = {${work.join()}}; })`;
  writeFileSync(join(folder, 'program.js'), script);
  const module = join(PROJECT, 'src/compile/program.mjs');
  const order = [
    '--expose-gc',
    '--stress-flush-code',
    '--input-type=module',
    '--eval',
    LONG_BUILD,
    module,
    folder,
  ];
  const [soon = 0, late = 0] = JSON.parse(execFileSync(process.execPath, order, { encoding: 'utf8' }));
  expect(soon).toBeGreaterThan(script.length);
  expect(late).toBe(soon);
  rmSync(folder, { recursive: true });
});

test('what V8 made of the program is of use after a build of a large archive, too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  writeFileSync(join(folder, 'program.js'), '(function (exports) { exports.open = {}; })');
  const module = join(PROJECT, 'src/compile/program.mjs');
  const order = ['--input-type=module', '--eval', BUILD, module, folder];
  // By the next one, and by the workers of another large one.
  expect(execFileSync(process.execPath, order, { encoding: 'utf8' })).toBe('true true\n');
  rmSync(folder, { recursive: true });
});
