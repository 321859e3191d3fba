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

test('a fault tells its whole chain of causes, each once', async () => {
  const root = new RangeError('the offset is out of bounds');
  const ofEleventy = Object.assign(new Error('having trouble rendering'), { originalError: root });
  const several = new AggregateError([ofEleventy, 'no error at all', root], 'two threads failed');
  thrown.error = new Error('the site was not rendered', { cause: several });
  Object.assign(root, { cause: thrown.error });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runProgram(['build'])).toBe(3);
  const lines = String(write.mock.calls[0]?.[0]).split('\n');
  expect(lines.filter((line) => !line.startsWith('    at '))).toEqual([
    "This is a fault of Dateline's own; no half-made site was published.",
    'Error: the site was not rendered',
    'It was caused by this:',
    'AggregateError: two threads failed',
    'It was caused by this:',
    'Error: having trouble rendering',
    'It was caused by this:',
    'RangeError: the offset is out of bounds',
    'It was caused by this:',
    'no error at all',
    '',
  ]);
  write.mockRestore();
});

test.each([
  [{ code: 'ENOSPC' }, 'There is no room left on the disk; the last'],
  [{ code: 'EIO', path: '/archive/site/index.html' }, 'The disk failed (/archive/site/index.html); the last'],
  [{ code: 'EROFS', path: '/a\u001B[2J' }, 'The disk can only be read (/a\\u001b[2J); the last'],
])('what a disk does not do is no fault of Dateline’s, and is said as such: %j', async (system, text) => {
  thrown.error = Object.assign(new Error('a fault of the system'), system);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runProgram(['build'])).toBe(2);
  expect(String(write.mock.calls[0]?.[0])).toBe(
    `${text} site is as it was. Put it right, or choose another place with --output and --cache.\n`,
  );
  write.mockRestore();
});
