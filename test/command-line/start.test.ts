import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILED, copyProject, runCopy } from './project-copy.ts';

let copy: string;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

const run = (...words: readonly string[]) => runCopy(copy, words);

test('where nothing can be written beside the libraries, the program runs all the same', () => {
  // A file where the folder would go: no user can write there.
  writeFileSync(join(copy, 'node_modules/.cache'), '');
  expect(run('check')).toMatchObject({ status: 0, stderr: '' });
  rmSync(join(copy, 'node_modules/.cache'));
});

test('what was compiled is used again until the code is another', () => {
  expect(run('build', '--quiet')).toMatchObject({ status: 0, stderr: '' });
  const [first, ...others] = readdirSync(join(copy, COMPILED));
  expect(others).toEqual([]);
  expect(run('build', '--quiet')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(copy, COMPILED))).toEqual([first]);
  const changed = join(copy, 'src/api/gather-options.ts');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('There is no folder', 'Changed.'));
  expect(run('build', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('Changed.') });
  expect(readdirSync(join(copy, COMPILED))).toHaveLength(2);
});
