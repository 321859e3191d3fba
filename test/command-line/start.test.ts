import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMPILED, copyProject, listCompiled, runCopy } from './project-copy.ts';

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
  const [first, ...others] = listCompiled(copy);
  expect(others).toEqual([]);
  expect(run('build', '--quiet')).toMatchObject({ status: 0, stderr: '' });
  expect(listCompiled(copy)).toEqual([first]);
  const changed = join(copy, 'src/api/gather-options.ts');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('There is no folder', 'Changed.'));
  expect(run('build', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('Changed.') });
  expect(listCompiled(copy)).toHaveLength(2);
  // As long, and with the times that it had.
  const { atime, mtime } = statSync(changed);
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('Changed.', 'Altered.'));
  utimesSync(changed, atime, mtime);
  expect(run('build', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('Altered.') });
});

describe('what Node made of the program is kept when a site was built,', () => {
  const kept = () => {
    const [folder = ''] = listCompiled(copy);
    const names = readdirSync(folder).filter((name) => name.startsWith('code-'));
    return names.map((name) => join(folder, name));
  };

  beforeEach(() => {
    rmSync(join(copy, COMPILED), { recursive: true, force: true });
    expect(run('build', '--quiet')).toMatchObject({ status: 0, stderr: '' });
  });

  test('and used from then on, as it is', () => {
    const [path = '', ...others] = kept();
    expect(others).toEqual([]);
    const before = statSync(path, { bigint: true });
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(path, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  test.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['is damaged', (bytes: Buffer) => bytes.fill(0, bytes.length / 2, bytes.length / 2 + 100)],
  ])('and made anew where it %s', (_, damage) => {
    const [path = ''] = kept();
    const whole = statSync(path).size;
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(path).equals(damaged)).toBe(false);
    expect(statSync(path).size).toBeGreaterThan(whole / 2);
  });
});
