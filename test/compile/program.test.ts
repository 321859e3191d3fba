import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, SCRIPT } from '../../src/compile/program.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-program-'));
  writeFileSync(join(folder, SCRIPT), '(function (exports) { exports.open = {}; })');
});
afterEach(() => {
  setFlagsFromString('--heap-growing-percent=0');
  rmSync(folder, { recursive: true, force: true });
});

const listKept = () => readdirSync(folder).filter((name) => name.startsWith('code-'));

test('what V8 made of a program is kept', () => {
  openProgram(folder).keepCode();
  expect(listKept()).toHaveLength(1);
});

test('it is not where flags were set since, which it would not fit at the next start', () => {
  const program = openProgram(folder);
  setFlagsFromString('--heap-growing-percent=25');
  program.keepCode();
  expect(listKept()).toEqual([]);
});
