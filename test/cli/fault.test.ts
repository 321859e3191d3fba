import { expect, test, vi } from 'vitest';
import { runProgram } from '../../src/run-program.ts';

vi.mock('../../src/commands/build.ts', () => ({
  runBuild: () => {
    throw new TypeError('a slip in the code');
  },
}));

test('a fault of Dateline’s own is 3, and says where it is', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runProgram(['build'])).toBe(3);
  expect(String(write.mock.calls[0]?.[0])).toMatch(
    /^This is a fault of Dateline's own; no half-made site was published\.\nTypeError: a slip in the code\n {4}at /,
  );
  write.mockRestore();
});
