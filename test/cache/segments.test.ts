import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireCacheFolder } from '../../src/cache/segments.ts';

test('a folder that cannot be made is a wrong --cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-segments-'));
  writeFileSync(join(folder, 'taken'), '');
  expect(() => requireCacheFolder(join(folder, 'taken/cache'))).toThrow(/The cache .* cannot be written/);
  rmSync(folder, { recursive: true });
});
