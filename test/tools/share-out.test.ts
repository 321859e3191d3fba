import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Hands, type Job, shareOut } from '../../src/tools/threads/share-out.ts';

const FACTOR = 3;
/** Some batches, the last of them not full. */
const ITEMS = Array.from({ length: 207 }, (_, item) => item);

const JOB: Job<number, readonly number[], readonly string[]> = {
  items: ITEMS,
  batch: 10,
  ahead: 2,
  work: (items) => items.map((item) => item * FACTOR),
  pack: (item) => item,
  receive: (outcomes, items) => items.map((item, at) => `${item} ${outcomes[at]}`),
  worker: new URL('./times-worker.ts', import.meta.url),
  setUp: () => FACTOR,
  onProgress: () => {},
  startAfter: 0,
};

test.each<Hands & Pick<typeof JOB, 'startAfter'>>([
  { here: true, workers: 0, startAfter: 0 },
  { here: false, workers: 1, startAfter: 0 },
  { here: false, workers: 3, startAfter: 0 },
  { here: true, workers: 2, startAfter: 0 },
  { here: true, workers: 2, startAfter: 100 },
  { here: true, workers: 2, startAfter: 1000 },
])('with %j, every item is done once and stands where it stood', async ({ startAfter, ...hands }) => {
  const seen: number[] = [];
  const job = { ...JOB, startAfter, onProgress: (done: number) => seen.push(done) };
  expect((await shareOut(job, hands)).flat()).toEqual(ITEMS.map((item) => `${item} ${item * FACTOR}`));
  expect(seen.at(-1)).toBe(ITEMS.length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('no items are no work', async () => {
  expect(await shareOut({ ...JOB, items: [] }, { here: false, workers: 3 })).toEqual([]);
});

const FAULT = new Error('a fault of one item');
const refuse = (): never => {
  throw FAULT;
};

test.each([
  ['work on this thread', { work: refuse }, { here: true, workers: 2 }],
  ['taking an outcome in', { receive: refuse }, { here: false, workers: 2 }],
  ['packing an item', { pack: refuse }, { here: false, workers: 2 }],
] as const)('a fault in %s ends the job, and nothing is done after it', async (_, fault, hands) => {
  let done = 0;
  const job = {
    ...JOB,
    items: [...ITEMS, ...ITEMS, ...ITEMS],
    onProgress: (count: number) => (done = count),
  };
  await expect(shareOut({ ...job, ...fault }, hands)).rejects.toThrow(FAULT.message);
  const before = done;
  await setTimeout(100);
  expect(done).toBe(before);
  expect(done).toBeLessThan(job.items.length);
});
