import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumFile } from '../../src/tools/disk/sum-file.ts';
import { formatSums, readSums } from '../../src/tools/text/sum-list.ts';

const FILES = ['index.html', 'a b.html', '#x', ' y', 'é.html', 'back\\slash\\n.txt'];

test('sha256sum checks the list, whatever files are called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sums-'));
  for (const url of FILES) writeFileSync(join(folder, url), `of ${url}`);
  const sums = FILES.map((url) => ({ url, sha256: sumFile(join(folder, url)) }));
  expect(sums[0]!.sha256).toBe(hash('sha256', 'of index.html'));
  const list = formatSums(sums);
  writeFileSync(join(folder, 'LIST'), list);
  const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'LIST'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readSums(list)).toEqual(sums);
});

test.each([
  ['nothing', ''],
  ['a cut line', `${'a'.repeat(64)}  index.html`],
  ['a short sum', `${'a'.repeat(63)}  index.html\n`],
  ['a file elsewhere', `${'a'.repeat(64)}  people/../../diary\n`],
  ['no file', `${'a'.repeat(64)}  \n`],
])('%s is no list', (_, text) => {
  expect(readSums(text)).toBeNull();
});
