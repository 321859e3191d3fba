import { expect, test } from 'vitest';
import { Room } from '../../../src/annotate/tagger/words/room.ts';

test('columns of an article are zeros, apart from each other, and lie where those before lay', () => {
  const room = new Room();
  const take = () => [room.bytes(3), room.numbers(5), room.counts(3), room.scores(2)] as const;
  const before = take();
  for (const [at, column] of before.entries()) column.fill(at + 1);
  expect(before.map((column) => [...column])).toEqual([
    [1, 1, 1],
    [2, 2, 2, 2, 2],
    [3, 3, 3],
    [4, 4],
  ]);
  room.begin();
  const after = take();
  expect(after.every((column) => column.every((value) => value === 0))).toBe(true);
  expect(after.map(({ byteOffset }) => byteOffset)).toEqual(before.map(({ byteOffset }) => byteOffset));
});

test('a column that is longer than what lies ready has memory of its own', () => {
  const room = new Room();
  const [short, long] = [room.numbers(10), room.numbers(1 << 20)];
  short.fill(1);
  expect(long).toHaveLength(1 << 20);
  expect(long.buffer).not.toBe(short.buffer);
  expect(room.bytes(1).buffer).toBe(short.buffer);
});
