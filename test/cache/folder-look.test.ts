import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifyFile, keyOfFile as keyOfIdentified, lookAtFolder } from '../../src/cache/folder-look.ts';
import type { FoundFile } from '../../src/load/files/walk.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-keys-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Long after anything here was written. */
const LATER = Date.now() + 3_600_000;

const fileAt = (name: string) => ({
  relativePath: name,
  path: `content/${name}`,
  diskPath: join(home, name),
});

function keyOfFile(file: FoundFile, now: number): string | null {
  const identity = identifyFile(file.diskPath, now);
  return identity === null ? null : keyOfIdentified(file, identity);
}

test('a file that cannot even be looked at is not known, and costs no other', () => {
  // No system has such names: what it answers is not that there is nothing.
  expect(keyOfFile(fileAt('a'.repeat(5000)), LATER)).toBeNull();
  expect(keyOfFile(fileAt('none.md'), LATER)).toBeNull();
});

test('a file that nobody touches is known again', () => {
  writeFileSync(join(home, 'a.md'), 'Peace');
  const key = keyOfFile(fileAt('a.md'), LATER);
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(keyOfFile(fileAt('a.md'), LATER + 1)).toBe(key);
});

test('one that was written this very moment is not known: it may be written again', () => {
  writeFileSync(join(home, 'a.md'), 'Peace');
  expect(keyOfFile(fileAt('a.md'), Date.now())).toBeNull();
});

test('one that was written again is another, even where size and time look the same', () => {
  const then = new Date('2020-01-01');
  const keys = ['Peace', 'Truce'].map((text) => {
    writeFileSync(join(home, 'a.md'), text);
    utimesSync(join(home, 'a.md'), then, then);
    return keyOfFile(fileAt('a.md'), LATER);
  });
  expect(new Set(keys).size).toBe(2);
});

test('where it is said to be is part of what it is', () => {
  writeFileSync(join(home, 'a.md'), 'Peace');
  const file = fileAt('a.md');
  const keys = [file, { ...file, path: 'news/a.md' }, { ...file, relativePath: 'b.md' }].map((one) =>
    keyOfFile(one, LATER),
  );
  expect(new Set(keys).size).toBe(3);
});

test('a text is another when the metadata beside it are', () => {
  const longAgo = new Date(Date.now() - 3_600_000);
  const write = (name: string, text: string) => {
    writeFileSync(join(home, name), text);
    utimesSync(join(home, name), longAgo, longAgo);
  };
  write('a.md', 'Peace');
  write('a.meta', '.. title: One');
  const [first] = lookAtFolder(home).identities;
  write('a.meta', '.. title: Two');
  const [second] = lookAtFolder(home).identities;
  expect(lookAtFolder(home).files.map(({ relativePath }) => relativePath)).toEqual(['a.md']);
  expect(second === null || second !== first).toBe(true);
});
