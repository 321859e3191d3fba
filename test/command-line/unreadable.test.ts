import { expect, test, vi } from 'vitest';
import { runInspect } from '../../src/command-line/commands/inspect.ts';

/** Root may read everything, so a folder that may not be entered is only played. */
vi.mock('../../src/tools/disk/file-stats.ts', () => ({
  readStats: () => {
    throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
  },
}));

test('a file in a folder that may not be entered is a problem on its line', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await runInspect(['content/closed/x.md'])).toBe(0);
  const line = JSON.parse(String(write.mock.calls[0]?.[0])) as { problems: object[] };
  write.mockRestore();
  expect(line.problems).toMatchObject([
    { rule: 'file/unreadable', message: 'This file cannot be read: permission denied.' },
  ]);
});
