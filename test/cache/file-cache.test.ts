import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileCache } from '../../src/cache/file-cache.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';

test('a file that cannot even be looked at is not known, and costs no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-files-'));
  const cache = openFileCache(folder, DEFAULT_SETTINGS, false);
  // No system has such names: what it answers is not that there is nothing.
  const diskPath = join(folder, 'a'.repeat(5000));
  const file = { relativePath: 'a.md', path: 'content/a.md', diskPath };
  expect(cache.get(file)).toBeNull();
  cache.put(file, { articles: [], skipped: [], problems: [] });
  cache.save();
  rmSync(folder, { recursive: true });
});
