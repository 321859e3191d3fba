import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAnnotations } from '../../src/cache/annotations.ts';
import { openRecordReader } from '../../src/cache/record-cache.ts';

test('what is to be ignored is no source for other threads either', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-annotations-'));
  const part = openAnnotations(folder, false, '1-of-2');
  part.put('a', '"found"');
  part.save(new Set(['a']));
  const known = openAnnotations(folder, false, null);
  expect(openRecordReader(known.source!).get('a')).toBe('"found"');
  const fresh = openAnnotations(folder, true, null);
  expect([fresh.source, fresh.get('a')]).toEqual([null, null]);
  rmSync(folder, { recursive: true });
});
