import { rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyStart, runCopy } from '../command-line/project-copy.ts';

test('a link that leads nowhere, as editors leave while a file is open, is no code', () => {
  const copy = copyStart();
  symlinkSync('somebody@machine.1234', join(copy, 'layouts/.#article.ts'));
  expect(runCopy(copy, ['--version'])).toMatchObject({ status: 0, stderr: '' });
  rmSync(dirname(copy), { recursive: true, force: true });
});
