import { expect, test, vi } from 'vitest';
import { runProgram } from '../../src/command-line/run-program.ts';

const thrown = vi.hoisted(() => ({ error: new Error() }));

vi.mock('../../src/command-line/commands/build.ts', () => ({
  runBuild: () => {
    throw thrown.error;
  },
}));

test('a fault of Dateline’s own is 3, and says where it is', async () => {
  thrown.error = new TypeError('a slip in the code');
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runProgram(['build'])).toBe(3);
  expect(String(write.mock.calls[0]?.[0])).toMatch(
    /^This is a fault of Dateline's own; no half-made site was published\.\nTypeError: a slip in the code\n {4}at /,
  );
  write.mockRestore();
});

test('a full disk is no fault of Dateline’s, and is said as such', async () => {
  thrown.error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runProgram(['build'])).toBe(2);
  expect(String(write.mock.calls[0]?.[0])).toMatchInlineSnapshot(`
    "There is no room left on the disk; the last site is as it was. Free some, or choose another place with --output and --cache.
    "
  `);
  write.mockRestore();
});
