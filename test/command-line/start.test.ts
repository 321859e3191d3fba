import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject, copyStart, keepMade, listCompiled, runCopy, SMALL_COMMAND } from './project-copy.ts';

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
  const start = copyStart();
  const expectSaid = (said: string) =>
    expect(runCopy(start, ['check'])).toEqual({ status: 0, stdout: `${said}\n`, stderr: '' });
  expectSaid('All was read.');
  const [first, ...others] = listCompiled(start);
  expect(others).toEqual([]);
  const { ino } = statSync(first!);
  expectSaid('All was read.');
  expect(listCompiled(start)).toEqual([first]);
  expect(statSync(first!).ino).toBe(ino);
  const changed = join(start, SMALL_COMMAND);
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('All was read.', 'Changed.'));
  expectSaid('Changed.');
  expect(listCompiled(start)).toHaveLength(2);
  // As long, and with the times that it had.
  const { atime, mtime } = statSync(changed);
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('Changed.', 'Altered.'));
  utimesSync(changed, atime, mtime);
  expectSaid('Altered.');
  rmSync(dirname(start), { recursive: true });
});

describe('what Node made of the program is kept when a site was built,', () => {
  const kept = () => {
    const [folder = ''] = listCompiled(copy);
    const names = readdirSync(folder).filter((name) => name.startsWith('code-'));
    return names.map((name) => join(folder, name));
  };

  let putBack: () => void;
  beforeAll(() => {
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    putBack = keepMade(copy);
  });
  beforeEach(() => putBack());

  test('and used from then on, as it is', () => {
    const look = () =>
      kept().map((path) => {
        const { ino, mtimeNs } = statSync(path, { bigint: true });
        return [path, ino, mtimeNs];
      });
    const before = look();
    // Of what starts the program, and of all of it.
    expect(before).toHaveLength(2);
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(look()).toEqual(before);
  });

  test('of what a build needs that finds nothing new, for itself', () => {
    const [folder = ''] = listCompiled(copy);
    const sizes = kept().map((path) => statSync(path).size);
    expect(Math.min(...sizes)).toBeLessThan(Math.max(...sizes) / 2);
    // It is not looked at, so that it is not found to be another and made anew.
    writeFileSync(join(folder, 'program.js'), '');
    expect(run('build', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'program.js'), 'utf8')).toBe('');
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'program.js'), 'utf8')).not.toBe('');
  });

  test.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['is damaged', (bytes: Buffer) => bytes.fill(0, bytes.length / 2, bytes.length / 2 + 100)],
  ])('and made anew where it %s', (_, damage) => {
    const [path = ''] = kept().sort((a, b) => statSync(b).size - statSync(a).size);
    const whole = statSync(path).size;
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expect(run('build', '--fresh', '--quiet')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(path).equals(damaged)).toBe(false);
    expect(statSync(path).size).toBeGreaterThan(whole / 2);
  });
});
