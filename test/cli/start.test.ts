import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../../src/project.ts';

/** A copy of the project, with the same libraries. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dateline-start-'));
  for (const name of ['src', 'layouts', '.eleventy.ts', 'package.json', 'package-lock.json'])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  const libraries = join(PROJECT, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(libraries))
    if (name !== '.cache') symlinkSync(join(libraries, name), join(copy, 'node_modules', name));
  mkdirSync(join(copy, 'content'));
  writeFileSync(join(copy, 'content/talks.md'), '---\ntitle: Talks\ndate: 2023-08-04\n---\nThey met.\n');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['src/start.mjs', ...words], { cwd: copy, encoding: 'utf8' });
const COMPILED = 'node_modules/.cache/dateline';

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
  writeFileSync(
    join(copy, 'src/usage-error.ts'),
    'export class UsageError extends Error { hint = "Changed."; }\n',
  );
  expect(run('build', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('Changed.') });
  expect(readdirSync(join(copy, COMPILED))).toHaveLength(2);
});
