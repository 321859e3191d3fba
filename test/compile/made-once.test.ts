import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeOnce } from '../../src/compile/made-once.mjs';
import { PLACE } from '../../src/compile/own-cache.mjs';

const NAME = `made-in-a-test-${process.pid}`;
const path = join(PLACE, NAME);

afterEach(() => rmSync(path, { force: true }));

/** @returns how often it was made, and what it is */
function makeTimes(times: number, folder = 'src/compile/'): readonly [number, string] {
  let made = 0;
  let last = '';
  for (let at = 0; at < times; at++)
    last = makeOnce(NAME, folder, () => {
      made++;
      return Buffer.from('what was made');
    }).toString();
  return [made, last];
}

test('what is made of the same is made once', () => {
  expect(makeTimes(3)).toEqual([1, 'what was made']);
  expect(makeTimes(2)).toEqual([0, 'what was made']);
  // Of other files it is something else.
  expect(makeTimes(2, 'src/model/')).toEqual([1, 'what was made']);
});

test.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ['is empty', () => Buffer.alloc(0)],
  ['is longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('.')])],
  ['has another byte', (bytes: Buffer) => bytes.fill(1, bytes.length - 1)],
])('what is kept of it is made anew where it %s', (_, damage) => {
  makeTimes(1);
  writeFileSync(path, damage(readFileSync(path)));
  expect(makeTimes(2)).toEqual([1, 'what was made']);
});
