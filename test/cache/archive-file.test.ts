import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestRelating, keepArchive, readArchive } from '../../src/cache/archive-file.ts';
import { archiveOf } from '../plan/archive-of.ts';
import { columnArchive } from '../plan/column-archive.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const ARCHIVE = columnArchive(
  archiveOf([{ path: 'a.md', body: 'Bazoum came.', tags: ['Niger'] }], ['Bazoum']).archive,
);
const FROM = digestRelating({ rows: new Uint32Array([1, 2]), list: [] });

test('an archive is known again by all that it was made from', () => {
  expect(readArchive(cache, FROM)).toBeNull();
  keepArchive(cache, FROM, ARCHIVE);
  expect(readArchive(cache, FROM)).toEqual(ARCHIVE);
  for (const other of [
    { rows: new Uint32Array([1, 3]), list: [] },
    { rows: new Uint32Array([1, 2]), list: ['a decision'] },
  ])
    expect(readArchive(cache, digestRelating(other))).toBeNull();
});

test('one that is damaged is as good as none', () => {
  keepArchive(cache, FROM, ARCHIVE);
  const path = join(cache, readdirSync(cache)[0]!);
  const bytes = readFileSync(path);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(path, bytes.subarray(0, -1));
  expect(readArchive(cache, FROM)).toBeNull();
});
